using PortalRules.Language.Conditions;
using PortalRules.Language.Periods;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>The days of a period.</summary>
internal sealed class DaysOfPeriod(Period period) : DayRange
{
    public override LocalizedText Description => new($"trong {period.Description.Vi}", $"in {period.Description.En}");

    public override DateSpan? In(CheckScope scope) => period.Resolve(scope) is { Spans: [var span, ..] } ? span.Days : null;

    public override bool Explain(CheckScope scope, Explanation explanation)
    {
        if (period.Resolve(scope).Problem is not { } problem)
            return false;
        var (vi, en) = (problem.Text.Vi.TrimEnd('.'), problem.Text.In("en").TrimEnd('.')); // it becomes part of a sentence
        explanation.Open.Add((problem.Reason, new(vi, en)));
        return true;
    }
}
