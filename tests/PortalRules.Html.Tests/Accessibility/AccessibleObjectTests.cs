using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Accessibility;

public class AccessibleObjectTests
{
    [Theory]
    [InlineData("""<img src="/a.png" alt="Quốc huy">""", "img", "Quốc huy")]
    [InlineData("""<img src="/a.png" alt="">""", "none", "none")]
    [InlineData("""<img src="/a.png" alt=" ">""", "img", "none")]
    [InlineData("""<img src="/a.png" title="Quốc huy">""", "img", "Quốc huy")]
    [InlineData("""<img src="/a.png" role="presentation">""", "none", "none")]
    [InlineData("""<img src="/a.png" role="none" tabindex="0">""", "img", "none")]
    [InlineData("""<div role="img" aria-labelledby="x"></div><p id="x" hidden>Bản đồ <b>xã</b></p>""", "img", "Bản đồ xã")]
    [InlineData("""<div role="khong-co image" aria-label="Bản đồ"></div>""", "img", "Bản đồ")]
    [InlineData("""<a href="/rss"><img src="/rss.png" alt="RSS"></a>""", "link", "RSS")]
    [InlineData("""<a href="/rss"><img src="/rss.png" alt=""></a>""", "link", "none")]
    [InlineData("""<a href="/rss" role="none"> </a>""", "link", "none")]
    [InlineData("""<a href="/rss"><span aria-hidden="true">RSS</span></a>""", "link", "none")]
    [InlineData("""<a href="/rss"><span class="sr-only">Bản tin RSS</span></a>""", null, null)]
    [InlineData("""<a href="/rss"><span class="d-none">Bản tin RSS</span></a>""", "link", "unknown")]
    [InlineData("""<a href="/rss"><svg><title>Bản tin RSS</title></svg></a>""", "link", "Bản tin RSS")]
    [InlineData("""<a href="/rss">Bản tin RSS</a>""", null, null)]
    [InlineData("""<a href="/rss" aria-label="Bản tin">RSS</a>""", "link", "Bản tin")]
    [InlineData("""<a name="dau-trang"></a>""", null, null)]
    [InlineData("""<input type="image" src="/tim.png" alt="Tìm kiếm">""", "button", "Tìm kiếm")]
    [InlineData("""<input type="image" src="/tim.png" alt="" title="Tìm">""", "button", "Tìm")]
    [InlineData("""<input type="image" src="/tim.png" name="tim">""", "button", "none")]
    [InlineData("""<input type="submit">""", "button", "submit")]
    [InlineData("""<label for="t">Từ khóa</label><input id="t">""", "textbox", "Từ khóa")]
    [InlineData("""<label>Từ khóa <input name="q"></label>""", "textbox", "Từ khóa")]
    [InlineData("""<input type="search" placeholder="Nhập từ khóa">""", "searchbox", "Nhập từ khóa")]
    [InlineData("""<label>Năm <select><option>2023</option></select></label>""", "combobox", "Năm")]
    [InlineData("""<input type="hidden" name="token">""", null, null)]
    [InlineData("""<button><i></i></button>""", "button", "none")]
    [InlineData("""<iframe src="https://video.example/1" title="Phóng sự"></iframe>""", "", "Phóng sự")]
    [InlineData("""<iframe src="https://video.example/1" name="video"></iframe>""", "", "none")]
    [InlineData("""<map name="m"><area href="/thon-1" alt="Thôn 1"></map>""", "link", "Thôn 1")]
    [InlineData("""<map name="m"><area alt="Thôn 1"></map>""", null, null)]
    [InlineData("""<div hidden><img src="/a.png"></div>""", null, null)]
    [InlineData("""<div aria-hidden="true"><img src="/a.png"></div>""", null, null)]
    [InlineData("""<div style="VISIBILITY:hidden"><img src="/a.png"></div>""", null, null)]
    public void Role_and_accessible_name_follow_the_markup(string body, string? role, string? name)
    {
        var found = ReadFrom(body);

        Assert.Equal(role is null ? [] : [(role, name!)], found.Select(o => (o.Role, NameOf(o))));
    }

    [Theory]
    [InlineData("""<a href="/rss"><i class="fa fa-rss"></i></a>""")]
    [InlineData("""<a href="/rss" class="rss"></a>""")]
    [InlineData("""<button id="menu"></button>""")]
    [InlineData("""<a href="/rss"><x-icon></x-icon></a>""")]
    public void A_name_that_only_a_style_sheet_or_script_may_give_is_unknown(string body)
    {
        Assert.Equal("unknown", NameOf(Assert.Single(ReadFrom(body, "<link rel=stylesheet href=/a.css>"))));
        Assert.Equal("none", NameOf(Assert.Single(ReadFrom(body))));
    }

    [Theory]
    [InlineData("""<div class="d-none"><img src="/a.png"></div>""")]
    [InlineData("""<div class="modal fade"><iframe src="/ban-do"></iframe></div>""")]
    [InlineData("""<div class="menu-mobile"><img src="/a.png"></div>""")]
    [InlineData("""<ul><li><ul style="display:none"><li><img src="/a.png"></ul></ul>""")]
    public void What_a_style_sheet_may_hide_may_not_be_exposed(string body) => Assert.False(Assert.Single(ReadFrom(body)).Exposed.IsKnown);

    [Theory]
    [InlineData("<marquee>Chào mừng</marquee>", true)]
    [InlineData("<marquee aria-hidden=true>Chào mừng</marquee>", true)]
    [InlineData("<marquee scrollamount=0>Chào mừng</marquee>", false)]
    [InlineData("<blink>Mới</blink>", null)]
    [InlineData("<div class=hidden><marquee>Chào mừng</marquee></div>", null)]
    public void A_marquee_moves_and_a_blink_may(string body, bool? moves)
    {
        var moving = Assert.Single(ReadFrom(body)).Moves;

        Assert.Equal(moves, moving.IsKnown ? moving.Or(false) : null);
    }

