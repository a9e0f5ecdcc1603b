using PortalRules.Reporting.Plain;

namespace PortalRules.Reports.Html;

/// <summary>What the office has changed: a report that was tailored says so.</summary>
internal static class TailoringBlock
{
    public static Block? Of(HtmlContext c)
    {
        var lines = c.Report.Results.Where(r => r.PackSeverity is not null).Select(r => TailoringSection.Severity(c.Plain, r)).Concat(Values(c)).ToList();
        return lines.Count == 0 ? null : new("dieu-chinh", c.Say("Điều chỉnh của cơ quan kiểm tra", "Tailored by the office"), lines.Count, () => RuleList.Lines(c, lines));
    }

    private static IEnumerable<string> Values(HtmlContext c) => c.Report.Results
        .SelectMany(r => r.Parameters.Where(p => p.IsTailored), (r, p) => (r.Rule.Id, Parameter: p))
        .ToLookup(p => p.Parameter, p => p.Id)
        .OrderBy(v => v.Key.Name, StringComparer.Ordinal)
        .Select(v => $"{v.Key.Name} = {c.Say(v.Key.Value)} {c.Say($"(dùng ở {string.Join(", ", v)})", $"(used by {string.Join(", ", v)})")}");
}
