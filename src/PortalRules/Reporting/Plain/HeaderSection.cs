using System.Globalization;
using PortalRules.Checking;
using PortalRules.Language.Periods;

namespace PortalRules.Reporting.Plain;

/// <summary>Whom the report is about, and by the law of which day.</summary>
internal static class HeaderSection
{
    public static void Write(PlainContext c)
    {
        var (report, sheet) = (c.Report, c.Sheet);
        sheet.Write(c.Say("BÁO CÁO KIỂM TRA CỔNG/TRANG THÔNG TIN ĐIỆN TỬ", "PORTAL CHECK REPORT"), tone: Tone.Strong);
        Line(c, c.Say("Đơn vị", "Agency"), Unit(report));
        Line(c, c.Say("Địa chỉ", "Address"), (report.Portal.Url ?? report.Portal.Source)?.Value ?? c.Say("không rõ", "not known"));
        Line(c, c.Say("Ngày xét", "As of"), $"{PlainContext.Date(report.AsOf)} ({AsOfSource(c)})");
        if (report.Profile is { } profile)
            Line(c, c.Say("Đợt đánh giá", "Profile"), profile);
        if (c.Report.Period is { } period)
            Line(c, c.Say("Kỳ đánh giá", "Period"), c.Say(PeriodNames.Of(period)));
        Line(c, c.Say("Thu thập lúc", "Captured"), CapturedAt(c));
        foreach (var (pack, i) in report.Packs.Select((p, i) => (p, i)))
            Line(c, i == 0 ? c.Say("Bộ quy tắc", "Rule packs") : "", $"{pack.Id} {pack.Version} – {c.Say(pack.Title)}");
        if (!report.Tailoring.IsEmpty)
            Line(c, c.Say("Điều chỉnh", "Tailoring"), string.Join(", ", report.Tailoring));
    }

    public static string Unit(CheckReport report) => report.Portal.Unit ?? report.Portal.Name.Or(null) ?? report.Portal.Identity;

    private static void Line(PlainContext c, string label, string value) =>
        c.Sheet.Write(value, lead: DisplayText.Pad(label.Length > 0 ? $"{label}:" : "", 14));

    /// <summary>Where the as-of date comes from.</summary>
    public static string AsOfSource(PlainContext c) => c.Report.AsOfSource switch
    {
        Checking.AsOfSource.Given => c.Say("do người kiểm tra chọn", "chosen for this check"),
        Checking.AsOfSource.Capture => c.Say("theo ngày thu thập dữ liệu", "the day of the capture"),
        _ => c.Say("ngày thực hiện kiểm tra", "the day of this check"),
    };

    // The zone of a portal is Asia/Ho_Chi_Minh, always UTC+7.
    public static string CapturedAt(PlainContext c)
    {
        if (c.Report.CapturedAt is not { } captured)
            return c.Say("không rõ", "not known");
        var local = captured.ToOffset(TimeSpan.FromHours(7));
        var time = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        var day = local.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        return c.Say($"{time} ngày {day}", $"{day} {time} (Vietnam time)");
    }
}
