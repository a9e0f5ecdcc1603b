using System.IO.Compression;
using System.Text;
using PortalRules.Fetching;

namespace PortalRules.Tests.Fetching;

public sealed class ZipFetcherTests
{
    [Theory]
    [InlineData("")]
    [InlineData("mau/")]
    public async Task A_zip_brings_what_its_folder_brings(string prefix)
    {
        using var folder = new SavedFolder("xa.example.vn/index.html", "xa.example.vn/tin/b?x=1", "xa.example.vn/tệp ảnh.png", "README.md", "xa.example.vn:80/a.html.orig");
        folder.Write("portal.yaml", "{ url: 'http://xa.example.vn/' }");

        var fromZip = await SavedFolder.AllOf(new ZipFetcher(folder.Zip(prefix)));

        Assert.Equal((await folder.Fetch()).Select(Described), fromZip.Select(Described));
    }

    [Theory]
    [InlineData("../../a.html")]
    [InlineData("/etc/a.html")]
    [InlineData("C:/a.html")]
    [InlineData("tin\\..\\..\\a.html")]
    [InlineData("tin//a.html")]
    public async Task A_path_that_leads_out_of_the_zip_is_not_read(string name)
    {
        using var folder = new SavedFolder();

        var all = await SavedFolder.AllOf(new ZipFetcher(folder.ZipOf(("xa.example.vn/b.html", "b"), (name, "a"))));

        var refused = Assert.Single(all, r => r.Failure is not null);
        Assert.Equal((0, $"The entry {name} has a path that leads out of the zip; it is not read."), (refused.Body.Length, refused.Failure));
        Assert.Contains("https://xa.example.vn/b.html", all.Select(r => r.Url.Value));
    }

    [Fact]
    public async Task A_link_is_not_followed()
    {
        using var folder = new SavedFolder();
        var file = folder.ZipOf(("a.html", "/etc/passwd"));
        using (var zip = ZipFile.Open(file, ZipArchiveMode.Update))
            zip.Entries[0].ExternalAttributes = unchecked((int)0xA1FF0000);

        Assert.Equal("a.html is a link; it is not followed.", Assert.Single(await SavedFolder.AllOf(new ZipFetcher(file))).Failure);
    }

    [Fact]
    public async Task An_entry_beyond_the_cap_is_refused()
    {
        using var folder = new SavedFolder();
        var file = folder.ZipOf(("a.html", new string('a', 100)));

        var resource = Assert.Single(await SavedFolder.AllOf(new ZipFetcher(file) { MaxResourceBytes = 99 }));

        Assert.Equal((0, 100L, "a.html has 100 bytes; at most 99 are read (MaxResourceBytes)."), (resource.Body.Length, resource.Length, resource.Failure));
    }

    [Fact]
    public async Task Entries_beyond_the_total_are_refused()
    {
        using var folder = new SavedFolder();
        var file = folder.ZipOf(("a.html", new string('a', 60)), ("b.html", new string('b', 60)), ("c.html", "c"));

        var failures = (await SavedFolder.AllOf(new ZipFetcher(file) { MaxTotalBytes = 100 })).Select(r => r.Failure);

        Assert.Equal([null, "b.html cannot be read: the zip inflates to more than 100 bytes (MaxTotalBytes).", null], failures);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(5_000_000)]
    public async Task An_entry_that_inflates_to_another_length_than_declared_is_refused(int declared)
    {
        using var folder = new SavedFolder();
        var file = folder.ZipOf(("a.html", new string('a', 1_000_000)));
        DeclareLength(file, declared);

        var resource = Assert.Single(await SavedFolder.AllOf(new ZipFetcher(file)));

        Assert.Equal(0, resource.Body.Length);
        Assert.StartsWith("a.html cannot be read: ", resource.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_entry_is_yielded_with_its_failure()
    {
        using var folder = new SavedFolder();
        var file = folder.ZipOf(("a.html", string.Concat(Enumerable.Range(0, 1000))), ("b.html", "b"));
        var bytes = await File.ReadAllBytesAsync(file);
        bytes.AsSpan(40, 200).Fill(0xFF);
        await File.WriteAllBytesAsync(file, bytes);

        var all = await SavedFolder.AllOf(new ZipFetcher(file));

        Assert.Equal([true, false], all.Select(r => r.Failure is not null));
    }

    [Fact]
    public async Task A_missing_zip_is_named()
    {
        var error = await Assert.ThrowsAsync<FileNotFoundException>(() => SavedFolder.AllOf(new ZipFetcher("/không/có.zip")));

        Assert.Equal("There is no file /không/có.zip.", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("this is not a zip")]
    [InlineData("PK\u0005\u0006 nor is this one, although it starts so")]
    public async Task What_is_no_zip_is_an_error(string content)
    {
        using var folder = new SavedFolder();
        folder.Write("a.zip", content);

        var error = await Assert.ThrowsAsync<IOException>(() => SavedFolder.AllOf(new ZipFetcher(folder.At("a.zip"))));

        Assert.StartsWith($"{folder.At("a.zip")} is not a zip, or it is damaged: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_zip_is_an_error()
    {
        using var folder = new SavedFolder();
        var file = folder.ZipOf();

        var error = await Assert.ThrowsAsync<IOException>(() => SavedFolder.AllOf(new ZipFetcher(file)));

        Assert.Equal($"The zip {file} holds no files of a portal.", error.Message);
    }

    [Fact]
    public async Task A_directory_too_large_to_be_read_is_an_error()
    {
        using var folder = new SavedFolder();
        var file = folder.At("a.zip");
        using (var stream = File.Create(file))
        {
            stream.SetLength(200L * 1024 * 1024);
            stream.Seek(0, SeekOrigin.End);
            stream.Write([.. "PK\u0005\u0006"u8, .. new byte[18]]);
        }

        var error = await Assert.ThrowsAsync<IOException>(() => SavedFolder.AllOf(new ZipFetcher(file)));

        Assert.Equal($"The zip {file} holds more than 200000 entries.", error.Message);
    }

    [Fact]
    public async Task A_folder_in_place_of_a_zip_is_an_error()
    {
        using var folder = new SavedFolder();

        var error = await Assert.ThrowsAsync<IOException>(() => SavedFolder.AllOf(new ZipFetcher(folder.Root)));

        Assert.Equal($"{folder.Root} is a folder, not a zip.", error.Message);
    }

    private static (string Url, string? MediaType, string Body, long Length, string? Failure) Described(CapturedResource resource) =>
        (resource.Url.Value, resource.MediaType, Encoding.UTF8.GetString(resource.Body.Span), resource.Length, resource.Failure);

    private static void DeclareLength(string file, int length)
    {
        var bytes = File.ReadAllBytes(file);
        var entry = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(entry + 24), length);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(22), length);
        File.WriteAllBytes(file, bytes);
    }
}
