namespace PortalRules.Html.Tests.Hostile;

/// <summary>A page that has one thing many times: what an extractor pays for it must grow as the page does.</summary>
/// <param name="Name">What is repeated.</param>
/// <param name="Before">What stands before.</param>
/// <param name="Unit">The thing; <c>{i}</c> is its number.</param>
/// <param name="After">What stands after.</param>
internal sealed record GrowingPage(string Name, string Before, string Unit, string After = "")
{
    private const string Start = "<html><head><title>Lịch tiếp công dân - Danh bạ cán bộ</title></head><body>";

    public static IReadOnlyList<GrowingPage> All { get; } =
    [
        new("boxes", "", "<div>Chữ {i}</div>"),
        new("inline elements", "<p>", "<span>Chữ {i} </span>"),
        new("links", "<div>", "<a href='/tin-tuc/bai-viet-{i}.html'>Bài viết thứ {i} về công tác của xã</a> "),
        new("links to one page", "<div>", "<a href='/tin-tuc/bai-viet.html'>Bài viết thứ {i} về công tác của xã</a> "),
        new("list items", "<ul>", "<li><a href='/tin-{i}.html'>Bài viết thứ {i} về công tác của xã</a> 01/02/2023</li>"),
        new("lists", "", "<ul><li><a href='/a-{i}/'>Mục {i}</a></li><li><a href='/b-{i}/'>Mục {i}</a></li></ul>"),
        new("menus", "", "<nav><ul><li><a href='/a-{i}/'>Mục {i}</a></li><li><a href='/b-{i}/'>Mục {i}</a></li></ul></nav>"),
        new("one menu", "<nav><ul>", "<li><a href='/a-{i}/'>Mục {i}</a></li>", "</ul></nav>"),
        new("menu boxes", "", "<div class='menu'><a href='/a-{i}/'>Mục {i}</a></div>"),
        new("tables", "", "<table><tr><td>A</td><td>B {i}</td></tr></table>"),
        new("tables with headings", "", "<h3>Lịch tiếp công dân</h3><table><tr><th>Ngày</th><th>Nội dung</th></tr><tr><td>01/02/2023</td><td>Họp {i}</td></tr></table>"),
        new("rows", "<table>", "<tr><td>{i}</td><td>Họp</td><td>Xã</td></tr>"),
        new("rows of people", "<table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th></tr>", "<tr><td>Nguyễn Văn Mẫu</td><td>Chủ tịch</td><td>0237 3888 {i}</td></tr>"),
        new("rows of documents", "<table><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th></tr>", "<tr><td>{i}/QĐ-UBND</td><td>Về việc thứ {i}</td><td>01/02/2023</td></tr>"),
        new("rows of a schedule", "<table><tr><th>Ngày</th><th>Nội dung</th><th>Chủ trì</th></tr>", "<tr><td>01/02/2023</td><td>Họp lần {i}</td><td>Chủ tịch</td></tr>"),
        new("cells", "<table><tr>", "<td>Ô {i}</td>"),
        new("rows of boxes", "<div>", "<div class='r'><div>A</div><div>B</div><div>C {i}</div></div>"),
        new("people in lines", "<h1>Danh bạ cán bộ</h1>", "<p>Ông Nguyễn Văn Mẫu</p><p>Chủ tịch</p><p>Điện thoại: 0237 3888 {i}</p>"),
        new("people in one line", "<h1>Danh bạ cán bộ</h1><p>", "Ông Nguyễn Văn Mẫu; Chủ tịch; "),
        new("days in lines", "<h1>Lịch tiếp công dân</h1>", "<p>Chủ tịch tiếp công dân ngày {i} hằng tháng</p>"),
        new("day headings", "<h1>Lịch làm việc</h1>", "<p>Thứ Hai, 27/03/2023</p><p>8h00: Họp giao ban {i}</p>"),
        new("headings", "", "<h2>Đề mục {i}</h2>"),
        new("headings with text", "", "<h2>Đề mục {i}</h2><p>Nội dung của đề mục này</p>"),
        new("dates", "<h1>Một bài viết của xã Mẫu</h1>", "<p>01/02/2023 08:30</p>"),
        new("dates in one line", "<p>", "01/02/2023 - "),
        new("labels in one line", "<h1>Danh bạ cán bộ</h1><p>Nguyễn Văn Mẫu ", "Chức vụ: Chủ tịch "),
        new("pictures", "", "<img src='/anh-{i}.jpg' alt='Ảnh {i}'>"),
        new("banners", "", "<a href='https://a-{i}.example.gov.vn/'><img src='/uploads/banners/b-{i}.png' width=300 height=100 alt='Chuyển đổi số'></a>"),
        new("pictures in one link", "<a href='/a.html'>", "<img src='/anh-{i}.jpg'>"),
        new("figures", "", "<figure><img src='/anh-{i}.jpg'><figcaption>Quang cảnh {i}</figcaption></figure>"),
        new("cards", "", "<article class='card'><a href='/tin-{i}.html'><img src='/i-{i}.jpg'></a><h3><a href='/tin-{i}.html'>Tiêu đề bài viết số {i}</a></h3><p>Tóm tắt của bài viết</p></article>"),
        new("frames", "", "<iframe src='https://a-{i}.example.com/'></iframe>"),
        new("forms", "", "<form><input type=radio name=a><input type=radio name=a></form>"),
        new("inputs in one form", "<form>", "<input type=radio name=a>"),
        new("definition lists", "<dl>", "<dt>Chức vụ</dt><dd>Chủ tịch {i}</dd>"),
        new("imprint lines", "<footer>", "<p>Điện thoại: 0237 3888 {i}</p>", "</footer>"),
        new("imprint in one line", "<footer><p>", "Điện thoại: 0237 3888 {i} ", "</p></footer>"),
        new("breadcrumbs", "", "<ol class='breadcrumb'><li><a href='/'>Trang chủ</a></li><li><a href='/a-{i}/'>Mục {i}</a></li></ol>"),
        new("page numbers", "<ul class='pagination'>", "<li><a href='/a/page-{i}/'>{i}</a></li>", "</ul>"),
        new("sliders", "", "<div class='slider'><a href='/a-{i}.html'><img src='/s-{i}.jpg'></a></div>"),
        new("scripts", "", "<script src='/a-{i}.js'></script>"),
        new("metadata", "", "<meta name='a{i}' content='b'>"),
        new("ids", "", "<b id='run_{i}'>a</b>"),
        new("columns", "<div class='row'>", "<div class='col-md-4'>Cột {i}</div>", "</div>"),
        new("rows of columns", "", "<div class='row'><div class='col-md-18'>Giữa {i}</div><div class='col-md-6'>Bên</div></div>"),
        new("blank lines", "<pre>", "\n \n{i}"),
        new("words", "<p>", "chữ "),
        new("one word", "<p>", "chữ"),
        new("digits", "<p>", "1/2"),
        new("classes", "<div class='", "c{i} ", "'>a</div>"),
        new("unclosed formatting", "", "<b id=a{i}><p>"),
        new("unclosed paragraphs in fonts", "", "<font color={i}></p>"),
        new("attributes", "<div ", "a{i}=b ", ">a</div>"),
        new("nested lists", "", "<ul><li>"),
        new("nested list items", "", "<li><ul>"),
        new("nested paragraphs", "", "<p><object>"),
        new("stray end tags", "<p>a", "</p>"),
        new("unclosed comments", "", "<!-- "),
        new("unclosed quotes", "", "<a href=\""),
        new("stray angles", "", "< "),
        new("unclosed scripts", "", "<script></"),
        new("entities", "<p>", "&eacute;&#7871;&unknown"),
        new("combining marks", "<p>a", "\u0323\u0301"),
        new("capital font", "", "<font face='.VnTimeH'>a"),
    ];

    /// <summary>The page with the thing so many times.</summary>
    public string Html(int times)
    {
        var text = new System.Text.StringBuilder(Start).Append(Before);
        for (var i = 0; i < times; i++)
            text.Append(Unit.Replace("{i}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.Append(After).Append("</body></html>").ToString();
    }
}
