using PortalRules.Checking;
using PortalRules.Packs;

namespace PortalRules.Reporting.Plain;

/// <summary>What the office has changed: a report that was tailored says so. Skipped rules stand with their reasons among those that do not apply.</summary>
internal static class TailoringSection
{
    public static void Write(PlainContext c)
    {
        var louder = c.Report.Results.Where(r => r.PackSeverity is not null).ToList();
        var values = c.Report.Results.SelectMany(r => r.Parameters.Where(p => p.IsTailored), (r, p) => (r.Rule.Id, Parameter: p)).ToLookup(p => p.Parameter, p => p.Id);
        if (louder.Count + values.Count == 0)
            return;
        c.Sheet.Heading(c.Say("ĐIỀU CHỈNH CỦA CƠ QUAN KIỂM TRA", "TAILORED BY THE OFFICE"));
        foreach (var result in louder)
            c.Sheet.Write(Severity(c, result), indent: 2, lead: "- ");
        foreach (var value in values.OrderBy(v => v.Key.Name, StringComparer.Ordinal))
        {
            var rules = string.Join(", ", value);
            c.Sheet.Write(
                c.Say($"{value.Key.Name} = {c.Say(value.Key.Value)} (dùng ở {rules})", $"{value.Key.Name} = {c.Say(value.Key.Value)} (used by {rules})"),
                indent: 2,
                lead: "- ");
        }
    }

    public static string Severity(PlainContext c, RuleResult result)
    {
        var (own, pack) = (c.Say(EffectiveTrace.Write(result.Rule.Severity)), c.Say(EffectiveTrace.Write(result.PackSeverity!.Value)));
        return c.Say($"{result.Rule.Id}: mức {own} (bộ quy tắc đặt mức {pack})", $"{result.Rule.Id}: severity {own} (its pack says {pack})");
    }
}
