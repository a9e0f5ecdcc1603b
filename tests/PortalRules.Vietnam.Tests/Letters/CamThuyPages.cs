using System.Globalization;
using System.Text;

namespace PortalRules.Vietnam.Tests.Letters;

/// <summary>The pages of a commune's portal, such that a reader finds what the letter found: nothing here says how a rule judges it.</summary>
internal sealed class CamThuyPages(CamThuyRow commune)
{
    private const int Menu = 0, Feedback = 1, Reception = 2, Documents = 3, Tourism = 4, Law = 5, Digital = 6, Directory = 7;

    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);
    private int _posted;

    private string Name => commune.Unit["UBND ".Length..];

    public SmallPortal ToPortal()
    {
        foreach (var (path, title) in new[] { ("/gioi-thieu", "Giới thiệu"), ("/lich-su", "Lịch sử hình thành"), ("/chuc-nang", "Chức năng"), ("/so-do", "Sơ đồ trang"), ("/dang-nhap", "Đăng nhập"), ("/lien-he", "Liên hệ - Góp ý"), ("/thu-vien-anh", "Thư viện ảnh"), ("/thu-vien-video", "Thư viện video") })
            _pages[path] = $"<h1>{title}</h1><p>Nội dung mục {title} của {Name}, do Ủy ban nhân dân biên soạn để nhân dân tra cứu khi cần, được cập nhật thường xuyên và đầy đủ theo quy định hiện hành.</p>";
        _pages["/danh-ba"] = People("Danh bạ cơ quan chức năng");
        _pages["/he-thong-chinh-tri"] = People("Hệ thống chính trị");
        if (!commune.Lacks(Reception))
            _pages["/lich-tiep-cong-dan"] = "<h1>Lịch tiếp công dân</h1><table><tr><th>Ngày tiếp</th><th>Người tiếp</th><th>Địa điểm</th></tr><tr><td>30/03/2023</td><td>Phạm Văn Hùng</td><td>Phòng tiếp công dân</td></tr></table>";
        if (!commune.Lacks(Documents))
            _pages["/van-ban-xa"] = $"<h1>Văn bản của xã</h1><table><tr><th>Số, ký hiệu</th><th>Ngày ban hành</th><th>Cơ quan ban hành</th><th>Trích yếu</th></tr><tr><td>12/KH-UBND</td><td>15/01/2023</td><td>{commune.Unit}</td><td>Kế hoạch cải cách hành chính năm 2023</td></tr></table>";
        var sections = new List<(int? Column, string Path, string Title)> { (Tourism, "/du-lich-le-hoi", "Du lịch - Lễ hội"), (Law, "/phap-luat", "Tuyên truyền phổ biến giáo dục pháp luật"), (Digital, "/chuyen-doi-so", "Chuyển đổi số") };
        foreach (var (_, path, title) in sections.Where(s => !commune.Lacks(s.Column!.Value)))
            List(path, title, 1);
        if (commune.Sections.Length > 0)
            List("/bau-cu", ElectionSection, 1);
        List("/tin-tuc", "Tin tức - Sự kiện", commune.Articles - _posted);
        _pages["/"] = Home();
        return new SmallPortal(Frame(), _pages);
    }

    private const string ElectionSection = "Bầu cử đại biểu Quốc hội khóa XV và đại biểu HĐND các cấp nhiệm kỳ 2021 - 2026";

    private string Home()
    {
        var home = new StringBuilder();
        if (!commune.Lacks(Feedback))
            home.Append("<a href=\"https://phanhoi.thanhhoa.gov.vn/\"><img src=\"/uploads/banner/phan-hoi.png\" alt=\"Hệ thống phản hồi Thanh Hóa\" width=\"600\" height=\"120\"></a>");
        return home.Append("<h2>Tin tức - Sự kiện</h2>").ToString();
    }

    // News of the quarter, the last day included, and one of the year before, which does not count.
    private void List(string path, string title, int count)
    {
        var list = new StringBuilder($"<h1>{title}</h1><ul class=\"danh-sach\">");
        for (var i = 0; i < count; i++, _posted++)
        {
            var day = i == 0 ? new DateOnly(2023, 3, 31) : new DateOnly(2023, 1, 1).AddDays(_posted * 7 % 89);
            Item(list, path, FormattableString.Invariant($"{title}: hoạt động số {_posted + 1} của {Name} trong quý I"), FormattableString.Invariant($"hoat-dong-{_posted + 1}"), day);
        }

        if (path is "/tin-tuc")
            Item(list, path, $"{Name} tổng kết công tác năm 2022", "tong-ket-nam-2022", new DateOnly(2022, 12, 31));
        _pages[path] = list.Append("</ul>").ToString();
    }

    private void Item(StringBuilder list, string path, string title, string name, DateOnly day)
    {
        var printed = day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        list.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{path}/{name}\">{title}</a> <span class=\"ngay\">{printed}</span></li>");
        _pages[$"{path}/{name}"] = $"""
            <article><h1>{title}</h1><p class="ngay">{printed} 08:00</p>
            <p>Ủy ban nhân dân {Name} đã tổ chức hoạt động với sự tham gia của đông đảo cán bộ, đoàn viên, hội viên và nhân dân các thôn trên địa bàn.</p>
            <p>Thông qua hoạt động, nhân dân hiểu rõ hơn chủ trương, chính sách của Đảng, pháp luật của Nhà nước và nhiệm vụ của địa phương trong năm.</p></article>
            """;
    }

    private static string People(string title) => $"""
        <h1>{title}</h1>
        <table>
          <tr><th>TT</th><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th><th>Email</th></tr>
          <tr><td>1</td><td>Lê Đình Thắng</td><td>Bí thư Đảng ủy, Chủ tịch HĐND xã</td><td>0912.111.222</td><td>thangld.camthuy@thanhhoa.gov.vn</td></tr>
          <tr><td>2</td><td>Phạm Văn Hùng</td><td>Chủ tịch UBND xã</td><td>0912.345.678</td><td>hungpv.camthuy@thanhhoa.gov.vn</td></tr>
          <tr><td>3</td><td>Trương Văn Bình</td><td>Chủ tịch Ủy ban MTTQ xã</td><td>0912.111.444</td><td></td></tr>
          <tr><td>4</td><td>Bùi Thị Lan</td><td>Chủ tịch Hội Liên hiệp Phụ nữ xã</td><td>0987.654.321</td><td></td></tr>
        </table>
        """;

    private string Frame()
    {
        var isWhole = !commune.Lacks(Menu);
        return $$"""
            <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Trang thông tin điện tử {{Name}}</title></head><body>
            <header>
              <nav class="top"><ul><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li>{{Entry(Directory, "/danh-ba", "Danh bạ cơ quan chức năng")}}<li><a href="/so-do">Sơ đồ trang</a></li><li><a href="https://mail.thanhhoa.gov.vn/">Email</a></li><li><a href="/dang-nhap">Đăng nhập</a></li></ul></nav>
              <nav class="main"><ul>
                <li><a href="#">Tổng quan</a><ul><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/lich-su">Lịch sử hình thành</a></li><li><a href="/chuc-nang">Chức năng</a></li></ul></li>
                <li><a href="/he-thong-chinh-tri">Hệ thống chính trị</a></li>
                {{Entry(Reception, "/lich-tiep-cong-dan", "Lịch tiếp công dân")}}
                <li><a href="https://dichvucong.thanhhoa.gov.vn/portaldvc/xa">Thủ tục hành chính</a></li>
                {{(commune.Lacks(Documents) ? "" : "<li><a href=\"#\">Văn bản pháp quy</a><ul><li><a href=\"https://vbpl.thanhhoa.gov.vn/tinh\">Văn bản của tỉnh</a></li><li><a href=\"https://camthuy.thanhhoa.gov.vn/van-ban\">Văn bản của huyện</a></li><li><a href=\"/van-ban-xa\">Văn bản của xã</a></li></ul></li>")}}
                <li><a href="/tin-tuc">Tin tức - Sự kiện</a></li>
                {{Entry(Tourism, "/du-lich-le-hoi", "Du lịch - Lễ hội")}}
                {{Entry(Law, "/phap-luat", "Tuyên truyền phổ biến giáo dục pháp luật")}}
                {{Entry(Digital, "/chuyen-doi-so", "Chuyển đổi số")}}
                {{(commune.Sections.Length > 0 ? $"<li><a href=\"/bau-cu\">{ElectionSection}</a></li>" : "")}}
                {{(isWhole ? "<li><a href=\"#\">Thư viện</a><ul><li><a href=\"/thu-vien-anh\">Thư viện ảnh</a></li><li><a href=\"/thu-vien-video\">Thư viện video</a></li></ul></li>" : "")}}
                <li><a href="/lien-he">Liên hệ - Góp ý</a></li>
              </ul></nav>
            </header>
            <main>{content}</main>
            <aside class="right">
              <img src="/uploads/banner/thac-muon.jpg" alt="Danh thắng quê hương {{Name}}" width="220" height="150">
              {{Banners()}}
            </aside>
            <footer>
              <p>Bản quyền thuộc {{commune.Unit}}, huyện Cẩm Thủy, tỉnh Thanh Hóa</p>
              <p>Địa chỉ: Thôn Trung tâm, {{Name}}, huyện Cẩm Thủy, tỉnh Thanh Hóa</p>
              <p>Chịu trách nhiệm nội dung: Ông Phạm Văn Hùng - Chủ tịch UBND</p>
              <p>Điện thoại: 0237.3876.123 - Email: ubnd.camthuy@thanhhoa.gov.vn</p>
            </footer>
            </body></html>
            """;
    }

    private string Entry(int column, string path, string title) => commune.Lacks(column) ? "" : $"<li><a href=\"{path}\">{title}</a></li>";

    // The letter names them in its notes.
    private string Banners() => commune switch
    {
        { Banners.Length: 0 } => "",
        { Unit: "UBND xã Cẩm Yên" } => "<img src=\"/uploads/banner/cds.jpg\" alt=\"Chào mừng Ngày Chuyển đổi số quốc gia 10/10/2022\" width=\"220\" height=\"150\">",
        _ => "<img src=\"/uploads/banner/20-11.jpg\" alt=\"Chào mừng Ngày Nhà giáo Việt Nam 20/11/2022\" width=\"220\" height=\"150\"><img src=\"/uploads/banner/18-11.jpg\" alt=\"Ngày hội Đại đoàn kết toàn dân tộc 18/11/2022\" width=\"220\" height=\"140\">",
    };
}
