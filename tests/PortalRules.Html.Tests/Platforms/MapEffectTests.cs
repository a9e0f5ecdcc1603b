using System.Diagnostics;
using System.Text;
using PortalRules.Facts;
using PortalRules.Html.Platforms;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Platforms;

/// <summary>What a map does: it sharpens, and hides nothing that it does not know.</summary>
public class MapEffectTests
{
    private const string Head = "platform: cms-mau\nrecognise: { ids: [mau-goc] }\n";
    private const string Sections = """<li><a href="/tin/">Tin tức</a></li><li><a href="/van-ban/">Văn bản</a></li><li><a href="/lich/">Lịch làm việc</a></li><li><a href="/thu-vien/">Thư viện</a></li>""";

    [Fact]
    public void A_map_tells_the_main_menu_where_names_mislead()
    {
        var page = Page($"""<div class="a1"><ul>{Sections}</ul></div><nav class="main-menu"><ul><li><a href="/a/">Đăng ký họp</a></li><li><a href="/b/">Nội bộ</a></li><li><a href="/c/">Báo cáo</a></li></ul></nav><main><p>Nội dung.</p></main>""");

        Assert.Equal("Đăng ký họp", MainMenu(Read(page, "")).Items[0].Label);
        Assert.Equal("Tin tức", MainMenu(Read(page, "menus: { main: .a1 }")).Items[0].Label);
    }

    [Fact]
    public void A_selector_that_matches_nothing_changes_nothing()
    {
        var page = Page($"""<nav><ul>{Sections}</ul></nav><main><h1>Xã Mẫu</h1><p>Nội dung.</p></main><footer><p>Địa chỉ: Thôn Trung</p><p>Điện thoại: 0237.399.000</p></footer>""");
        const string All = """
            menus: { main: .khong, top: .khong, side: .khong, footer: .khong }
            page: { content: .khong, section: .khong, paging: .khong, related: .khong, search: .khong, imprint: .khong }
            article: { title: .khong, published: .khong }
            list: { item: .khong, title: .khong, published: .khong }
            banners: .khong
            """;

        Assert.Equal(Facts(Read(page, "")), Facts(Read(page, All)));
    }

    [Fact]
    public void Content_that_matches_several_boxes_is_not_believed()
    {
        var items = string.Concat(Enumerable.Range(1, 3).Select(i => $"<div class='hop'><h2><a href='/tin/{i}.html'>Tin thứ {i} của xã Mẫu trong tháng</a></h2><span>0{i}/03/2024</span></div>"));
        var snapshot = new Pages().Add("/", Page($"<nav><ul>{Sections}</ul></nav><main><p>Trang chủ</p></main>")).Add("/tin/", Page($"<nav><ul>{Sections}</ul></nav><main>{items}</main>")).Read(Options("page: { content: .hop }"));

        Assert.Equal(3, snapshot.Get(FactKinds.Articles).Length);
    }

    [Fact]
    public void A_map_names_item_title_date_and_the_boxes_of_banners()
    {
        const string Map = """
            list: { item: .o, title: .t, published: .d }
            banners: .khung
            """;
        var list = "<nav><ul>" + Sections + "</ul></nav><main><div class='o'><div class='t'><a href='/tin/1.html'>Tin ngắn</a></div><i class='d'>01/03/2024</i></div><div class='o'><div class='t'><a href='/tin/2.html'>Tin hai</a></div><i class='d'>02/03/2024</i></div></main>";
        var snapshot = new Pages().Add("/", Page($"<nav><ul>{Sections}</ul></nav><main><div class='khung'><p><img src='/a.jpg' width='200' height='90'></p></div></main>")).Add("/tin/", Page(list)).Read(Options(Map));

        Assert.Equal(["2024-03-01 Tin ngắn", "2024-03-02 Tin hai"], snapshot.Get(FactKinds.Articles).Select(a => $"{a.Published.Or(null)} {a.Title}"));
        Assert.Single(snapshot.Get(FactKinds.Banners));
    }

    [Fact]
    public void An_own_map_comes_before_one_that_ships_and_a_generator_before_other_marks()
    {
        const string Page = """<html><head><meta name="generator" content="WordPress 6.4"><script src="/media/jui/js/a.js"></script></head><body id="mau-goc"><main><p>Xã Mẫu</p></main></body></html>""";

        Assert.Equal("wordpress", new Pages().Add("/", Page).Read().Portal.Platform.Or(null));
        Assert.Equal("cms-mau", new Pages().Add("/", Page).Read(Options("")).Portal.Platform.Or(null));
        Assert.Equal("joomla", new Pages().Add("/", Page.Replace("WordPress", "Trình soạn thảo", StringComparison.Ordinal)).Read().Portal.Platform.Or(null));
    }

    [Theory]
    [InlineData("generator: cms m", "<meta name='generator' content='CMS Mẫu 2.0'>", "")]
    [InlineData("body-classes: [mau-*]", "", "class='x mau-1'")]
    [InlineData("assets: /cms-mau/", "<link rel='stylesheet' href='/tep/CMS-Mau/a.css'>", "")]
    [InlineData("addresses: ['^/$']", "", "")]
    [InlineData("ids: [goc]", "", "id='goc'")]
    public void Any_mark_tells_the_platform(string mark, string head, string body)
    {
        var map = ExtractionMap.Parse("mau.yaml", $"platform: cms-mau\nrecognise: {{ {mark} }}");

        var portal = new Pages().Add("/", $"<html><head>{head}</head><body {body}><main><p>Xã Mẫu</p></main></body></html>").Read(new HtmlPortalReaderOptions { Maps = [map] }).Portal;

        Assert.Equal("cms-mau", portal.Platform.Or(null));
    }

    [Fact]
    public void A_page_made_to_be_slow_for_a_selector_is_read_in_time()
    {
        var page = new StringBuilder("<html><body id='mau-goc'>");
        for (var i = 0; i < 1_500; i++)
            page.Append("<div class='a'><b class='c'></b>");
        var clock = Stopwatch.StartNew();

        _ = new Pages().Add("/", page.ToString()).Read(Options("banners: ['.x .a .c', '.x .a .a']"));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), clock.Elapsed.ToString());
    }

    private static HtmlPortalReaderOptions Options(string map) => new() { Maps = [ExtractionMap.Parse("mau.yaml", Head + map), .. HtmlPortalReaderOptions.ShippedMaps] };

    private static PortalSnapshot Read(string page, string map) => new Pages().Add("/", page).Read(Options(map));

    private static Menu MainMenu(PortalSnapshot snapshot) => snapshot.Get(FactKinds.Menus).Single(m => m.Role is "main");

    private static string Page(string body) => $"<html><head><title>Xã Mẫu</title></head><body id='mau-goc'>{body}</body></html>";

    private static string Facts(PortalSnapshot snapshot)
    {
        using var stream = new MemoryStream();
        SnapshotJson.WriteAsync(snapshot, stream, CancellationToken.None).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
