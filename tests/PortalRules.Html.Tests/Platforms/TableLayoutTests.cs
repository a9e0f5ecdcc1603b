using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Platforms;

/// <summary>A home-grown portal laid out with tables: no names say which column is which, titles stand in cells, lists turn their pages by script.</summary>
public class TableLayoutTests
{
    private static readonly (int Id, string Title, string Printed, int Group)[] Articles =
    [
        (512, "Thị trấn Mẫu ra quân tổng vệ sinh môi trường", "11/03/2024 09:15:33 AM", 1),
        (498, "Đại hội Chi hội Người cao tuổi khu phố 2", "28/02/2024 03:40:10 PM", 1),
        (470, "Thông báo lịch cắt điện tháng 2 năm 2024", "31/01/2024 08:00:00 AM", 3),
    ];

    private static readonly PortalSnapshot Portal = Portals();

    [Fact]
    public void Articles_have_the_title_of_their_cell_the_minute_of_their_line_and_the_section_of_their_list() =>
        Assert.Equal(
            ["Thị trấn Mẫu ra quân tổng vệ sinh môi trường | 2024-03-11 09:15 | TIN TỨC", "Đại hội Chi hội Người cao tuổi khu phố 2 | 2024-02-28 15:40 | TIN TỨC", "Thông báo lịch cắt điện tháng 2 năm 2024 | 2024-01-31 08:00 | THÔNG BÁO"],
            Portal.Get(FactKinds.Articles).OrderByDescending(a => a.Published.Or(null)?.First).Select(a => $"{a.Title} | {a.Published.Or(null)?.First:yyyy-MM-dd} {a.Published.Or(null)?.Time:HH:mm} | {a.Section}"));

    [Fact]
    public void Sections_hold_what_the_middle_cell_lists() =>
        Assert.Equal(["GIỚI THIỆU 1", "TIN TỨC 2", "THÔNG BÁO 1", "VĂN BẢN 2", "CÁN BỘ 2", "LỊCH TIẾP DÂN 1"], Portal.Get(FactKinds.Sections).Select(s => $"{s.Label} {s.ItemCount.Or(-1)}"));

    [Fact]
    public void Documents_of_the_grid_are_no_articles() =>
        Assert.Equal(["08/QĐ-UBND | UBND thị trấn | 2024-01-10", "15/2024/NQ-HĐND | HĐND thị trấn | 2024-02-26"], Portal.Get(FactKinds.Documents).Select(d => $"{d.Number.Or(null)} | {d.Issuer.Or(null)} | {d.Issued.Or(null)?.First:yyyy-MM-dd}").Order(StringComparer.Ordinal));

    [Fact]
    public void Banners_stand_in_the_column_of_their_cell_and_the_digits_of_the_counter_are_none() =>
        Assert.Equal(["huyen.gif left", "dan-van.jpg right"], Portal.Get(FactKinds.Banners).Select(b => $"{b.Image[(b.Image.LastIndexOf('/') + 1)..]} {b.Zone.Or(null)}"));

    [Fact]
    public void Cards_in_cells_are_officials() =>
        Assert.Equal(["Nguyễn Hữu Thử", "Mai Thị Mẫu"], Portal.Get(FactKinds.Officials).Select(o => o.Name));

    [Fact]
    public void Who_receives_may_stand_below_the_day()
    {
        var entry = Assert.Single(Portal.Get(FactKinds.ScheduleEntries));

        Assert.Equal(("reception", "Ông Nguyễn Hữu Thử, Chủ tịch UBND thị trấn"), (entry.Kind, entry.Person.Or(null)));
    }

