using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests;

/// <summary>What is a banner in the markup that common platforms write, and what only looks like one. The pages are ours.</summary>
public class BannerPlatformTests
{
    [Fact]
    public void Wordpress_widgets_with_a_picture_are_banners_and_the_theme_logo_and_posts_are_not()
    {
        var banners = Read("""
            <header id="masthead"><a href="/" class="custom-logo-link"><img class="custom-logo" src="/wp-content/uploads/dau.png" width="90" height="90" alt="Xã Mẫu"></a>
            <div id="wp-custom-header" class="wp-custom-header"><img src="/wp-content/uploads/cropped-dau-trang.jpg" width="1200" height="180" alt="Xã Mẫu"></div></header>
            <div id="content" class="site-content"><main id="main"><article class="post"><div class="entry-thumb"><a href="/2023/03/hoi-nghi/"><img src="/wp-content/uploads/hoi-nghi-300x200.jpg" width="300" height="200"></a></div><h2 class="entry-title"><a href="/2023/03/hoi-nghi/">Hội nghị tổng kết công tác năm</a></h2></article></main>
            <aside id="secondary" class="widget-area sidebar">
            <section class="widget widget_media_image"><h2 class="widget-title">Dịch vụ công</h2><a href="https://dichvucong.example.gov.vn/"><img width="300" height="120" src="/wp-content/uploads/dvc.png" class="image wp-image-12 attachment-full size-full" alt="Cổng dịch vụ công"></a></section>
            <section class="widget widget_custom_html"><div class="textwidget custom-html-widget"><a href="https://phanhoi.example.gov.vn/"><img class="lazyload" src="data:image/gif;base64,R0lGOD" data-src="/wp-content/uploads/phan-hoi.png" alt="Phản hồi"></a></div></section>
            <section class="widget widget_recent_entries"><ul><li><a href="/2023/03/hoi-nghi/"><img src="/wp-content/uploads/hoi-nghi-100x70.jpg"></a><a href="/2023/03/hoi-nghi/">Hội nghị tổng kết công tác năm</a></li></ul></section>
            </aside></div>
            """);

        Assert.Equal(["cropped-dau-trang.jpg header", "dvc.png right", "phan-hoi.png right"], Names(banners));
    }

    [Fact]
    public void Liferay_web_content_with_a_picture_is_a_banner_and_its_article_with_a_picture_is_not()
    {
        var banners = Read("""
            <div id="banner" role="banner"><div class="banner"><img src="/documents/20182/dau-trang.png?t=1" alt="Huyện Mẫu"></div></div>
            <div id="main-content" role="main"><div class="portlet-layout row">
            <div class="col-md-3 portlet-column portlet-column-first"><section class="portlet"><div class="portlet-body"><div class="journal-content-article"><p><a href="https://dichvucong.example.gov.vn/"><img alt="" src="/documents/20182/dich-vu-cong.png/6e1d?t=2" style="height:90px;width:230px"></a></p></div></div></section></div>
            <div class="col-md-6 portlet-column"><section class="portlet"><div class="journal-content-article"><p><img src="/documents/20182/tru-so.jpg" style="width:400px;height:250px"></p><p>Huyện Mẫu nằm ở phía tây bắc của tỉnh, có diện tích tự nhiên hơn bốn trăm ki-lô-mét vuông, gồm mười bảy xã và thị trấn, dân số hơn một trăm nghìn người thuộc nhiều dân tộc anh em.</p></div></section></div>
            <div class="col-md-3 portlet-column portlet-column-last"><section class="portlet"><div class="journal-content-article"><a href="/c/banner/click?id=5"><img src="/documents/20182/cai-cach.png" alt="Cải cách hành chính"></a></div></section></div>
            </div></div>
            """);

        Assert.Equal(["6e1d left", "cai-cach.png right", "dau-trang.png header"], Names(banners));
        Assert.Equal(UnknownReason.ClickCounter, banners.Single(b => b.Image.EndsWith("cai-cach.png", StringComparison.Ordinal)).Target.Reason);
    }

    [Fact]
    public void Sharepoint_web_parts_with_a_picture_are_banners_and_a_ribbon_and_tiny_pictures_are_not()
    {
        var banners = Read("""
            <div id="s4-ribbonrow"><img src="/_layouts/15/images/spcommon.png" width="16" height="16"></div>
            <div id="header"><div class="banner"><img src="/SiteAssets/banner.jpg" width="1000" height="160"></div></div>
            <div class="ms-webpart-zone left-zone" id="left"><div class="ms-webpartzone-cell"><div class="ms-webpart-chrome"><div class="ms-wpContentDivSpace"><div class="ms-imageweb"><a href="https://vanban.example.gov.vn/"><img border="0" src="/PublishingImages/van-ban.png" alt="Văn bản"></a></div></div></div></div></div>
            <div id="center"><div class="ms-rtestate-field"><p><img src="/PublishingImages/tin/anh.jpg"> Ngày 12/3, lãnh đạo xã đã đi kiểm tra công tác phòng, chống cháy rừng tại các thôn và dặn dò bà con thực hiện nghiêm các quy định về an toàn khi đốt nương trong mùa khô năm nay.</p></div></div>
            """);

        Assert.Equal(["banner.jpg header", "van-ban.png left"], Names(banners));
    }

