using System.Collections.Immutable;
using PortalRules.Rules;

namespace PortalRules.Checking;

/// <summary>
/// How far a check carries: how many rules were selected, ran, were skipped or did not apply, and, where the check says nothing, why. A check that judged
/// nothing is never green. <see cref="Selected"/> is the sum of <see cref="Ran"/>, <see cref="Skipped"/>, <see cref="NotApplicable"/> and
/// <see cref="NotChecked"/>.
/// </summary>
public sealed record CheckRun
{
    /// <summary>Rules of the report: those of the chosen packs and those in C#.</summary>
    public required int Selected { get; init; }

    /// <summary>Rules that were judged, with whatever outcome; a question to a person counts.</summary>
    public required int Ran { get; init; }

    /// <summary>Rules that the office skips.</summary>
    public required int Skipped { get; init; }

    /// <summary>Rules that do not apply: not in force, another level or area, nothing that they speak of. Those that are skipped are not among them.</summary>
    public required int NotApplicable { get; init; }

    /// <summary>Rules for which the capture lacks something.</summary>
    public required int NotChecked { get; init; }

    /// <summary>Binding rules that speak to the portal on the day; skipped ones do not.</summary>
    public required int MustThatApply { get; init; }

    /// <summary>Binding rules that reached a verdict.</summary>
    public required int MustDecided { get; init; }

    /// <summary>Why the check could not judge, the first cause first; empty where it could.</summary>
    public required ImmutableArray<RunFault> Faults { get; init; }

    /// <summary>Whether the check judged: every rule ran without failing, and something that binds was decided.</summary>
    public bool Judged => Faults.IsEmpty;

    /// <summary>Whether the outcome answers the rule's question. A miss before its deadline and a count do.</summary>
    internal static bool IsVerdict(Outcome outcome) => outcome is Outcome.Pass or Outcome.Fail or Outcome.Pending or Outcome.Measured;

    internal static bool IsMust(RuleResult result) => result.Rule.Obligation is Obligation.Must;

    internal static CheckRun Of(ImmutableArray<RuleResult> results)
    {
        var skipped = results.Count(IsSkipped);
        var notApplicable = results.Count(r => r.Verdict.Outcome is Outcome.NotApplicable) - skipped;
        var notChecked = results.Count(r => r.Verdict.Outcome is Outcome.NotChecked);
        var run = new CheckRun
        {
            Selected = results.Length,
            Ran = results.Length - skipped - notApplicable - notChecked,
            Skipped = skipped,
            NotApplicable = notApplicable,
            NotChecked = notChecked,
            MustThatApply = results.Count(r => IsMust(r) && r.Verdict.Outcome is not Outcome.NotApplicable),
            MustDecided = results.Count(r => IsMust(r) && IsVerdict(r.Verdict.Outcome)),
            Faults = [],
        };
        return run with { Faults = RunFaults.Of(run, results) };
    }

    private static bool IsSkipped(RuleResult result) => result.Verdict is { Outcome: Outcome.NotApplicable, Reason: Verdict.SkippedReason };
}