    private static PortalSnapshot Portals()
    {
        var pages = new Pages();
        var home = List("TIN TỨC", 1) + List("THÔNG BÁO", 3);
        foreach (var path in (string[])["/", "/Default.aspx"])
            pages.Add(path, Page(home));
        pages.Add("/DanhSachTin.aspx?NhomID=1", Page(List("TIN TỨC", 1))).Add("/DanhSachTin.aspx?NhomID=3", Page(List("THÔNG BÁO", 3)));
        pages.Add("/GioiThieu.aspx", Page(Box("GIỚI THIỆU", "<tr><td><span><p>Thị trấn Mẫu là trung tâm kinh tế, văn hóa của huyện Mẫu, có 6 khu phố, thành lập từ năm 1991.</p></span></td></tr>")));
        foreach (var (id, title, printed, group) in Articles)
        {
            var others = string.Concat(Articles.Where(a => a.Id != id).Select(a => $"<tr><td><a href='/ChiTietTin.aspx?ID={a.Id}'>{a.Title}</a> <font color='gray'>({a.Printed[..10]})</font></td></tr>"));
            pages.Add($"/ChiTietTin.aspx?ID={id}", Page($"""
                <table width="100%"><tr><td class="nhom"><b><a href="/DanhSachTin.aspx?NhomID={group}">{(group == 1 ? "TIN TỨC" : "THÔNG BÁO")}</a></b></td></tr>
                <tr><td><span id="_ctl0_lblTen"><b>{title}</b></span></td></tr><tr><td><span><i>(Ngày đăng: {printed} - Lượt xem: 215)</i></span></td></tr>
                <tr><td><P class=MsoNormal><FONT size=3>Sáng 10/3/2024, thị trấn đã tổ chức hoạt động với hơn 300 người t<FONT>ham gia. Đây là hoạt động thường niên.</FONT></FONT></P></td></tr>
                <tr><td><b>Các tin đã đưa:</b><table>{others}</table></td></tr></table>
                """));
        }

        pages.Add("/VanBan.aspx", Page(Box("VĂN BẢN", "<tr><td>Loại: <select><option>Tất cả</option></select></td></tr><tr><td><table border='1'><tr><td><b>Số hiệu</b></td><td><b>Cơ quan BH</b></td><td><b>Ngày BH</b></td><td><b>Trích yếu nội dung</b></td><td><b>Tải file</b></td></tr>"
            + "<tr><td>15/2024/NQ-HĐND</td><td>HĐND thị trấn</td><td>26/02/2024</td><td><a href='/ChiTietVB.aspx?ID=0'>Về dự toán thu, chi ngân sách thị trấn năm 2024</a></td><td><a href='/upload/vb0.doc'>Tải</a></td></tr>"
            + "<tr><td>08/QĐ-UBND</td><td>UBND thị trấn</td><td>10/01/2024</td><td><a href='/ChiTietVB.aspx?ID=1'>Về việc kiện toàn Ban chỉ huy phòng chống thiên tai</a></td><td><a href='/upload/vb1.doc'>Tải</a></td></tr></table></td></tr>")));
        pages.Add("/CanBo.aspx", Page(Box("CÁN BỘ", "<tr><td><table><tr>" + Card("Nguyễn Hữu Thử", "Chủ tịch UBND") + Card("Mai Thị Mẫu", "Phó Chủ tịch UBND") + "</tr></table></td></tr>")));
        pages.Add("/LichTiepDan.aspx", Page(Box("LỊCH TIẾP DÂN", "<tr><td><p align='center'><b>Lịch tiếp công dân định kỳ của Chủ tịch UBND thị trấn</b></p><p>- Thứ Ba hàng tuần, sáng từ 7h30 đến 11h30</p><p>- Người tiếp: Ông Nguyễn Hữu Thử, Chủ tịch UBND thị trấn</p><p>- Địa điểm: Phòng tiếp công dân</p></td></tr>")));
        return pages.Read();
    }

    private static string Card(string name, string position) => $"<td><table><tr><td><img src='/upload/{position.Length}.jpg' width='120' height='150'></td></tr><tr><td><b>{name}</b><br>Chức vụ: {position}<br>ĐT: 0237.3875.224</td></tr></table></td>";

    private static string Box(string caption, string rows) => $"<table width='100%'><tr><td class='nhom'><b>{caption}</b></td></tr>{rows}</table>";

    private static string List(string caption, int group) => Box(caption, "<tr><td><table>" + string.Concat(Articles.Where(a => a.Group == group).Select(a =>
        $"<tr><td width='110'><a href='/ChiTietTin.aspx?ID={a.Id}'><img src='/upload/{a.Id}.jpg' width='100'></a></td><td><a href='/ChiTietTin.aspx?ID={a.Id}'><b>{a.Title}</b></a> <font size='1'>({a.Printed[..10]})</font><br>Tóm tắt ngắn gọn của tin này.</td></tr>"))
        + "</table></td></tr><tr><td>Trang: <span>1</span> <a href=\"javascript:__doPostBack('grid','2')\">2</a></td></tr>");

    private static string Page(string main) => $"""
        <html><head><title>Trang thông tin điện tử thị trấn Mẫu</title></head><body><form method="post" action="x.aspx"><input type="hidden" name="__VIEWSTATE" value="x">
        <TABLE width="980" align="center"><TR><TD colspan="3"><table id="tblMenu" width="980"><tr><td><a href="/Default.aspx">TRANG CHỦ</a></td><td><a href="/GioiThieu.aspx">GIỚI THIỆU</a></td><td><a href="/DanhSachTin.aspx?NhomID=1">TIN TỨC</a></td><td><a href="/DanhSachTin.aspx?NhomID=3">THÔNG BÁO</a></td><td><a href="/VanBan.aspx">VĂN BẢN</a></td><td><a href="/CanBo.aspx">CÁN BỘ</a></td><td><a href="/LichTiepDan.aspx">LỊCH TIẾP DÂN</a></td></tr></table></TD></TR>
        <TR><TD colspan="3"><span>Thứ Hai, 15/04/2024</span></TD></TR>
        <TR><TD width="190"><table><tr><td>Liên kết</td></tr><tr><td><a href="http://huyen.example.gov.vn"><img src="/images/huyen.gif" width="180" height="60"></a></td></tr></table></TD><TD width="600">{main}</TD>
        <TD width="190"><table><tr><td>Tin đọc nhiều</td></tr><tr><td><marquee>{string.Concat(Articles.Select(a => $"<p><a href='/ChiTietTin.aspx?ID={a.Id}'>{a.Title}</a></p>"))}</marquee></td></tr><tr><td><a href="/DanhSachTin.aspx?NhomID=3"><img src="/images/dan-van.jpg" width="180" height="90"></a></td></tr><tr><td><img src="/digits/1.gif"><img src="/digits/2.gif"><img src="/digits/9.gif"></td></tr></table></TD></TR>
        <TR><TD colspan="3"><table><tr><td><b>UBND THỊ TRẤN MẪU</b><br>Địa chỉ: Số 12 đường Lê Lợi, thị trấn Mẫu<br>Điện thoại: 0237.3875.222</td></tr></table></TD></TR></TABLE></form></body></html>
        """;
}
