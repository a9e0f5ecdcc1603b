using System.Globalization;
using PortalRules.Checking;

namespace PortalRules.Reporting.Plain;

/// <summary>Waivers and determinations that did nothing: each with its file and line.</summary>
internal static class IdleSection
{
    private const int MostEntries = 50;

    public static void Write(PlainContext c)
    {
        var idle = c.Report.Idle;
        if (idle.IsEmpty)
            return;
        c.Sheet.Heading($"{c.Say("MỤC TẠM HOÃN, KẾT LUẬN CẦN RÀ SOÁT", "WAIVERS AND DETERMINATIONS TO LOOK AT")} ({c.Number(idle.Sum(e => e.Count))})", Tone.Open);
        foreach (var entry in idle.Take(MostEntries))
            c.Sheet.Write($"{What(c, entry)}: {c.Say(entry.Message)}", indent: 2, lead: "- ");
        if (idle.Length > MostEntries)
        {
            var more = c.Number(idle.Length - MostEntries);
            c.Sheet.Write(c.Say($"… và {more} mục khác (báo cáo dạng json ghi đủ)", $"… and {more} more (the json report has all)"), indent: 2);
        }
    }

    public static string What(PlainContext c, IdleEntry entry)
    {
        var place = entry.File is null ? "" : $"{entry.File}:{entry.Line.ToString(CultureInfo.InvariantCulture)}: ";
        var kind = entry.Kind is DecisionKind.Waiver ? c.Say("tạm hoãn", "waiver") : c.Say("kết luận", "determination");
        var finding = entry.Finding is null ? "" : $" ({entry.Finding})";
        return entry.Rule is null ? $"{place}{kind}, {c.Say("cổng", "portal")} \"{entry.Portal}\"" : $"{place}{kind} {entry.Rule}{finding}";
    }
}