    [Fact]
    public void Joomla_banner_and_custom_html_modules_are_banners_with_counters_and_targets()
    {
        var banners = Read("""
            <main id="component"><p>Nội dung</p></main>
            <div id="right" class="right-column"><div class="bannergroup"><div class="banneritem"><a href="/component/banners/click/12" target="_blank"><img src="/images/banners/dvc.png" alt="Dịch vụ công" width="220" height="90"></a></div></div>
            <div class="moduletable"><div class="custom"><p><a href="index.php?option=com_banners&amp;task=click&amp;id=3&amp;url=https%3A%2F%2Fhoctapbac.example.gov.vn%2F"><img src="/images/hoc-tap.png" alt="Học tập và làm theo Bác"></a></p></div></div></div>
            """);

        Assert.Equal(["dvc.png right", "hoc-tap.png right"], Names(banners));
        Assert.Equal(UnknownReason.ClickCounter, banners[0].Target.Reason);
        Assert.Equal(("https://hoctapbac.example.gov.vn/", Witness.Address), (banners[1].Target.Or(null)?.Value, banners[1].Target.Witness));
    }

    [Theory]
    [InlineData("""<a href="/LinkClick.aspx?link=https%3a%2f%2fdvc.example.gov.vn%2f&amp;tabid=55"><img src="/Portals/0/dvc.png" alt="Dịch vụ công"></a>""", "https://dvc.example.gov.vn/")]
    [InlineData("""<a href="/DesktopModules/Banners/BannerClickThrough.aspx?BannerId=4"><img src="/Portals/0/dvc.png"></a>""", "unknown")]
    [InlineData("""<a href="/www/delivery/ck.php?oaparams=2__bannerid=3"><img src="/dvc.png"></a>""", "unknown")]
    [InlineData("""<img src="/dvc.png" onclick="window.open('https://dvc.example.gov.vn/')">""", "https://dvc.example.gov.vn/")]
    [InlineData("""<div onclick="location.href='/dich-vu-cong'"><img src="/dvc.png"></div>""", "https://xa.example.gov.vn/dich-vu-cong")]
    [InlineData("""<a href="javascript:openBanner(3)"><img src="/dvc.png"></a>""", "unknown")]
    [InlineData("""<img src="/dvc.png" usemap="#ban-do"><map name="ban-do"><area href="https://dvc.example.gov.vn/"></map>""", "unknown")]
    [InlineData("""<a href="#"><img src="/dvc.png"></a>""", "none")]
    [InlineData("""<a href="/dvc.png"><img src="/dvc.png"></a>""", "none")]
    [InlineData("""<img src="/dvc.png">""", "none")]
    public void A_target_is_none_only_where_nothing_leads_anywhere(string side, string target) =>
        Assert.Equal(target, Assert.Single(Read($"<main><p>Nội dung</p></main><aside class=\"sidebar\">{side}</aside>")).Target.ToString());

    [Theory]
    [InlineData("""<div class="row"><h3><a href="https://sp.example.vn/cms">Hệ quản trị nội dung</a></h3><div><a href="https://sp.example.vn/cms"><img src="/sp/cms.jpg"></a></div><div><ul><li>Hơn mười nghìn trang đang sử dụng</li><li>Bảo mật nhiều lớp</li></ul></div></div>""", 0)]
    [InlineData("""<div class="khoi"><h3><a href="https://dvc.example.gov.vn/">Dịch vụ công</a></h3><a href="https://dvc.example.gov.vn/"><img src="/b/dvc.png"></a></div>""", 1)]
    [InlineData("""<div class="khoi"><h3>Liên kết</h3><p><a href="https://dvc.example.gov.vn/"><img src="/b/logo-dvc.png"></a></p></div>""", 1)]
    [InlineData("""<div class="khoi"><a href="https://tinnhiemmang.vn/danh-ba-tin-nhiem/xa"><img src="https://tinnhiemmang.vn/handle_cert?id=xa"></a></div>""", 0)]
    public void A_picture_speaks_for_itself_or_belongs_to_what_stands_with_it(string side, int count)
    {
        Assert.Equal(count, Read($"<main><p>Nội dung</p></main><aside class=\"sidebar\">{side}</aside>").Count);
        if (!side.Contains("logo", StringComparison.Ordinal))
            Assert.Equal(count, Read($"<main><p>Nội dung</p></main><footer>{side}</footer>").Count);
    }

    private static List<Banner> Read(string body) => [.. new Pages().Add("/", $"<html><body>{body}</body></html>").Read().Get(FactKinds.Banners)];

    private static List<string> Names(List<Banner> banners) => [.. banners.Select(b => $"{Path.GetFileName(new Uri(b.Image).AbsolutePath)} {b.Zone.Or("")}").Order(StringComparer.Ordinal)];
}
