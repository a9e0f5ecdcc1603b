using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests;

public class MenuTests
{
    private const string Main = """
        <nav class="menu-chinh"><ul>
          <li><a href="/"><i class="fa fa-home"></i></a></li>
          <li><a href="/gioi-thieu/" title="Về xã">Giới thiệu <b class="caret">&nbsp;</b></a>
            <ul style="display:none"><li><a href="/lich-su/">Lịch sử</a></li></ul></li>
          <li><a href="#">Thư viện</a><ul><li><a href="/anh/">Ảnh</a></li></ul></li>
          <li><a href="javascript:void(0)">Tin tức</a></li>
        </ul></nav>
        """;

    [Fact]
    public void Labels_are_the_visible_text_and_drop_down_entries_are_children()
    {
        var menu = Read($"<header>{Main}</header>").Single();

        Assert.Equal("main", menu.Role);
        Assert.Equal(["Giới thiệu", "Thư viện", "Tin tức"], menu.Items.Select(i => i.Label));
        Assert.Equal("Lịch sử", Assert.Single(menu.Items[0].Children).Label);
    }

    [Fact]
    public void An_icon_that_leads_home_is_no_entry()
    {
        Assert.DoesNotContain(Read($"<header>{Main}</header>").Single().Items, i => i.Target.Or(null)?.Path is "/");
    }

    [Fact]
    public void An_entry_without_a_page_has_no_target_and_keeps_its_children()
    {
        var items = Read($"<header>{Main}</header>").Single().Items;

        Assert.True(items[1].Target.TryGet(out var target));
        Assert.Null(target);
        Assert.Single(items[1].Children);
        Assert.Null(items[2].Target.Or(null));
    }

    [Fact]
    public void The_copy_for_telephones_is_no_second_menu()
    {
        var menus = Read($"<header>{Main}{Main.Replace("menu-chinh", "menu-mobile", StringComparison.Ordinal)}</header>");

        Assert.Single(menus);
    }

    [Fact]
    public void Lists_of_a_box_in_a_side_column_are_no_menu_unless_they_say_so()
    {
        var menus = Read($"""
            <header>{Main}</header>
            <div class="than"><main><p>Nội dung.</p></main>
            <aside><ul><li><a href="/a.html">Một bài viết dài về hội nghị tổng kết công tác năm</a></li><li><a href="/b.html">Bài khác</a></li></ul>
            <ul class="menu-ben"><li><a href="/x/">Lịch làm việc</a></li><li><a href="/y/">Danh bạ</a></li></ul></aside></div>
            """);

        Assert.Equal(["main", "side"], menus.Select(m => m.Role));
        Assert.Equal(["Lịch làm việc", "Danh bạ"], menus[1].Items.Select(i => i.Label));
    }

    [Fact]
    public void Telephone_and_mail_in_the_head_are_no_menu()
    {
        var menus = Read($"""<header><ul class="nav"><li><a href="tel:0237355001">0237.355.001</a></li><li><a href="mailto:a@b.vn">a@b.vn</a></li></ul>{Main}</header>""");

        Assert.Single(menus);
    }

    [Fact]
    public void A_menu_knows_where_it_stands()
    {
        var at = Read($"<header>{Main}</header>").Single().Items[0].At!;

        Assert.Equal("https://xa.example.gov.vn/", at.Page);
        Assert.True(at.Line > 1);
        Assert.EndsWith("a", at.Selector, StringComparison.Ordinal);
    }

    private const string Means = """<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/so-do">Sơ đồ cổng</a></li><li><a href="/dang-nhap">Đăng nhập</a></li></ul></nav>""";

    private const string Sections = """<ul><li><a href="/tong-quan">TỔNG QUAN</a></li><li><a href="#">VĂN BẢN</a><ul><li><a href="/xa">CỦA XÃ</a></li></ul></li><li><a href="/lich">LỊCH TIẾP CÔNG DÂN</a></li><li><a href="/tin">TIN TỨC</a></li><li><a href="/lien-he">LIÊN HỆ</a></li></ul>""";

    [Fact]
    public void The_longer_menu_of_a_side_column_is_the_main_one_where_the_head_holds_only_means()
    {
        var menus = Read($"<header>{Means}</header><aside class='left'><nav>{Sections}</nav></aside><main><p>Nội dung.</p></main>");

        Assert.Equal([("main", "TỔNG QUAN"), ("top", "Trang chủ")], menus.Select(m => (m.Role, m.Items[0].Label)));
    }

    [Fact]
    public void A_menu_of_the_head_with_sections_stays_the_main_one_beside_a_shorter_side_menu()
    {
        var menus = Read($"<header><nav>{Sections}</nav></header><aside class='left'><nav>{Sections.Replace("<li><a href=\"/tin\">TIN TỨC</a></li>", "", StringComparison.Ordinal)}</nav></aside><main><p>Nội dung.</p></main>");

        Assert.Equal(["main", "side"], menus.Select(m => m.Role));
    }

    [Fact]
    public void A_second_menu_of_the_head_with_the_means_leaves_the_first_to_be_the_main_one()
    {
        var menus = Read($"""<header>{Means}<nav><ul><li><a href="/a">Giới thiệu</a></li><li><a href="/b">Tin tức</a></li><li><a href="/c">Văn bản</a></li><li><a href="/d">Lịch làm việc</a></li><li><a href="/e">Hỏi đáp</a></li></ul></nav></header><aside class='left'><nav>{Sections}</nav></aside><main><p>Nội dung.</p></main>""");

        Assert.Equal("Giới thiệu", menus.Single(m => m.Role is "main").Items[0].Label);
    }

    [Theory]
    [InlineData("""<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li><li><a href="/vb">Văn bản</a></li></ul></nav>""", """<aside class="left"><nav>{0}</nav></aside>""")]
    [InlineData("""<nav class="main-menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/so-do">Sơ đồ trang</a></li><li><a href="/dang-nhap">Đăng nhập</a></li></ul></nav>""", """<aside class="left"><nav>{0}</nav></aside>""")]
    [InlineData("""<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/so-do">Sơ đồ trang</a></li><li><a href="/dang-nhap">Đăng nhập</a></li></ul></nav>""", """<aside class="left">{0}</aside>""")]
    public void Where_either_may_be_the_main_menu_none_is_and_absence_is_not_proven(string head, string side)
    {
        var snapshot = Snapshot($"<header>{head}</header>{side.Replace("{0}", Sections, StringComparison.Ordinal)}<main><p>Nội dung.</p></main>");

        Assert.DoesNotContain(snapshot.Get(FactKinds.Menus), m => m.Role is "main");
        Assert.True(snapshot.TryGetCompleteness(FactKinds.Menus, out var menus));
        Assert.False(menus.IsComplete);
    }

    private static List<Menu> Read(string body) => [.. Snapshot(body).Get(FactKinds.Menus)];

    private static PortalSnapshot Snapshot(string body) => new Pages().Add("/", $"<html><body>\n{body}</body></html>").Read();
}
