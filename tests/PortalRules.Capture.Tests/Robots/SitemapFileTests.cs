using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Capture.Robots;
using PortalRules.Capture.Tests.Http;

namespace PortalRules.Capture.Tests.Robots;

public sealed class SitemapFileTests
{
    private const string Pages = """

        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
          <url><loc> https://xa.gov.vn/tin/1?a=1&amp;b=2 </loc><lastmod>2023-04-10</lastmod><image:image><image:loc>https://xa.gov.vn/anh.jpg</image:loc></image:image></url>
          <url><lastmod>2023-04-10T08:30:00+07:00</lastmod><loc><![CDATA[/tin/2]]></loc></url>
          <url><loc>https://xa.gov.vn/tin/3</loc><lastmod>hôm qua</lastmod></url>
          <url><loc>https://xa.gov.vn/tin/3</loc></url>
          <url><loc>mailto:ubnd@xa.gov.vn</loc></url>
          <url/>
        </urlset>
        """;

    [Fact]
    public void Addresses_and_their_days_are_read()
    {
        var file = Read(Pages);

        Assert.Equal((false, true), (file.IsIndex, file.IsWhole));
        Assert.Equal(["https://xa.gov.vn/tin/1?a=1&b=2", "https://xa.gov.vn/tin/2", "https://xa.gov.vn/tin/3"], file.Entries.Select(e => e.Url.Value));
        Assert.Equal(
            [new DateTimeOffset(2023, 4, 10, 0, 0, 0, TimeSpan.FromHours(7)), new DateTimeOffset(2023, 4, 10, 8, 30, 0, TimeSpan.FromHours(7)), null],
            file.Entries.Select(e => e.LastModified));
    }

    [Fact]
    public void An_index_names_further_sitemaps()
    {
        var file = Read("<sitemapindex><sitemap><loc>https://xa.gov.vn/a.xml.gz</loc></sitemap></sitemapindex>");

        Assert.True(file.IsIndex);
        Assert.Equal(["https://xa.gov.vn/a.xml.gz"], file.Entries.Select(e => e.Url.Value));
    }

    [Fact]
    public void A_gzip_file_is_unpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(Pages));

        Assert.Equal(3, SitemapFile.Read(packed.ToArray(), Asking.Url("https://xa.gov.vn/s.xml.gz")).Entries.Length);
    }

    [Fact]
    public void What_came_before_a_mistake_stands()
    {
        var file = Read("<urlset><url><loc>https://xa.gov.vn/1</loc></url><url><loc>https://xa.gov.vn/2</lo");

        Assert.Equal(["https://xa.gov.vn/1"], file.Entries.Select(e => e.Url.Value));
        Assert.False(file.IsWhole);
    }

    [Fact]
    public void Entities_are_not_expanded_and_nothing_is_loaded()
    {
        var file = Read("<!DOCTYPE urlset [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><urlset><url><loc>https://xa.gov.vn/&x;</loc></url></urlset>");

        Assert.Empty(file.Entries);
        Assert.False(file.IsWhole);
    }

    [Fact]
    public void No_more_addresses_are_read_than_a_sitemap_may_have()
    {
        var all = string.Concat(Enumerable.Range(0, 50_010).Select(i => $"<url><loc>https://xa.gov.vn/{i}</loc></url>"));

        var file = Read($"<urlset>{all}</urlset>");

        Assert.Equal((50_000, false), (file.Entries.Length, file.IsWhole));
    }

    [Fact]
    public void No_bytes_break_the_reader() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<byte[]>().ToArbitrary(), bytes =>
        {
            SitemapFile.Read(bytes, Asking.Url("https://xa.gov.vn/s.xml"));
            SitemapFile.Read((byte[])[.. "<urlset><url><loc>"u8, .. bytes], Asking.Url("https://xa.gov.vn/s.xml"));
        }).QuickCheckThrowOnFailure();

    private static SitemapFile Read(string text) => SitemapFile.Read(Encoding.UTF8.GetBytes(text), Asking.Url("https://xa.gov.vn/sitemap.xml"));
}
