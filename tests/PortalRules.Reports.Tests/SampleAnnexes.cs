using System.Collections.Immutable;
using PortalRules.Rules;
using PortalRules.Surveys;

namespace PortalRules.Reports.Tests;

/// <summary>The two annexes of a letter of 2023, by hand: seventeen communes with ten marks each, and the number of their articles.</summary>
internal static class SampleAnnexes
{
    private const string Marks = """
        UBND xã Cẩm Vân|xxxxxxxxxx|41|
        UBND xã Cẩm Giang|xxxxxxxxxx|12|
        UBND xã Cẩm Thành|oxxxxxxxxx|44|
        UBND xã Cẩm Quý|oooooxxxxx|32|
        UBND xã Cẩm Tân|xxxxxxxxxx|75|
        UBND xã Cẩm Ngọc|oxooxxxxxx|108|
        UBND xã Cẩm Tú|xxxxxxxxxx|55|
        UBND xã Cẩm Châu|xxxxxxxxxx|51|
        UBND xã Cẩm Yên|oxxooxxxxx|37|Ngày chuyển đổi số VN (từ năm 2022)
        UBND xã Cẩm Phú|ooooooxoxx|11|
        UBND xã Cẩm Thạch|oxxooxxxxx|34|
        UBND xã Cẩm Bình|oxxxxxxxxx|42|
        UBND thị trấn Phong Sơn|xxxxxxxxxx|12|
        UBND xã Cẩm Liên|oxooooxoxx|5|
        UBND xã Cẩm Long|oxxooxxxxx|21|
        UBND xã Cẩm Lương|xxxxxxxxxx|23|
        UBND xã Cẩm Tâm|xoxxxxxxxx|21|Ngày Nhà giáo Việt Nam, ngày MTDT thống nhất (từ năm 2022)
        """;

    private static readonly ImmutableArray<(string Unit, string Marks, int Articles, string Note)> Units =
        [.. Marks.Split('\n').Select(l => l.Trim().Split('|')).Select(p => (p[0], p[1], int.Parse(p[2], System.Globalization.CultureInfo.InvariantCulture), p[3]))];

    public static AnnexTable First { get; } = new()
    {
        Id = "phu-luc-1",
        Label = "Phụ lục 1",
        Title = "Tình hình thực hiện khắc phục tồn tại Trang/Cổng thông tin điện tử cấp xã theo Công văn số 155/UBND-VHTT ngày 01/02/2023",
        Header = ["(Kèm theo Công văn số        /UBND-VHTT ngày     /04/2023)"],
        Orientation = PageOrientation.Landscape,
        Columns =
        [
            new AnnexColumn("TT", AnnexColumnKind.Number),
            new AnnexColumn("Đơn vị", AnnexColumnKind.Text),
            .. ((string[])["Thiết lập lại menu chính", "Đã tải banner phản hồi", "Lịch tiếp công dân", "Văn bản pháp quy", "Du lịch - lễ hội", "Chuyên mục tuyên truyền phổ biến, giáo dục pháp luật", "Chuyên mục chuyển đổi số", "Danh bạ cơ quan chức năng", "Hình ảnh và banner trái, phải trang/cổng thông tin", "Bản quyền sử dụng"])
                .Select(h => new AnnexColumn(h, AnnexColumnKind.Mark)),
        ],
        Rows = [.. Units.Select((u, i) => new AnnexRow([Number(i + 1), Text(u.Unit), .. u.Marks.Select(Mark)], Id(i)))],
        Footer = ["x: thực hiện theo Công văn số 155; o: không thực hiện theo Công văn số 155.", "?: cần kiểm tra trực tiếp; –: chưa kiểm tra."],
        Summary =
        [
            new AnnexSummary("Các xã, thị trấn chưa thực hiện theo Công văn số 155/UBND-VHTT ngày 01/02/2023 gồm (10 xã): UBND xã Cẩm Thành, Cẩm Quý, Cẩm Ngọc, Cẩm Yên, Cẩm Phú, Cẩm Thạch, Cẩm Bình, Cẩm Liên, Cẩm Long và Cẩm Tâm (chi tiết tại Phụ lục 1 kèm theo).", ["UBND xã Cẩm Thành", "UBND xã Cẩm Quý"]),
        ],
    };

    public static AnnexTable Second { get; } = new()
    {
        Id = "phu-luc-2",
        Label = "Phụ lục 2",
        Title = "Thực hiện đăng tin, bài trên trang/cổng thông tin điện tử UBND các xã, thị trấn",
        Header = ["(Kèm theo Công văn số        /UBND-VHTT ngày     /04/2023)", "(Số liệu tính từ 01/01/2023 đến 31/03/2023)"],
        Columns =
        [
            new AnnexColumn("TT", AnnexColumnKind.Number),
            new AnnexColumn("Đơn vị", AnnexColumnKind.Text),
            new AnnexColumn("Số tin, bài đăng trên trang/cổng thông tin", AnnexColumnKind.Measure),
            new AnnexColumn("Tỷ lệ", AnnexColumnKind.Measure),
            new AnnexColumn("Cập nhật gần nhất", AnnexColumnKind.Date),
            new AnnexColumn("Ghi chú", AnnexColumnKind.Text),
        ],
        Rows =
        [
            .. Units.Select((u, i) => (Unit: u, Order: i)).OrderByDescending(u => u.Unit.Articles).Select((u, rank) => new AnnexRow(
                [
                    Number(rank + 1), Text(u.Unit.Unit), u.Order == 0 ? Number(u.Unit.Articles) with { Text = "từ 41 đến 43" } : Number(u.Unit.Articles),
                    new AnnexCell { Text = u.Order % 2 == 0 ? "85,5%" : "100%", Number = u.Order % 2 == 0 ? 0.855m : 1 },
                    new AnnexCell { Text = $"{u.Order + 10:00}/03/2023", Date = new DateOnly(2023, 3, u.Order + 10) }, Text(u.Unit.Note),
                ],
                Id(u.Order))),
        ],
        Total = new AnnexRow([Text("Tổng"), Text(""), new AnnexCell { Text = "2.079", Number = 2079 }, Text(""), Text(""), Text("")], Portal: null),
        Footer = ["Ghi chú: banner, chuyên mục không thay hoặc bỏ đi khi hết thời hiệu tuyên truyền được nêu ở cột ghi chú."],
        Summary = [new AnnexSummary("UBND các xã, thị trấn có số tin, bài đăng ít gồm: UBND thị trấn Phong Sơn, xã Cẩm Lương, Cẩm Tâm, Cẩm Long, Cẩm Giang, Cẩm Phú và Cẩm Liên (chi tiết tại Phụ lục 2 kèm theo).", ["UBND thị trấn Phong Sơn"])],
    };

    public static string Id(int order) => $"xa-{order + 1:00}";

    public static string UnitOf(int order) => Units[order % Units.Length].Unit;

    /// <summary>The first annex with many rows.</summary>
    public static AnnexTable Long(int rows) => First with { Rows = [.. Enumerable.Range(0, rows).Select(i => First.Rows[i % First.Rows.Length] with { Cells = [Number(i + 1), .. First.Rows[i % First.Rows.Length].Cells[1..]] })] };

    public static AnnexCell Text(string text) => new() { Text = text };

    public static AnnexCell Number(int number) => new() { Text = number.ToString("#,##0", System.Globalization.CultureInfo.GetCultureInfo("vi-VN")), Number = number };

    private static AnnexCell Mark(char mark) => new() { Text = mark.ToString(), Outcomes = [mark == 'x' ? Outcome.Pass : Outcome.Fail] };
}
