using System.Globalization;
using PortalRules.Checking;
using PortalRules.Html;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;
using PortalRules.Text;

namespace PortalRules.Vietnam.Tests;

/// <summary>A portal that does what the letter asks, read page by page: whatever is said against it is a false accusation.</summary>
public sealed class CompliantPortalTests
{
    private const string Frame = """
        <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Trang thông tin điện tử xã Cẩm Vân</title></head><body>
        <header>
          <nav class="top"><ul><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/danh-ba">Danh bạ cơ quan chức năng</a></li><li><a href="/so-do">Sơ đồ trang</a></li><li><a href="https://mail.thanhhoa.gov.vn/">Email</a></li><li><a href="/dang-nhap">Đăng nhập</a></li></ul></nav>
          <nav class="main"><ul>
            <li><a href="#">Tổng quan</a><ul><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/lich-su">Lịch sử hình thành</a></li><li><a href="/chuc-nang">Chức năng</a></li></ul></li>
            <li><a href="/he-thong-chinh-tri">Hệ thống chính trị</a></li>
            <li><a href="/lich-tiep-cong-dan">Lịch tiếp công dân</a></li>
            <li><a href="/lich-lam-viec">Lịch làm việc của lãnh đạo</a></li>
            <li><a href="https://dichvucong.thanhhoa.gov.vn/portaldvc/xa-cam-van">Thủ tục hành chính</a></li>
            <li><a href="#">Văn bản pháp quy</a><ul><li><a href="https://vbpl.thanhhoa.gov.vn/tinh">Văn bản của tỉnh</a></li><li><a href="https://camthuy.thanhhoa.gov.vn/van-ban">Văn bản của huyện</a></li><li><a href="/van-ban-xa">Văn bản của xã</a></li></ul></li>
            <li><a href="/tin-tuc">Tin tức - Sự kiện</a></li>
            <li><a href="/du-lich-le-hoi">Du lịch - Lễ hội</a></li>
            <li><a href="/phap-luat">Tuyên truyền phổ biến giáo dục pháp luật</a></li>
            <li><a href="/chuyen-doi-so">Chuyển đổi số</a></li>
            <li><a href="#">Thư viện</a><ul><li><a href="/thu-vien-anh">Thư viện ảnh</a></li><li><a href="/thu-vien-video">Thư viện video</a></li></ul></li>
            <li><a href="/lien-he">Liên hệ - Góp ý</a></li>
          </ul></nav>
        </header>
        <main>{content}</main>
        <aside class="right">
          <img src="/uploads/banner/thac-muon.jpg" alt="Danh thắng quê hương Cẩm Vân" width="220" height="150">
        </aside>
        <footer>
          <p>Bản quyền thuộc UBND xã Cẩm Vân, huyện Cẩm Thủy, tỉnh Thanh Hóa</p>
          <p>Địa chỉ: Thôn Vân Trai, xã Cẩm Vân, huyện Cẩm Thủy, tỉnh Thanh Hóa</p>
          <p>Chịu trách nhiệm nội dung: Ông Phạm Văn Hùng - Chủ tịch UBND xã</p>
          <p>Điện thoại: 0237.3876.123 - Email: camvan.camthuy@thanhhoa.gov.vn</p>
        </footer>
        </body></html>
        """;

    private const string People = """
        <h1>Danh bạ cơ quan chức năng</h1>
        <table>
          <tr><th>TT</th><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th><th>Email</th></tr>
          <tr><td>1</td><td>Lê Đình Thắng</td><td>Bí thư Đảng ủy, Chủ tịch HĐND xã</td><td>0912.111.222</td><td>thangld.camthuy@thanhhoa.gov.vn</td></tr>
          <tr><td>2</td><td>Phạm Văn Hùng</td><td>Chủ tịch UBND xã</td><td>0912.345.678</td><td>hungpv.camthuy@thanhhoa.gov.vn</td></tr>
          <tr><td>3</td><td>Trương Văn Bình</td><td>Chủ tịch Ủy ban MTTQ xã</td><td>0912.111.444</td><td></td></tr>
          <tr><td>4</td><td>Bùi Thị Lan</td><td>Chủ tịch Hội Liên hiệp Phụ nữ xã</td><td>0987.654.321</td><td></td></tr>
        </table>
        """;

