using PortalRules.Checking;
using PortalRules.Text;

namespace PortalRules.Reporting.Diff;

/// <summary>Headings of differences.</summary>
internal static class DiffWords
{
    public static LocalizedText Of(DifferenceCause cause, DifferenceKind kind) => (cause, kind) switch
    {
        (DifferenceCause.Portal, DifferenceKind.New) => new("MỚI PHÁT SINH", "NEW"),
        (DifferenceCause.Portal, DifferenceKind.Fixed) => new("ĐÃ KHẮC PHỤC", "FIXED"),
        (DifferenceCause.Portal, _) => new("THAY ĐỔI KHÁC TRÊN CỔNG", "OTHER CHANGES OF THE PORTAL"),
        (DifferenceCause.Rule, _) => new("DO QUY TẮC HOẶC THAM SỐ THAY ĐỔI", "CHANGED BY A RULE OR PARAMETER"),
        (DifferenceCause.Law, _) => new("DO HIỆU LỰC VĂN BẢN HOẶC THỜI HẠN TẠI NGÀY XÉT", "CHANGED BY THE LAW OF THE AS-OF DATE"),
        (DifferenceCause.Period, _) => new("DO KỲ ĐÁNH GIÁ KHÁC NHAU", "CHANGED BY THE PERIOD"),
        (DifferenceCause.Decision, _) => new("DO KẾT LUẬN CỦA NGƯỜI KIỂM TRA", "CHANGED BY A PERSON'S DECISION"),
        _ => new("CHƯA SO SÁNH ĐƯỢC", "NOT COMPARABLE"),
    };
}
