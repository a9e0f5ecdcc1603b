using System.IO.Compression;
using System.Text;
using PortalRules.Capture.Http;

namespace PortalRules.Capture.Tests.Http;

public sealed class ContentDecoderTests
{
    private static readonly byte[] Page = Encoding.UTF8.GetBytes("<html>" + new string('ô', 5_000) + "</html>");

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("gzip, br")]
    public void Content_codings_are_taken_off_from_the_outermost_inwards(string codings)
    {
        var coded = codings.Split(", ").Aggregate(Page, (content, coding) => Encode(coding, content));

        var (content, fault) = ContentDecoder.Decode(codings, coded, 100_000);

        Assert.Null(fault);
        Assert.Equal(Page, content.ToArray());
    }

    [Theory]
    [InlineData("UTF-8")]
    [InlineData("none, gzip")]
    [InlineData("gzip, binary")]
    public void What_is_no_coding_is_passed_over(string codings)
    {
        var (content, fault) = ContentDecoder.Decode(codings, codings.Contains("gzip", StringComparison.Ordinal) ? Encode("gzip", Page) : Page, 100_000);

        Assert.Null(fault);
        Assert.Equal(Page, content.ToArray());
    }

    [Fact]
    public void A_coding_that_nobody_asked_for_is_a_fault() =>
        Assert.Equal(WebFaultKind.Malformed, ContentDecoder.Decode("zstd", Page, 100_000).Fault?.Kind);

    [Fact]
    public void A_bomb_ends_at_the_cap()
    {
        var bomb = Encode("gzip", Encode("gzip", new byte[50_000_000]));

        var (content, fault) = ContentDecoder.Decode("gzip, gzip", bomb, 1_000_000);

        Assert.Equal(WebFaultKind.Length, fault?.Kind);
        Assert.Equal(1_000_000, content.Length);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("gzip, br")]
    public void What_is_not_the_coding_that_it_claims_is_a_fault(string codings)
    {
        var (_, fault) = ContentDecoder.Decode(codings, Page, 100_000);

        Assert.Equal(WebFaultKind.Malformed, fault?.Kind);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public void A_coding_that_breaks_off_is_a_fault(string coding)
    {
        var (_, fault) = ContentDecoder.Decode(coding, Encode(coding, [.. Enumerable.Range(0, 40_000).Select(i => (byte)(i * i % 251))]).AsMemory()[..100], 100_000);

        Assert.Equal(WebFaultKind.Malformed, fault?.Kind);
    }

    private static byte[] Encode(string coding, byte[] content)
    {
        using var target = new MemoryStream();
        using (Stream encoder = coding switch
        {
            "gzip" => new GZipStream(target, CompressionLevel.Fastest),
            "br" => new BrotliStream(target, CompressionLevel.Fastest),
            _ => new ZLibStream(target, CompressionLevel.Fastest),
        })
        {
            encoder.Write(content);
        }

        return target.ToArray();
    }
}
