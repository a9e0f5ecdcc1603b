using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>One line per indicator: its mark, its outcome in words and its title.</summary>
internal static class IndicatorSection
{
    private const int Column = 26;

    public static void Write(PlainContext c)
    {
        if (c.Report.Indicators.IsEmpty)
            return;
        c.Sheet.Heading(c.Say("CHỈ TIÊU", "INDICATORS"));
        foreach (var indicator in c.Report.Indicators.DistinctBy(i => i.Id, StringComparer.Ordinal))
        {
            var outcome = c.Report.OutcomeOf(indicator.Id);
            var advice = outcome is Outcome.Fail && !c.Report.Results.Any(r => Feeds(r, indicator) && RuleCounts.IsBreach(r));
            var word = c.Say(advice ? OutcomeWords.Advice : OutcomeWords.Of(outcome));
            c.Sheet.Write(
                c.Say(indicator.Title),
                indent: 2,
                lead: DisplayText.Pad($"{OutcomeWords.Mark(outcome)} {word}", Column + 2),
                tone: advice ? Tone.Open : OutcomeWords.ToneOf(outcome));
        }
    }

    private static bool Feeds(RuleResult result, Indicator indicator) =>
        string.Equals(result.Rule.Indicator, indicator.Id, StringComparison.Ordinal);
}
