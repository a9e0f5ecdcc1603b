using System.Collections.Immutable;
using PortalRules.Checking.Matching;
using PortalRules.Rules;

namespace PortalRules.Checking.Decisions;

/// <summary>Writes the waivers of one check beside the findings, and remembers which of them served. Not thread-safe; one per check.</summary>
internal sealed class WaiverRun(WaiverList list, IReadOnlyList<string> portal, DateOnly asOf)
{
    private readonly HashSet<Waiver> _served = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Waiver> _met = new(ReferenceEqualityComparer.Instance);

    /// <summary>The verdict with its waivers. No outcome changes, no finding goes.</summary>
    public Verdict Annotate(RuleDescriptor rule, Verdict verdict)
    {
        if (verdict.Findings.IsEmpty || list.Index.Of(rule, portal) is not { Count: > 0 } entries)
            return verdict;
        var annotated = verdict.Findings.ToBuilder();
        for (var i = 0; i < annotated.Count; i++)
        {
            if (annotated[i].Outcome is Outcome.Fail or Outcome.Pending or Outcome.NeedsReview
                && InForce(entries, annotated[i].Key) is { } waiver)
            {
                annotated[i] = annotated[i] with { Waiver = waiver };
            }
        }

        return verdict with { Findings = annotated.MoveToImmutable() };
    }

    /// <summary>Whether it was written beside a finding.</summary>
    public bool Served(Waiver waiver) => _served.Contains(waiver);

    /// <summary>Whether there is a finding of which it speaks, although it may have expired.</summary>
    public bool Met(Waiver waiver) => _met.Contains(waiver);

    public ImmutableArray<Waiver> All => list.Waivers;

    private Waiver? InForce(IReadOnlyList<RuleEntries<Waiver>> entries, string key)
    {
        Waiver? best = null;
        foreach (var ofRule in entries)
        {
            foreach (var waiver in ofRule.Of(key))
            {
                _met.Add(waiver);
                if (waiver.Until >= asOf && (best is null || Precedes(waiver, best)))
                    best = waiver;
            }
        }

        if (best is not null)
            _served.Add(best);
        return best;
    }

    private static bool Precedes(Waiver waiver, Waiver best) =>
        (waiver.Finding is null) == (best.Finding is null) ? waiver.Until > best.Until : best.Finding is null;
}
