using System.Collections.Immutable;
using PortalRules.Reports.Tables;
using PortalRules.Surveys;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>The portals without a report, or whose report judges nothing, and why.</summary>
internal static class FaultSheet
{
    public static SheetPage Of(Survey survey, ReportWords w)
    {
        var without = survey.Rows.Where(r => r.ReportFile is null || r.Fault is not null).ToList();
        return new SheetPage
        {
            Name = w.Say("Chưa có kết quả", "Without result"),
            Top = [(w.Say("CÁC CỔNG/TRANG THÔNG TIN ĐIỆN TỬ CHƯA CÓ KẾT QUẢ KIỂM TRA", "PORTALS WITHOUT A RESULT"), SheetStyle.Title)],
            Columns = [new(w.Say("TT", "No."), 6), new(w.Say("Đơn vị", "Agency"), 30), new(w.Say("Cổng", "Portal"), 20), new(w.Say("Nguồn", "Source"), 42), new(w.Say("Lý do", "Reason"), 60)],
            Rows = without.Select((r, i) => (ImmutableArray<SheetCell>)
            [
                SheetCell.Of(i + 1),
                SheetCell.Of(r.Portal.Unit),
                SheetCell.Of(r.Portal.Id),
                SheetCell.Of(r.Portal.Url?.Value ?? r.Portal.Source),
                SheetCell.Of(r.Fault is null ? w.Say("không có báo cáo", "there is no report") : w.Say(r.Fault)),
            ]).ToAsyncEnumerable(),
            Notes = without.Count > 0 ? [] : [w.Say("Tất cả các cổng/trang thông tin điện tử đều có kết quả.", "Every portal has a result.")],
        };
    }
}
