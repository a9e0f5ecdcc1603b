using PortalRules.Rules;

namespace PortalRules.Reports.Html;

/// <summary>One row per indicator: its title and its outcome.</summary>
internal static class IndicatorBlock
{
    public static Block? Of(HtmlContext c) => c.Report.Indicators.IsEmpty ? null : new("chi-tieu", c.Say("Chỉ tiêu", "Indicators"), Count: null, () => Write(c));

    private static void Write(HtmlContext c)
    {
        using (Table.In(c.Sheet, c.Say("Kết quả theo chỉ tiêu", "Outcome by indicator"), [(c.Say("Chỉ tiêu", "Indicator"), null), (c.Say("Kết quả", "Outcome"), null)], captionHidden: true))
        {
            foreach (var indicator in c.Report.Indicators.DistinctBy(i => i.Id, StringComparer.Ordinal))
            {
                var outcome = c.Report.OutcomeOf(indicator.Id);
                var binds = c.Report.Results.Any(r => string.Equals(r.Rule.Indicator, indicator.Id, StringComparison.Ordinal) && r is { Verdict.Outcome: Outcome.Fail, Rule.Obligation: Obligation.Must });
                using (c.Sheet.In("tr"))
                {
                    c.Sheet.Write("th", c.Say(indicator.Title), ("scope", "row"));
                    using (c.Sheet.In("td"))
                        Mark.Of(outcome, binds ? Obligation.Must : Obligation.Should).Badge(c.Sheet, c.Options.Language);
                }
            }
        }
    }
}