    [Theory]
    [InlineData("<table><tr><th>TT<th>Họ tên<tr><td>1<td>An</table>", 2, true)]
    [InlineData("<table><caption>Danh bạ</caption><tr><td>TT<td>Họ tên<tr><td>1<td>An</table>", 0, true)]
    [InlineData("<table summary='Danh bạ'><tr><td role=columnheader>TT<td>Họ tên<tr><td>1<td>An</table>", 1, true)]
    [InlineData("<table><tr><td scope=col>TT<td scope=col>Họ tên<tr><td>1<td>An</table>", 2, true)]
    [InlineData("<table><thead><tr><td>TT<td>Họ tên<tbody><tr><td>1<td>An</table>", 0, true)]
    [InlineData("<table border=1><tr><td>TT<td>Họ tên<tr><td>1<td>An</table>", 0, null)]
    [InlineData("<table><tr><td>Trái<td>Phải</table>", 0, false)]
    [InlineData("<table role=presentation><tr><th>TT<th>Họ tên<tr><td>1<td>An</table>", 0, false)]
    public void A_table_of_data_is_told_by_its_caption_head_or_header_cells(string body, int headers, bool? isData)
    {
        var found = ReadFrom(body);

        if (isData is false)
        {
            Assert.Empty(found);
            return;
        }

        var table = Assert.Single(found);
        Assert.Equal((headers, isData), (table.HeaderCells, table.DataTable.IsKnown ? table.DataTable.Or(false) : null));
    }

    [Fact]
    public void The_document_and_its_parts_tell_their_language()
    {
        var objects = Read("""<html lang=" vi-VN "><body><p lang="en">Welcome</p><p>Chào <i lang="en">you</i></p><p lang="xx">…</p></body></html>""");

        Assert.Equal(["html vi-VN", "p en", "i en", "p xx"], objects.Select(o => $"{o.Tag} {o.Language}"));
    }

    [Theory]
    [InlineData("", -1)]
    [InlineData("""<meta http-equiv="refresh" content="30">""", 30)]
    [InlineData("""<meta http-equiv="Refresh" content=" 5; url=/moi">""", 5)]
    [InlineData("""<meta http-equiv="refresh" content="0: /moi"><meta http-equiv="refresh" content="7,/moi">""", 7)]
    [InlineData("""<meta http-equiv="refresh" content="+5; /moi">""", -1)]
    [InlineData("""<meta http-equiv="refresh">""", -1)]
    [InlineData("""<meta http-equiv="refresh" content=".5; /moi">""", 0)]
    [InlineData("""<meta http-equiv="refresh" content="99999999999999">""", int.MaxValue)]
    public void A_refresh_is_read_as_browsers_do(string head, int delay)
    {
        var page = Assert.Single(new Pages().Add("/", $"<html><head>{head}</head><body><p>Nội dung</p></body></html>").Read().Get(FactKinds.Pages));

        Assert.Equal(delay, page.RefreshDelay);
    }

    [Theory]
    [InlineData("<html><head><title></title><title>Hai</title></head><body></body></html>", "")]
    [InlineData("<html><head></head><body><p>Một</p><title>Trong thân</title></body></html>", "Trong thân")]
    [InlineData("<html><head></head><body><svg><title>Hình</title></svg></body></html>", "")]
    public void The_first_title_of_a_page_counts_wherever_it_stands(string html, string title) =>
        Assert.Equal(title, Assert.Single(new Pages().Add("/", html).Read().Get(FactKinds.Pages)).Title);

    [Fact]
    public void What_pages_repeat_is_kept_once_with_their_number()
    {
        const string frame = """<header><img src="/logo.png" alt="Logo"><img src="/a.png"></header>""";
        var pages = new Pages { Reversed = true };
        for (var i = 0; i < 5; i++)
            pages.Add($"/{(i == 0 ? "" : $"tin-{i}")}", $"<html lang=vi><body>{frame}<main><img src='/anh-{i}.jpg' alt='Ảnh {i}'><img src='/khong-chu-{i}.jpg'></main></body></html>");

        var objects = pages.Read().Get(FactKinds.AccessibleObjects);

        Assert.Equal(
            ["html  5", "img Logo 5", "img none 5", "img Ảnh 0 5", "img none 1", "img none 1", "img none 1", "img none 1", "img none 1"],
            objects.Select(o => $"{o.Tag} {(o.Tag is "html" ? "" : NameOf(o))} {o.PageCount}"));
        Assert.Equal(["/khong-chu-0.jpg", "/khong-chu-1.jpg", "/khong-chu-2.jpg", "/khong-chu-3.jpg", "/khong-chu-4.jpg"], objects.Where(o => o.PageCount == 1).Select(o => o.Target.Or(null)!.Path));
    }

    private static string NameOf(AccessibleObject found) => found.Name.IsKnown ? found.Name.Or(null) ?? "none" : "unknown";

    private static List<AccessibleObject> ReadFrom(string body, string head = "") =>
        [.. Read($"<html><head>{head}</head><body>{body}</body></html>").Where(o => o.Tag is not "html" && (o.Tag is not "img" || o.Zone is not "header"))
            .Where((o, i) => i == 0 || o.Tag is not "img" || !body.Contains("<a ", StringComparison.Ordinal))];

    private static List<AccessibleObject> Read(string html) => [.. new Pages().Add("/", html).Read().Get(FactKinds.AccessibleObjects)];
}
