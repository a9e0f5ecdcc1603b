using System.Collections.Immutable;
using PortalRules.Language.Periods;
using PortalRules.Language.Proofs;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>What to check, and by the law of which day.</summary>
public sealed record CheckOptions
{
    /// <summary>The day whose law counts and against which dates are compared. Required where neither the profile nor the snapshot's capture time gives it; by default the profile's, else the capture's day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How <see cref="AsOf"/> was found, for the report.</summary>
    public AsOfSource AsOfSource { get; init; } = AsOfSource.Given;

    /// <summary>The round of checks: its packs, day and period count where the options beside it give none; <see langword="null"/> (the default): none.</summary>
    public Profile? Profile { get; init; }

    /// <summary>What the office changes of the packs; by default nothing.</summary>
    public Tailoring Tailoring { get; init; } = Tailoring.None;

    /// <summary>Ids of the packs to check; empty (the default): those of the profile; without any, every loaded pack whose applies-to covers the portal's level and area and whose law is in force on the day. What a pack includes is checked with it.</summary>
    public ImmutableArray<string> Packs { get; init; } = [];

    /// <summary>The period that rules with <c>period: given</c> or <c>every</c> judge; <see langword="null"/>: the last finished one for <c>every</c>, and rules with <c>given</c> are NotChecked.</summary>
    public DateSpan? Period { get; init; }

    /// <summary>What offices allow to stay unmet for a time; printed beside findings, never hiding or changing one. By default none.</summary>
    public WaiverList? Waivers { get; init; }

    /// <summary>What people answered where the facts do not decide; replayed while what was asked about is unchanged. By default none.</summary>
    public DeterminationList? Determinations { get; init; }

    /// <summary>An earlier report of the same portal: only failing findings that it does not have count for an exit code. By default none.</summary>
    public CheckReport? Baseline { get; init; }

    /// <summary>Is told of each rule that fails to run, with what it threw; called on the thread of the check, in the order of the rules. By default nobody is.</summary>
    public IProgress<RuleFault>? Faults { get; init; }

    /// <summary>How much of the proofs is made.</summary>
    internal ProofDepth Proofs { get; init; } = ProofDepth.Bounded;

    /// <summary>Parameter values that stand in for those of the packs.</summary>
    internal IReadOnlyDictionary<Parameter, ParameterValue> Overrides { get; init; } = ImmutableDictionary<Parameter, ParameterValue>.Empty;
}
