using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Platforms;

/// <summary>Labels of trust and the code of the monitoring system, in the markup found on portals of state agencies.</summary>
public class BadgeTests
{
    private const string Code = """
        <script>var _govaq = window._govaq || [];
        _govaq.push(['trackPageView']);
        (function () { _govaq.push(['setTrackerUrl', 'https://f-emc.ngsp.gov.vn/tracking']); _govaq.push(['setSiteId', '205']);
        var d = document, g = d.createElement('script'); g.src = 'https://f-emc.ngsp.gov.vn/embed/gov-tracking.min.js'; })();</script>
        """;

    [Fact]
    public void A_label_of_trust_names_its_host_and_where_it_leads()
    {
        var badge = Assert.Single(Read("""<a href="https://tinnhiemmang.vn/danh-ba-tin-nhiem/xaexamplegovvn-1636097761" title="Chung nhan Tin Nhiem Mang"><img src="https://tinnhiemmang.vn/handle_cert?id=xa.example.gov.vn" width="150"></a>"""));

        Assert.Equal(("trust", "xa.example.gov.vn", "/danh-ba-tin-nhiem/xaexamplegovvn-1636097761"), (badge.Kind, badge.Host.Or(null), badge.Target.Or(null)?.Path));
        Assert.False(badge.Valid.IsKnown);
    }

    [Fact]
    public void A_label_without_a_link_leads_nowhere()
    {
        var badge = Assert.Single(Read("""<img src="//tinnhiemmang.vn/handle_cert?id=khac.example.gov.vn">"""));

        Assert.True(badge.Target.TryGet(out var target));
        Assert.Null(target);
        Assert.Equal("khac.example.gov.vn", badge.Host.Or(null));
    }

    [Theory]
    [InlineData("xaexamplegovvn-1636097761", "xa.example.gov.vn")]
    [InlineData("xakhacgovvn-1636097761", null)]
    public void A_picture_of_ones_own_tells_the_host_only_where_the_entry_is_this_portals(string entry, string? host)
    {
        var badge = Assert.Single(Read($"""<a href="https://tinnhiemmang.vn/danh-ba-tin-nhiem/{entry}">Tín nhiệm mạng</a>"""));

        Assert.Equal(host, badge.Host.Or(null));
        Assert.Equal(host is not null, badge.Host.IsKnown);
    }

    [Theory]
    [InlineData("""<a href="https://tinnhiemmang.vn/">Tín nhiệm mạng</a>""")]
    [InlineData("""<a href="https://tinnhiemmang.vn/danh-ba-tin-nhiem">Danh bạ</a>""")]
    [InlineData("""<img src="/uploads/tinnhiemmang.vn.png">""")]
    [InlineData("<script>var _govaq = [];</script>")]
    [InlineData("<script src='https://f-emc.ngsp.gov.vn.example.com/x.js'></script>")]
    public void What_only_looks_like_a_badge_is_none(string html) => Assert.Empty(Read(html));

    [Fact]
    public void A_label_is_no_banner()
    {
        var snapshot = Snapshot("""<a href="https://tinnhiemmang.vn/danh-ba-tin-nhiem/x-1"><img src="https://tinnhiemmang.vn/handle_cert?id=xa.example.gov.vn" width="150" height="60"></a>""");

        Assert.Empty(snapshot.Get(FactKinds.Banners));
    }

    [Fact]
    public void The_monitoring_code_is_a_badge_once_for_all_pages()
    {
        var snapshot = new Pages().Add("/", Page(Code)).Add("/tin/", Page(Code)).Read();

        var badge = Assert.Single(snapshot.Get(FactKinds.Badges));
        Assert.Equal(("monitoring", "f-emc.ngsp.gov.vn"), (badge.Kind, badge.Target.Or(null)?.Host));
        Assert.True(IsComplete(snapshot));
    }

    [Fact]
    public void A_script_file_of_the_portal_may_hold_the_code()
    {
        var snapshot = new Pages().Add("/", Page("<script src='/js/chung.js?v=2'></script>")).Add("/js/chung.js?v=2", "_govaq.push(['setTrackerUrl','http://f-emc.ngsp.gov.vn/tracking']);").Read();

        Assert.Equal("monitoring", Assert.Single(snapshot.Get(FactKinds.Badges)).Kind);
    }

    [Fact]
    public void A_script_that_nobody_looked_into_leaves_open_whether_the_code_is_there()
    {
        Assert.False(IsComplete(new Pages().Add("/", Page("<script src='/js/chung.js'></script>")).Read()));
        Assert.True(IsComplete(new Pages().Add("/", Page("<script src='/js/chung.js'></script>")).Add("/js/chung.js", "alert(1);").Read()));
        Assert.True(IsComplete(new Pages().Add("/", Page("<script src='https://cdn.example.com/jquery.js'></script>")).Read()));
    }

    private static bool IsComplete(PortalSnapshot snapshot) => snapshot.TryGetCompleteness(FactKinds.Badges, out var found) && found.IsComplete;

    private static IReadOnlyList<Badge> Read(string html) => Snapshot(html).Get(FactKinds.Badges);

    private static PortalSnapshot Snapshot(string html) => new Pages().Add("/", Page(html)).Read();

    private static string Page(string html) => $"""
        <html><head><title>Xã Mẫu</title></head><body><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin/">Tin tức</a></li><li><a href="/van-ban/">Văn bản</a></li><li><a href="/lich/">Lịch làm việc</a></li><li><a href="/lien-he/">Liên hệ</a></li></ul></nav>
        <main><p>Trang thông tin điện tử của xã Mẫu đăng tin về hoạt động của địa phương, văn bản, lịch tiếp công dân và các thông báo gửi đến nhân dân trong xã, để mọi người cùng biết và thực hiện.</p></main><footer>{html}</footer></body></html>
        """;
}
