using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Platforms;

/// <summary>Shapes that themes give to lists, dates, documents and imprints, each on the page of an invented commune; read without a map.</summary>
public class ThemeShapeTests
{
    private const string Menu = "<nav><ul><li><a href='/'>Trang chủ</a></li><li><a href='/tin-tuc/'>Tin tức</a></li><li><a href='/van-ban/'>Văn bản</a></li><li><a href='/du-lieu-mo/'>Dữ liệu mở</a></li></ul></nav>";
    private const string Prose = "<p>Lãnh đạo xã đề nghị các thôn bám sát kế hoạch, phân công rõ người, rõ việc và báo cáo kết quả đúng thời hạn; các đoàn thể phối hợp tuyên truyền để nhân dân hưởng ứng.</p><p>Kết thúc buổi làm việc, các bên thống nhất chương trình phối hợp trong thời gian tới.</p>";
    private const string First = "Xã Tân Mẫu ra quân làm thủy lợi mùa khô";
    private const string Second = "Thông báo lịch tiêm phòng cho đàn gia súc";

    [Fact]
    public void A_side_column_within_the_main_part_fills_no_empty_section()
    {
        var side = $"<aside class='layout-sidebar'><ul class='recent'><li><a href='/mot/'>{First}</a></li><li><a href='/hai/'>{Second}</a></li></ul></aside>";
        var snapshot = Read(new Pages()
            .Add("/du-lieu-mo/", Page("Dữ liệu mở", $"<main><div><h1>Dữ liệu mở</h1><p>Hiện chưa có bài viết nào.</p></div>{side}</main>"))
            .Add("/mot/", Article(First, "<time>05/03/2024</time>"))
            .Add("/hai/", Article(Second, "<time>06/03/2024</time>")));

        Assert.Equal(0, snapshot.Get(FactKinds.Sections).Single(s => s.Label is "Dữ liệu mở").ItemCount.Or(-1));
        Assert.Equal(["main"], snapshot.Get(FactKinds.Menus).Select(m => m.Role));
        Assert.Equal(2, snapshot.Get(FactKinds.Articles).Length);
    }