    private static readonly Dictionary<string, string> Contents = new(StringComparer.Ordinal)
    {
        ["/"] = """
            <a href="https://phanhoi.thanhhoa.gov.vn/"><img src="/uploads/banner/phan-hoi.png" alt="Hệ thống phản hồi Thanh Hóa" width="600" height="120"></a>
            <h2>Tin tức - Sự kiện</h2><ul><li><a href="/tin-tuc/tet-trong-cay-xuan-quy-mao">Xã Cẩm Vân tổ chức Tết trồng cây Xuân Quý Mão</a> <span>01/02/2023</span></li></ul>
            """,
        ["/gioi-thieu"] = Text("Giới thiệu"),
        ["/lich-su"] = Text("Lịch sử hình thành"),
        ["/chuc-nang"] = Text("Chức năng"),
        ["/so-do"] = Text("Sơ đồ trang"),
        ["/dang-nhap"] = Text("Đăng nhập"),
        ["/lien-he"] = Text("Liên hệ - Góp ý"),
        ["/thu-vien-anh"] = Text("Thư viện ảnh"),
        ["/thu-vien-video"] = Text("Thư viện video"),
        ["/danh-ba"] = People,
        ["/he-thong-chinh-tri"] = People.Replace("Danh bạ cơ quan chức năng", "Hệ thống chính trị", StringComparison.Ordinal),
        ["/lich-tiep-cong-dan"] = """
            <h1>Lịch tiếp công dân</h1>
            <table>
              <tr><th>Ngày tiếp</th><th>Người tiếp</th><th>Địa điểm</th></tr>
              <tr><td>16/02/2023</td><td>Phạm Văn Hùng</td><td>Phòng tiếp công dân UBND xã</td></tr>
              <tr><td>23/02/2023</td><td>Phạm Văn Hùng</td><td>Phòng tiếp công dân UBND xã</td></tr>
            </table>
            """,
        ["/lich-lam-viec"] = """
            <h1>Lịch làm việc của lãnh đạo</h1>
            <table>
              <tr><th>Ngày</th><th>Nội dung</th><th>Chủ trì</th></tr>
              <tr><td>20/02/2023</td><td>Giao ban đầu tuần</td><td>Phạm Văn Hùng</td></tr>
              <tr><td>22/02/2023</td><td>Kiểm tra nông thôn mới</td><td>Phạm Văn Hùng</td></tr>
            </table>
            """,
        ["/van-ban-xa"] = """
            <h1>Văn bản của xã</h1>
            <table>
              <tr><th>Số, ký hiệu</th><th>Ngày ban hành</th><th>Cơ quan ban hành</th><th>Trích yếu</th></tr>
              <tr><td>12/KH-UBND</td><td>15/01/2023</td><td>UBND xã Cẩm Vân</td><td>Kế hoạch cải cách hành chính năm 2023</td></tr>
            </table>
            """,
        ["/tin-tuc"] = List("Tin tức - Sự kiện", "/tin-tuc/tet-trong-cay-xuan-quy-mao", "Xã Cẩm Vân tổ chức Tết trồng cây Xuân Quý Mão"),
        ["/tin-tuc/tet-trong-cay-xuan-quy-mao"] = Article("Xã Cẩm Vân tổ chức Tết trồng cây Xuân Quý Mão"),
        ["/du-lich-le-hoi"] = List("Du lịch - Lễ hội", "/du-lich-le-hoi/khai-hoi-dau-xuan-o-cam-van", "Khai hội đầu xuân ở Cẩm Vân"),
        ["/du-lich-le-hoi/khai-hoi-dau-xuan-o-cam-van"] = Article("Khai hội đầu xuân ở Cẩm Vân"),
        ["/phap-luat"] = List("Tuyên truyền phổ biến giáo dục pháp luật", "/phap-luat/luat-thuc-hien-dan-chu-o-co-so", "Những điểm mới của Luật Thực hiện dân chủ ở cơ sở"),
        ["/phap-luat/luat-thuc-hien-dan-chu-o-co-so"] = Article("Những điểm mới của Luật Thực hiện dân chủ ở cơ sở"),
        ["/chuyen-doi-so"] = List("Chuyển đổi số", "/chuyen-doi-so/to-cong-nghe-so-cong-dong", "Tổ công nghệ số cộng đồng xã Cẩm Vân ra quân"),
        ["/chuyen-doi-so/to-cong-nghe-so-cong-dong"] = Article("Tổ công nghệ số cộng đồng xã Cẩm Vân ra quân"),
    };

    [Fact]
    public async Task A_portal_that_follows_the_letter_passes_every_rule_that_a_check_can_decide()
    {
        _ = PortalUrl.TryParse(SmallPortal.Address, out var address);
        var portal = new Portal { Url = address, Unit = "UBND xã Cẩm Vân", Level = "commune", Area = "thanh-hoa/huyen-cam-thuy" };
        var snapshot = await new HtmlPortalReader().ReadAsync(new SmallPortal(Frame, Contents), portal, TestContext.Current.CancellationToken);

        var report = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build()
            .Check(snapshot, new CheckOptions { AsOf = new DateOnly(2023, 2, 23), Period = new DateSpan(new DateOnly(2023, 1, 1), new DateOnly(2023, 2, 23)), Packs = ["thanh-hoa.cam-thuy-155-2023"] });

        Violations.None(report.Results
            .Where(r => r.Verdict.Outcome is not (Outcome.Pass or Outcome.Measured) && r.Verdict.Reason is not ("by-hand" or "not-in-force"))
            .Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Rule.Id} {r.Verdict.Outcome} ({r.Verdict.Reason}): {string.Join(" / ", r.Verdict.Findings.Select(f => $"{f.Key}: {f.Message.Vi}"))}")));
    }

    private static string Text(string title) =>
        $"<h1>{title}</h1><p>Xã Cẩm Vân nằm ở phía đông huyện Cẩm Thủy, có 10 thôn với hơn 7.000 nhân khẩu, là xã đạt chuẩn nông thôn mới từ năm 2015.</p>";

    private static string List(string title, string target, string item) =>
        $"<h1>{title}</h1><ul><li><h3><a href=\"{target}\">{item}</a></h3> <span>01/02/2023 08:15</span><p>Sáng nay, cán bộ và nhân dân các thôn đã tham gia đông đủ.</p></li></ul>";

    private static string Article(string title) => $"""
        <article><h1>{title}</h1><time datetime="2023-02-01T08:15:00+07:00">01/02/2023 08:15</time>
        <p>Sáng ngày 01/02/2023, cán bộ và nhân dân các thôn trong xã đã tham gia đông đủ, với tinh thần phấn khởi, đoàn kết đầu năm mới.</p>
        <figure><img src="/uploads/2023/02/{title.Length.ToString(CultureInfo.InvariantCulture)}.jpg" alt="Quang cảnh"><figcaption>Quang cảnh buổi lễ tại trung tâm xã</figcaption></figure>
        <p>Phát biểu tại buổi lễ, lãnh đạo xã đề nghị các thôn tiếp tục duy trì và nhân rộng phong trào trong thời gian tới.</p></article>
        """;
}
