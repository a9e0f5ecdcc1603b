using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Menus;

public class MenuShapeTests
{
    private const string Tree = "Trang chủ /; Giới thiệu -[Lịch sử /lich-su, Cơ cấu tổ chức /co-cau]; Tin tức /tin-tuc; Văn bản /van-ban; Dịch vụ công https://dichvucong.gov.vn/";

    [Theory]
    [InlineData("""<header><nav class="navbar"><div class="container"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/">Trang chủ</a></li><li class="nav-item dropdown"><a href="#" class="nav-link dropdown-toggle">Giới thiệu</a><div class="dropdown-menu"><a class="dropdown-item" href="/lich-su">Lịch sử</a><a class="dropdown-item" href="/co-cau">Cơ cấu tổ chức</a></div></li><li><a href="/tin-tuc">Tin tức (12)</a></li><li><a href="/van-ban">Văn bản</a></li><li><a href="https://dichvucong.gov.vn/">Dịch vụ công</a></li></ul></div></nav></header>""")]
    [InlineData("""<header><nav id="site-navigation"><ul class="menu"><li><a href="/">Trang chủ</a></li><li class="menu-item-has-children"><a href="javascript:void(0)">Giới thiệu</a><div class="mega"><div class="col"><ul><li><a href="/lich-su">Lịch sử</a></li></ul></div><div class="col"><ul><li><a href="/co-cau">Cơ cấu tổ chức</a></li></ul></div></div></li><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/van-ban">Văn bản</a></li><li><a href="https://dichvucong.gov.vn/">Dịch vụ công</a></li></ul></nav></header>""")]
    [InlineData("""<header><div class="main-menu"><table><tr><td><a href="/">Trang chủ</a></td><td><a href="#">Giới thiệu</a><ul><li><a href="/lich-su">Lịch sử</a></li><li><a href="/co-cau">Cơ cấu tổ chức</a></li></ul></td><td><a href="/tin-tuc">Tin tức</a></td><td><a href="/van-ban">Văn bản</a></td><td><a href="https://dichvucong.gov.vn/">Dịch vụ công</a></td></tr></table></div></header>""")]
    [InlineData("""<header><nav><div class="item"><a href="/">Trang chủ</a></div><div class="item has-sub"><a href="#">Giới thiệu</a><div class="sub"><a href="/lich-su">Lịch sử</a><a href="/co-cau">Cơ cấu tổ chức</a></div></div><div class="item"><a href="/tin-tuc">Tin tức</a></div><div class="item"><a href="/van-ban">Văn bản</a></div><div class="item"><a href="https://dichvucong.gov.vn/">Dịch vụ công</a></div></nav></header>""")]
    [InlineData("""<header><ul class="language-switcher"><li><a href="/vi"><img src="/vi.png" alt="Tiếng Việt"></a></li><li><a href="/en"><img src="/en.png" alt="English"></a></li></ul><nav><ul><li><a href="/" title="Về đầu">Trang chủ</a></li><li><span class="nolink">Giới thiệu</span><ul><li><a href="/lich-su">Lịch sử</a></li><li><a href="/co-cau">Cơ cấu tổ chức</a></li></ul></li><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/van-ban">Văn bản</a></li><li><a href="https://dichvucong.gov.vn/">Dịch vụ công</a></li><li class="lang"><a href="/en">English</a></li></ul></nav></header>""")]
    public void The_main_menu_of_many_makers_is_the_same_tree(string head) =>
        Assert.Equal([$"main: {Tree}"], Read($"{head}<main><p>Nội dung.</p></main>").Where(m => !m.StartsWith("side", StringComparison.Ordinal)).Select(m => m.Replace("; English /en", "", StringComparison.Ordinal)));

    [Fact]
    public void Boxes_with_icons_are_quick_links_and_no_other_menu() =>
        Assert.Equal(
            ["main: Trang chủ /; Tin tức /tin", "box: Lịch tiếp công dân /lich-tiep; Thủ tục hành chính https://dichvucong.gov.vn/; Hỏi đáp /hoi-dap; Danh bạ /danh-ba"],
            Read("""
                <header><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ul></nav></header><main>
                <div class="row tien-ich"><div class="col-3"><a href="/lich-tiep"><img src="/i1.png" alt=""><h4>Lịch tiếp công dân</h4></a></div><div class="col-3"><a href="https://dichvucong.gov.vn/"><i class="fa fa-file"></i></a><p><a href="https://dichvucong.gov.vn/">Thủ tục hành chính</a></p></div>
                <div class="col-3"><a href="/hoi-dap"><img src="/i3.png" alt=""><span>Hỏi đáp</span></a></div><div class="col-3"><a href="/danh-ba"><img src="/i4.png" alt=""><span>Danh bạ</span></a></div></div></main>
                """));

    [Theory]
    [InlineData("""<div class="row"><div class="col"><a href="/a.html"><img src="/1.jpg" alt=""><h4>Hội nghị tổng kết công tác năm 2022 và triển khai nhiệm vụ</h4></a></div><div class="col"><a href="/b.html"><img src="/2.jpg" alt=""><h4>Ra quân Tết trồng cây Xuân Quý Mão ở thôn Trung</h4></a></div><div class="col"><a href="/c.html"><img src="/3.jpg" alt=""><h4>Khám sức khỏe nghĩa vụ quân sự đợt một năm nay</h4></a></div><div class="col"><a href="/d.html"><img src="/4.jpg" alt=""><h4>Kỳ họp thứ tám Hội đồng nhân dân xã khóa hai mươi</h4></a></div></div>""")]
    [InlineData("""<div class="row"><div class="col"><a href="/a"><img src="/1.jpg" alt="A"></a></div><div class="col"><a href="/b"><img src="/2.jpg" alt="B"></a></div><div class="col"><a href="/c"><img src="/3.jpg" alt="C"></a></div><div class="col"><a href="/d"><img src="/4.jpg" alt="D"></a></div></div>""")]
    [InlineData("""<div class="row"><div class="col"><a href="/a.html"><img src="/1.jpg"><b>Tết trồng cây</b></a><span>27/01/2023</span></div><div class="col"><a href="/b.html"><img src="/2.jpg"><b>Lễ ra quân</b></a><span>28/01/2023</span></div><div class="col"><a href="/c.html"><img src="/3.jpg"><b>Khám sức khỏe</b></a><span>29/01/2023</span></div><div class="col"><a href="/d.html"><img src="/4.jpg"><b>Kỳ họp thứ tám</b></a><span>30/01/2023</span></div></div>""")]
    public void News_banners_and_dated_items_are_no_quick_links(string content) =>
        Assert.DoesNotContain(Read($"""<header><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ul></nav></header><main>{content}</main>"""), m => m.StartsWith("box", StringComparison.Ordinal));

    private static string[] Read(string body) =>
        [.. new Pages().Add("/", $"<html><body>\n{body}</body></html>").Read().Get(FactKinds.Menus).Select(m => $"{m.Role}: {string.Join("; ", m.Items.Select(Item))}")];

    private static string Item(MenuItem item) =>
        $"{item.Label} {(item.Target.Or(null) is { } target ? target.Value.Replace(Pages.Address, "", StringComparison.Ordinal) : "-")}{(item.Children.Length > 0 ? $"[{string.Join(", ", item.Children.Select(Item))}]" : "")}";
}
