using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests;

public class BannerTests
{
    [Fact]
    public void A_click_counter_hides_the_target_and_no_link_is_known_to_be_none()
    {
        var banners = Read("""<a href="/banners/click/?id=3&amp;s=abc"><img src="/b/cai-cach.png" alt="Cải cách hành chính"></a><img src="/b/nong-thon.png" alt="Nông thôn mới">""");

        Assert.Equal(UnknownReason.ClickCounter, banners[0].Target.Reason);
        Assert.True(banners[1].Target.IsKnown);
        Assert.Null(banners[1].Target.Or(null));
    }

    [Fact]
    public void What_only_the_picture_tells_is_unknown()
    {
        var banner = Read("""<img src="/b/bn01.png">""").Single();

        Assert.Equal(UnknownReason.ImageOnly, banner.Text.Reason);
    }

    [Fact]
    public void Size_comes_from_attributes_then_from_inline_style_in_pixels()
    {
        var banners = Read("""
            <img src="/b/mot.png" alt="Một hai ba" width="220" height="90"><img src="/b/hai.png" alt="Hai ba bốn" style="width:230px;height:50%">
            """);

        Assert.Equal((220, Witness.Attribute), (banners[0].Width.Or(0), banners[0].Width.Witness));
        Assert.Equal((230, Witness.Style), (banners[1].Width.Or(0), banners[1].Width.Witness));
        Assert.False(banners[1].Height.IsKnown);
    }

    [Fact]
    public void Two_copies_on_one_page_and_many_pages_are_one_fact()
    {
        const string Banner = """<a href="https://hoctapbac.example.gov.vn/"><img src="/b/hoc-tap.png" alt="Học tập Bác"></a>""";
        var snapshot = new Pages().Add("/", Frame(Banner + Banner)).Add("/tin/", Frame(Banner)).Read();

        var banner = Assert.Single(snapshot.Get(FactKinds.Banners));
        Assert.Equal((2, 2), (banner.Pages, banner.Copies));
        Assert.Equal("right", banner.Zone.Or(null));
    }

    [Fact]
    public void Thumbnails_icons_logos_and_hidden_pictures_are_no_banners()
    {
        var banners = Read("""
            <ul><li><a href="/tin/a.html"><img src="/u/anh.jpg" width="150"></a><h3><a href="/tin/a.html">Hội nghị tổng kết công tác năm</a></h3><span>13/03/2023</span></li></ul>
            <img src="/icon-dien-thoai.png" width="16" height="16"><div class="logo"><img src="/quoc-huy.png" alt="Quốc huy"></div>
            <div style="display:none"><img src="/b/cu.png" alt="Chiến dịch cũ"></div>
            """);

        Assert.Empty(banners);
    }

    [Theory]
    [InlineData("""<p><a href="/lich-lam-viec">Lịch làm việc của lãnh đạo</a></p><a href="https://phanhoi.example.gov.vn/"><img src="/b/phan-hoi.png" alt="Hệ thống phản hồi" width="220" height="80"></a>""")]
    [InlineData("""<div><p><a href="/lich-lam-viec">Lịch làm việc của lãnh đạo</a></p><p><a href="https://phanhoi.example.gov.vn/"><img src="/b/phan-hoi.png" alt="Hệ thống phản hồi"></a></p></div>""")]
    [InlineData("""<a href="https://phanhoi.example.gov.vn/"><img src="/b/phan-hoi.png" alt="Hệ thống phản hồi"><span>Hệ thống phản hồi của người dân</span></a>""")]
    public void A_banner_beside_a_text_link_or_with_a_text_of_its_own_is_no_thumbnail(string side)
    {
        Assert.Equal("https://phanhoi.example.gov.vn/", Assert.Single(Read(side)).Target.Or(null)?.Value);
    }

    [Fact]
    public void A_picture_without_link_in_a_side_column_is_not_the_thumbnail_of_the_columns_only_link()
    {
        Assert.Single(Read("""<p><a href="/lich-lam-viec">Lịch làm việc của lãnh đạo</a></p><img src="/b/nong-thon.png" alt="Nông thôn mới">"""));
    }

    [Fact]
    public void A_dated_item_keeps_its_thumbnail_wherever_it_leads()
    {
        Assert.Empty(Read("""<div><a href="https://tinh.example.gov.vn/tin/a.html"><img src="/u/anh.jpg"></a><a href="https://tinh.example.gov.vn/tin/a.html">Hội nghị tổng kết công tác năm</a><span>13/03/2023</span></div>"""));
    }

    [Theory]
    [InlineData("""<div class="menutop"><a href="/rss-xa/"><img src="/u/menu/tin_1.png"> <span>Tin RSS</span></a></div>""")]
    [InlineData("""<nav><a href="/nguoi-dung/"><img src="/u/menu/nguoi.png"> Thành viên</a><a href="/hoi-dap/">Hỏi đáp</a></nav>""")]
    [InlineData("""<nav><ul><li><a href="/vi/"><img src="/u/co-viet-nam.png" alt=""></a></li><li><a href="/en/"><img src="/u/co-anh.png" alt=""></a></li></ul></nav>""")]
    [InlineData("""<p><img src="/u/dien-thoai.png" width="48" height="48" alt="Đường dây nóng"></p>""")]
    public void Pictures_of_menu_entries_and_small_icons_are_no_banners_on_any_page(string frame)
    {
        foreach (var page in (string[])[$"<html><body><header>{frame}</header><main><p>Nội dung</p></main></body></html>", Frame(frame)])
            Assert.Empty(new Pages().Add("/", Frame("")).Add("/hoi-dap/", page).Read().Get(FactKinds.Banners));
    }

    [Theory]
    [InlineData("""<ul class="menu"><li><a href="https://phanhoi.example.gov.vn/"><img src="/b/phan-hoi.png" alt="Hệ thống phản hồi"></a></li><li><a href="https://dvc.example.gov.vn/"><img src="/b/dvc.png" alt="Dịch vụ công"></a></li></ul>""")]
    [InlineData("""<ul><li><a href="https://phanhoi.example.gov.vn/"><img src="/b/phan-hoi.png" alt=""> Hệ thống phản hồi</a></li><li><a href="https://dvc.example.gov.vn/"><img src="/b/dvc.png" alt="Dịch vụ công"></a></li></ul>""")]
    [InlineData("""<ul><li><a href="/phan-hoi/"><img src="/b/phan-hoi.png" alt="Hệ thống phản hồi" width="220"></a></li><li><a href="/dvc/"><img src="/b/dvc.png" width="220" alt="Dịch vụ công"></a></li></ul>""")]
    public void A_list_of_pictures_that_lead_off_the_site_or_are_large_are_banners(string side) => Assert.Equal(2, Read(side).Count);

    private static List<Banner> Read(string side) => [.. new Pages().Add("/", Frame(side)).Read().Get(FactKinds.Banners)];

    private static string Frame(string side) => $"<html><body><div><main><p>Nội dung trang</p></main><aside>{side}</aside></div></body></html>";
}
