using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting;

/// <summary>A demand that is not met, with everything that is to be mended for it.</summary>
public sealed record RemedyItem
{
    /// <summary>The rule and what came of it: its title, its law, its deadline.</summary>
    public required RuleResult Result { get; init; }

    /// <summary>What is to be mended, sorted by key; empty where the rule found no single thing.</summary>
    public ImmutableArray<RemedyStep> Steps { get; init; } = [];

    /// <summary>The last day that the legal text sets for it; <see langword="null"/> where it sets none.</summary>
    public DateOnly? DueBy => Result.Rule.DueBy?.LastDay;

    /// <summary>Whether that day is still to come (<see cref="Outcome.Pending"/>); a miss without a deadline is not.</summary>
    public bool IsPending => Result.Verdict.Outcome is Outcome.Pending;

    internal static RemedyItem Of(RuleResult result) => new()
    {
        Result = result,
        Steps =
        [
            .. result.Verdict.Findings.Where(f => f.Outcome is Outcome.Fail or Outcome.Pending).Select(f => new RemedyStep
            {
                Key = f.Key,
                Found = f.Message,
                Remedy = f.Remedy,
                Places = f.Evidence,
                Count = f.Count,
                Waiver = f.Waiver,
            }),
        ],
    };
}
