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

    private static List<Menu> Read(string body) => [.. new Pages().Add("/", $"<html><body>\n{body}</body></html>").Read().Get(FactKinds.Menus)];
}
