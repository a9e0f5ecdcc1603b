using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Text;

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
            var advice = IsAdvice(c.Report, indicator, outcome);
            var word = c.Say(WordOf(c.Report, indicator));
            c.Sheet.Write(
                c.Say(indicator.Title),
                indent: 2,
                lead: DisplayText.Pad($"{OutcomeWords.Mark(outcome)} {word}", Column + 2),
                tone: advice ? Tone.Open : OutcomeWords.ToneOf(outcome));
        }
    }

    /// <summary>The outcome of an indicator in words; where only recommendations are missed it is one.</summary>
    public static LocalizedText WordOf(CheckReport report, Indicator indicator) =>
        report.OutcomeOf(indicator.Id) is var outcome && IsAdvice(report, indicator, outcome) ? OutcomeWords.Advice : OutcomeWords.Of(outcome);

    private static bool IsAdvice(CheckReport report, Indicator indicator, Outcome outcome) =>
        outcome is Outcome.Fail && !report.Results.Any(r => Feeds(r, indicator) && RuleCounts.IsBreach(r));

    private static bool Feeds(RuleResult result, Indicator indicator) =>
        string.Equals(result.Rule.Indicator, indicator.Id, StringComparison.Ordinal);
}