    [Fact]
    public void Cards_in_article_elements_are_items_and_not_the_page()
    {
        static string Card(string path, string title, string date) =>
            $"<article class='card'><h3><a href='{path}'>{title}</a></h3><div><span class='post-date'>{date}</span> <span>Không có bình luận</span></div><p>Lãnh đạo xã đề nghị các thôn bám sát kế hoạch.</p></article>";
        var snapshot = Read(new Pages().Add("/tin-tuc/", Page("Tin tức", $"<div><h1>Tin tức</h1><div>{Card("/mot/", First, "05/03/2024")}{Card("/hai/", Second, "06/03/2024")}</div></div>")));

        Assert.Equal(2, snapshot.Get(FactKinds.Sections).Single(s => s.Label is "Tin tức").ItemCount.Or(-1));
        Assert.Equal(["2024-03-05", "2024-03-06"], snapshot.Get(FactKinds.Articles).Select(a => $"{a.Published.Or(null)?.First:yyyy-MM-dd}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<p>Thời gian: 08 giờ 00, ngày 15/04/2024</p>", null)]
    [InlineData("<p>Hạn nộp hồ sơ: 30/04/2024</p>", null)]
    [InlineData("<p>Tân Mẫu, ngày 05 tháng 3 năm 2024</p>", null)]
    [InlineData("<p>3 giờ trước</p>", null)]
    [InlineData("<p>Cập nhật: <time>09/04/2024</time> lúc nào đó trong ngày</p>", null)]
    [InlineData("<p>Ngày đăng: <time class='entry-date published'>05/03/2024</time><time class='updated'>09/04/2024</time></p>", "2024-03-05")]
    [InlineData("<ul><li><a href='https://xa.example.gov.vn/2024/03/05/'><time>05/03/2024</time></a></li></ul>", "2024-03-05")]
    [InlineData("<p>Bởi <a href='/author/x/'>Văn phòng</a> / 05/03/2024</p>", "2024-03-05")]
    public void Only_a_line_that_says_so_dates_an_article(string line, string? expected)
    {
        var snapshot = Read(new Pages().Add("/mot/", Article(First, line)));

        var dates = snapshot.Get(FactKinds.Articles).Select(a => a.Published.Or(null)).Where(d => d is not null).Select(d => $"{d!.Value.First:yyyy-MM-dd}");
        Assert.Equal(expected ?? "", string.Join(" ", dates));
    }

    [Theory]
    [InlineData("<div class='doc'><h5><a href='/{0}.pdf'>{1}</a></h5><p>{2}</p><ul><li><b>Ngày ban hành:</b> {3}</li></ul></div>")]
    [InlineData("<div class='file'><a href='/{0}.pdf'>Quyết định số {1} ngày {3} {2}</a><a href='/{0}.pdf' download>Tải xuống</a></div>")]
    [InlineData("<div class='item'><div><a>{1}</a></div><div><p>Trích yếu: {2}</p><p>Ngày ban hành: {3}</p><p><a href='/{0}.pdf'>Tải văn bản</a></p></div></div>")]
    public void Documents_are_read_from_boxes(string box)
    {
        string Of(string file, string number, string summary, string day) => box.Replace("{0}", file, StringComparison.Ordinal).Replace("{1}", number, StringComparison.Ordinal).Replace("{2}", summary, StringComparison.Ordinal).Replace("{3}", day, StringComparison.Ordinal);
        var snapshot = Read(new Pages().Add("/van-ban/", Page("Văn bản", $"<main><h1>Văn bản</h1>{Of("a", "27/QĐ-UBND", "công khai dự toán ngân sách năm 2024", "01/03/2024")}{Of("b", "31/QĐ-UBND", "kiện toàn Ban chỉ đạo chuyển đổi số", "20/03/2024")}</main>")));

        Assert.Equal(
            ["27/QĐ-UBND | 2024-03-01 | công khai dự toán ngân sách năm 2024 | 1", "31/QĐ-UBND | 2024-03-20 | kiện toàn Ban chỉ đạo chuyển đổi số | 1"],
            snapshot.Get(FactKinds.Documents).Select(d => $"{d.Number.Or(null)} | {d.Issued.Or(null)?.First:yyyy-MM-dd} | {d.Summary} | {d.Files.Length}"));
    }

    [Theory]
    [InlineData("<p>© 2024 UBND xã Tân Mẫu. Phát triển bởi Công ty Mẫu. Chịu trách nhiệm nội dung: Bà Vũ Thị Hồng - Chủ tịch UBND xã</p>", "UBND xã Tân Mẫu", "Vũ Thị Hồng")]
    [InlineData("<h4>UBND xã Tân Mẫu</h4><ul><li>Thôn Đông, xã Tân Mẫu, huyện Mẫu, tỉnh Mẫu</li><li>0237 3555 666</li></ul>", "UBND xã Tân Mẫu", null)]
    public void An_imprint_is_read_behind_a_credit_and_without_labels(string foot, string organisation, string? responsible)
    {
        var imprint = Assert.Single(new Pages().Add("/", $"<html><head><title>Xã Tân Mẫu</title></head><body>{Menu}<main>{Prose}</main><footer>{foot}</footer></body></html>").Read(new HtmlPortalReaderOptions { Maps = [] }).Get(FactKinds.Imprint));

        Assert.Equal((organisation, responsible), (imprint.Organisation.Or(null), imprint.Responsible.Or(null)));
    }

    private static PortalSnapshot Read(Pages pages) => pages.Add("/", Page("Xã Tân Mẫu", $"<main>{Prose}</main>")).Read(new HtmlPortalReaderOptions { Maps = [] });

    private static string Page(string title, string content) => $"<html><head><title>{title}</title></head><body>{Menu}{content}</body></html>";

    private static string Article(string title, string line) => Page(title, $"<main><h1>{title}</h1>{line}{Prose}</main>");
}
