using PortalRules.Rules;

namespace PortalRules.Language.Meaning;

/// <summary>How outcomes add up. A branch that is not applicable is dropped.</summary>
internal static class Outcomes
{
    // Of rules, groups and periods; the first three also of the parts of a check.
    private static ReadOnlySpan<Outcome> FromWorst =>
    [
        Outcome.Error, Outcome.Fail, Outcome.NeedsReview, Outcome.Pending, Outcome.NotChecked, Outcome.Pass, Outcome.Measured,
    ];

    private static ReadOnlySpan<Outcome> FromBest => [Outcome.Pass, Outcome.NeedsReview, Outcome.Fail];

    public static Outcome Worst(IEnumerable<Outcome> outcomes) => Pick(outcomes, FromWorst);

    public static Outcome Best(IEnumerable<Outcome> outcomes) => Pick(outcomes, FromBest);

    private static Outcome Pick(IEnumerable<Outcome> outcomes, ReadOnlySpan<Outcome> order)
    {
        var best = order.Length;
        foreach (var outcome in outcomes)
        {
            var rank = order.IndexOf(outcome);
            if (rank >= 0 && rank < best)
                best = rank;
        }

        return best < order.Length ? order[best] : Outcome.NotApplicable;
    }
}
