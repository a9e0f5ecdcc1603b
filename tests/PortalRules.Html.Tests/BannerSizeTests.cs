using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests;

/// <summary>How large a banner is shown: style over style sheet over attribute, then the file.</summary>
public class BannerSizeTests
{
    [Theory]
    [InlineData("""<img src="/b.png" width="230">""", "", 230, 312, "one side written, the other in proportion")]
    [InlineData("""<img src="/b.png" style="height:156px">""", "", 115, 156, "the same for the height")]
    [InlineData("""<img src="/b.png" width="200" height="100">""", "", 200, 100, "both attributes")]
    [InlineData("""<img src="/b.png" width="200" height="100" style="width: 220px; height: 90px">""", "", 220, 90, "style over attributes")]
    [InlineData("""<img src="/b.png" width="1200" height="900">""", ".cot img { width: 220px; height: 110px }", 220, 110, "style sheet over attributes")]
    [InlineData("""<img src="/b.png" width="1200" height="900">""", ".cot img { width: 115px; height: auto }", 115, 156, "auto is in proportion")]
    [InlineData("""<img src="/b.png">""", ".cot > img { width: 10px } .cot a > img, .khac { max-width: 115px }", 115, 156, "a largest width scales")]
    [InlineData("""<img src="/b.png">""", "@media (max-width:700px){ .cot img { width: 50px } } /* .cot img{width:60px} */ @media print { img { width:1px } }", 230, 312, "telephones and paper do not count")]
    [InlineData("""<img src="/b.png">""", "@media screen and (min-width: 992px) { #ben .cot img { width: 115px } } .cot a img { width: 60px }", 115, 156, "the more specific rule wins")]
    [InlineData("""<img src="/b.png">""", "", 230, 312, "nothing written: as the file")]
    [InlineData("""<img src="/b.png" style="width:100%">""", "", -1, -1, "a share of something that only a browser knows")]
    [InlineData("""<img src="/b.png" class="w-100">""", "", -1, -1, "the class of a framework for the same")]
    [InlineData("""<img src="/b.png" width="100%">""", "", -1, -1, "the same as attribute")]
    [InlineData("""<img src="/rong.png">""", "", -1, -1, "wider than any side column: something scales it")]
    [InlineData("""<img src="/rong.png" width="1200">""", "img { max-width: 100% }", -1, -1, "scaled by the style sheet")]
    [InlineData("""<img src="/rong.png" width="1200">""", "", 1200, 300, "written, and nothing scales it")]
    [InlineData("""<img src="/khong-luu.png">""", "", -1, -1, "no file")]
    public void The_shown_size_is_known_or_unknown(string image, string css, int width, int height, string why)
    {
        var banner = Read(image, css);

        Assert.True((width, height) == (banner.Width.Or(-1), banner.Height.Or(-1)), $"{why}: {banner.Width} x {banner.Height}");
    }

    [Fact]
    public void The_witness_tells_where_a_size_was_read()
    {
        Assert.Equal((Witness.Attribute, Witness.File), Witnesses(Read("""<img src="/b.png" width="230">""", "")));
        Assert.Equal((Witness.Style, Witness.Style), Witnesses(Read("""<img src="/b.png">""", ".cot img { width: 220px; height: 110px }")));
        Assert.Equal((Witness.File, Witness.File), Witnesses(Read("""<img src="/b.png">""", "")));
    }

    [Fact]
    public void A_size_that_something_unseen_changes_leaves_the_files_size_as_candidate()
    {
        Assert.Equal("1200", Assert.Single(Read("""<img src="/rong.png">""", "").Doubts, d => d.Field is "width").Candidates.Single());
    }

    [Fact]
    public void The_hash_and_size_are_those_of_the_file_whatever_the_scheme_and_order()
    {
        var pages = new Pages { Reversed = true }.Add("/", Page("""<img src="http://www.xa.example.gov.vn/b.png">""")).Add("/b.png", Pictures.Png(230, 312));
        var banner = Assert.Single(pages.Read().Get(FactKinds.Banners));

        Assert.Equal((230, 312), (banner.Width.Or(0), banner.Height.Or(0)));
        Assert.Equal(64, banner.ImageHash.Or("")?.Length);
    }

    [Fact]
    public void A_picture_whose_file_is_as_small_as_an_icon_is_none()
    {
        Assert.Empty(new Pages().Add("/", Page("""<img src="/dem/3.png">""")).Add("/dem/3.png", Pictures.Png(15, 20)).Read().Get(FactKinds.Banners));
    }

    [Fact]
    public void A_background_has_the_size_of_its_box_and_not_of_its_file()
    {
        var banner = Assert.Single(new Pages().Add("/", """<html><head><style>.site-banner{height:120px}</style></head><body><header><div class="site-banner" style="background-image:url('/b.png')"></div></header><main><p>Nội dung</p></main></body></html>""")
            .Add("/b.png", Pictures.Png(230, 312)).Read().Get(FactKinds.Banners));

        Assert.Equal((false, 120, "header"), (banner.Width.IsKnown, banner.Height.Or(0), banner.Zone.Or("")));
    }

    private static (Witness, Witness) Witnesses(Banner banner) => (banner.Width.Witness, banner.Height.Witness);

    private static Banner Read(string image, string css) =>
        Assert.Single(new Pages().Add("/", Page($"""<a href="https://dvc.example.gov.vn/">{image}</a>""")).Add("/css/chung.css?v=2", css, "text/css").Add("/b.png", Pictures.Png(230, 312)).Add("/rong.png", Pictures.Png(1200, 300)).Read().Get(FactKinds.Banners));

    private static string Page(string side) =>
        $"""<html><head><link rel="stylesheet" href="/css/chung.css?v=1"></head><body><main><p>Nội dung trang</p></main><aside id="ben" class="sidebar"><div class="cot">{side}</div></aside></body></html>""";
}
