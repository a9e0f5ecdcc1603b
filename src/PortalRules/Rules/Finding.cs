using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Rules;

/// <summary>One thing that a rule found.</summary>
public sealed record Finding
{
    /// <summary>The stable identity within the rule (<c>missing: lich-tiep-cong-dan</c>); never a line number or a wording.</summary>
    public required string Key { get; init; }

    /// <summary><see cref="Outcome.Fail"/>, <see cref="Outcome.NeedsReview"/> or <see cref="Outcome.Pending"/>.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The finding as a sentence; for a NeedsReview the question to a person.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>What to do, or <see langword="null"/>.</summary>
    public LocalizedText? Remedy { get; init; }

    /// <summary>Where to see it; at most twenty places.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>How many equal findings were merged into this one.</summary>
    public int Count { get; init; } = 1;

    /// <summary>A hash of rule, portal and key: the same finding in another run, however it is worded.</summary>
    public string Fingerprint { get; init; } = "";
}
