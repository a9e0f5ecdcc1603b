using System.Collections.Immutable;
using PortalRules.Rules;

namespace PortalRules.Surveys.Annexes;

/// <summary>What an annex needs of one indicator of one portal, or of one unit in one period.</summary>
internal sealed record AnnexState
{
    public static AnnexState Unchecked { get; } = new() { Outcome = Outcome.NotChecked };

    public required Outcome Outcome { get; init; }

    public Measure? Measure { get; init; }

    /// <summary>What was found, in a few words each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Each group and period by itself.</summary>
    public ImmutableArray<AnnexPart> Parts { get; init; } = [];
}
