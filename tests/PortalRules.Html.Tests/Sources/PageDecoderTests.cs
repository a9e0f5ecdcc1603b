using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Fetching;
using PortalRules.Html.Sources;
using PortalRules.Tests.Shared;

namespace PortalRules.Html.Tests.Sources;

public class PageDecoderTests
{
    private const string Utf8 = "text/html; charset=utf-8";
    private const string Latin1 = "text/html; charset=iso-8859-1";

    [Theory]
    [InlineData("TiÕng ViÖt rÊt hay, B¶o Th¾ng, Mêng Kh­¬ng, B¸t X¸t, §µ N½ng, H¶i D­¬ng, ®iÖn tö", "Tiếng Việt rất hay, Bảo Thắng, Mờng Khương, Bát Xát, Đà Nẵng, Hải Dương, điện tử")]
    [InlineData("Tieáng Vieät raát hay, Xin chaøo caùc baïn, Ñaø Naüng, Haûi Döông, ñieän töû, kyõ thuaät", "Tiếng Việt rất hay, Xin chào các bạn, Đà Nẵng, Hải Dương, điện tử, kỹ thuật")]
    [InlineData("UÛY BAN NHAÂN DAÂN TÆNH ÑOÀNG NAI COÂNG BOÁ KEÁT QUAÛ TUYEÅN DUÏNG VIEÂN CHÖÙC", "ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI CÔNG BỐ KẾT QUẢ TUYỂN DỤNG VIÊN CHỨC")]
    public void Known_text_in_an_old_encoding_is_read(string written, string meant)
    {
        Assert.Equal(Page(meant), PageDecoder.Decode(LegacyPages.Windows1252.GetBytes(Page(written)), Latin1));
        Assert.Equal(Page(meant), PageDecoder.Decode(Encoding.UTF8.GetBytes(Page(written)), Utf8));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/html; charset=utf-8")]
    [InlineData("text/html; charset=iso-8859-1")]
    [InlineData("text/html; charset=windows-1252")]
    [InlineData("text/html; charset=windows-1258")]
    [InlineData("text/html; charset=no-such-thing")]
    public void A_paragraph_comes_back_from_every_encoding_whatever_is_declared(string? mediaType)
    {
        var page = Page(LegacyPages.Paragraph);

        Assert.Equal(page, PageDecoder.Decode(Encoding.UTF8.GetBytes(page), mediaType));
        Assert.Equal(page, PageDecoder.Decode(Encoding.UTF8.GetBytes(page.Normalize(NormalizationForm.FormD)), mediaType));
        Assert.Equal(page, PageDecoder.Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(page)], mediaType));
        Assert.Equal(page, PageDecoder.Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(page)], mediaType));
        Assert.Equal(page, PageDecoder.Decode([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(page)], mediaType));
        Assert.Equal(page, PageDecoder.Decode(Encoding.Unicode.GetBytes(page), mediaType));
        Assert.Equal(page, PageDecoder.Decode(Encoding.BigEndianUnicode.GetBytes(page), mediaType));
        Assert.Equal(page, PageDecoder.Decode(LegacyPages.Windows1258Of(page), mediaType));
        Assert.Equal(page, PageDecoder.Decode(LegacyPages.Windows1252.GetBytes(LegacyPages.VniOf(page)), mediaType));
        Assert.Equal(page, PageDecoder.Decode(Encoding.UTF8.GetBytes(LegacyPages.VniOf(page)), mediaType));
        Assert.Equal(Tcvn3Can(page), PageDecoder.Decode(LegacyPages.Windows1252.GetBytes(LegacyPages.Tcvn3Of(page)), mediaType));
        Assert.Equal(Tcvn3Can(page), PageDecoder.Decode(Encoding.UTF8.GetBytes(LegacyPages.Tcvn3Of(page)), mediaType));
    }

    [Theory]
    [InlineData("<meta charset=\"iso-8859-1\">")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">")]
    public void Meta_that_lies_is_not_believed(string meta)
    {
        var page = meta + Page(LegacyPages.Paragraph);

        Assert.Equal(page, PageDecoder.Decode(Encoding.UTF8.GetBytes(page), mediaType: null));
        Assert.Equal(page, PageDecoder.Decode(LegacyPages.Windows1258Of(page), mediaType: null));
    }

    [Theory]
    [InlineData("text/html; charset=iso-8859-1", "Où êtes-vous? Été très long à Orléans, forêt, garçon, naïf, Noël, événement, œuvre, à côté", 1252)]
    [InlineData("text/html; charset=windows-1252", "Größe für Übung, schön, Mädchen, Straße, Füße, müssen, können, „Wörter“ – über", 1252)]
    [InlineData("text/html; charset=windows-1251", "Посольство сообщает о приёме граждан в понедельник", 1251)]
    public void A_proper_page_in_another_language_stays_as_declared(string mediaType, string text, int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;

        Assert.Equal(Page(text), PageDecoder.Decode(encoding.GetBytes(Page(text)), mediaType));
        Assert.Equal(Page(text), PageDecoder.Decode(Encoding.UTF8.GetBytes(Page(text)), mediaType));
    }

    [Fact]
    public void An_XML_declaration_counts() =>
        Assert.Contains("Привет", PageDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss>Привет</rss>"), "application/xml"), StringComparison.Ordinal);

    [Fact]
    public void A_few_bad_bytes_do_not_make_a_UTF_8_page_western()
    {
        byte[] cut = [.. Encoding.UTF8.GetBytes(LegacyPages.Paragraph), 0xE1, 0xBB];

        Assert.StartsWith(LegacyPages.Paragraph, PageDecoder.Decode(cut, Latin1), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_part_in_an_old_encoding_is_turned()
    {
        var proper = $"<p title=\"Trang chủ\">{LegacyPages.Paragraph} © 2024 » Café São Paulo 15 µm</p>";
        var page = $"{proper}<p>{LegacyPages.Tcvn3Of(LegacyPages.Paragraph.ToLowerInvariant())}</p><p>© Nguyễn Müller</p>";

        Assert.Equal($"{proper}<p>{LegacyPages.Paragraph.ToLowerInvariant()}</p><p>© Nguyễn Müller</p>", PageDecoder.Decode(Encoding.UTF8.GetBytes(page), Utf8));
    }

    [Fact]
    public void Attributes_that_are_shown_are_turned_and_addresses_and_scripts_are_not()
    {
        var vni = LegacyPages.VniOf(LegacyPages.Paragraph);
        var page = $"<script>var a = \"{vni}\";</script><!-- {vni} --><a href='/tin/ñieåm-tin' title='Ñieåm tin'>{vni}</a>";

        Assert.Equal($"<script>var a = \"{vni}\";</script><!-- {vni} --><a href='/tin/ñieåm-tin' title='Điểm tin'>{LegacyPages.Paragraph}</a>", PageDecoder.Decode(Encoding.UTF8.GetBytes(page), Utf8));
    }

    [Theory]
    [InlineData("<font face=\"VNI-Times\">Tho&acirc;ng ba&ugrave;o cu&ucirc;a x&#227; &#209;&#246;&#239;c</font>", "Thông báo của")]
    [InlineData("<font face=\".VnTime\">Th&#171;ng b&#184;o c&#241;a x&#183;</font>", "Thông báo của xã")]
    [InlineData("<font face=\"VNI-Times\">Thoâng baùo</font>", "Thông báo")]
    [InlineData("<p style='font-family: .VnTime'>Th«ng b¸o</p>", "Thông báo")]
    public void A_named_font_supports_few_words_and_letters_may_be_references(string page, string meant)
    {
        Assert.Contains(meant, PageDecoder.Decode(LegacyPages.Windows1252.GetBytes(page), Utf8), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_enough_words_or_a_font_nothing_is_turned()
    {
        var page = Page("Th«ng b¸o");

        Assert.Equal(page, PageDecoder.Decode(Encoding.UTF8.GetBytes(page), Utf8));
    }

    [Fact]
    public void A_font_of_capitals_gives_capitals()
    {
        var page = "<font face='.VnTimeH'>ñy ban nh©n d©n x· mÉu</font><p style=\"font-family:.VnTime\">§¶ng ñy x·<b>Th«ng b¸o</b></p>";

        Assert.Equal("<font face='.VnTimeH'>ỦY BAN NHÂN DÂN XÃ MẪU</font><p style=\"font-family:.VnTime\">Đảng ủy xã<b>Thông báo</b></p>", PageDecoder.Decode(LegacyPages.Windows1252.GetBytes(page), Latin1));
    }

    [Theory]
    [InlineData("nukeviet-egov")]
    [InlineData("nukeviet-4.5")]
    public async Task Real_pages_in_Unicode_are_not_altered(string name)
    {
        await foreach (var resource in new FolderFetcher(Needs.Portal(name)).FetchAsync(TestContext.Current.CancellationToken))
        {
            if (ContentSniffer.KindOf(resource) is ContentKind.Html or ContentKind.Feed)
                Assert.Equal(Encoding.UTF8.GetString(resource.Body.Span).TrimStart('\uFEFF').Normalize(), PageDecoder.Decode(resource.Body.Span, resource.MediaType));
        }
    }

    [Fact]
    public void Any_bytes_are_read() =>
        Prop.ForAll<byte[], string>((bytes, mediaType) =>
        {
            PageDecoder.Decode(bytes, "text/html; charset=" + mediaType);
            PageDecoder.Decode(Encoding.UTF8.GetBytes("<font face=VNI-Times>" + Encoding.Latin1.GetString(bytes)), mediaType);
            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Hostile_markup_is_read_in_linear_time()
    {
        foreach (var hostile in new[] { "<", "<a", "<a \"", "<!--", "</", "<p face='.VnTimeH' ", "&", "&#", "ñ", "aù ", "<script>", "<p>" })
        {
            var page = "VNI-Times " + string.Concat(Enumerable.Repeat(hostile, 400_000 / hostile.Length));
            Assert.NotEmpty(PageDecoder.Decode(Encoding.UTF8.GetBytes(page + LegacyPages.VniOf(LegacyPages.Paragraph)), Utf8));
        }
    }

    private static string Page(string text) => $"<html><head><title>Xin</title></head><body><p>{text}</p></body></html>";

    // Of capitals with a shape or tone, TCVN3 has only Ă Â Ê Ô Ơ Ư Đ.
    private static string Tcvn3Can(string text) => string.Concat(text.Select(c => Tcvn3.Meant.Contains(c, StringComparison.Ordinal) ? c : Tcvn3.Meant.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal) ? char.ToLowerInvariant(c) : c));
}
