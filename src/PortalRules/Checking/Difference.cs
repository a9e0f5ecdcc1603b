using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>One thing that differs between two reports: a finding, or, without a key, a rule as a whole.</summary>
public sealed record Difference
{
    /// <summary>What differs.</summary>
    public required DifferenceKind Kind { get; init; }

    /// <summary>Why.</summary>
    public required DifferenceCause Cause { get; init; }

    /// <summary>The rule's id, in the later report where it has the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule demands.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The key of the finding; <see langword="null"/> for the rule as a whole.</summary>
    public string? Key { get; init; }

    /// <summary>The finding as a sentence, as the later report tells it where it has it; <see langword="null"/> for the rule as a whole.</summary>
    public LocalizedText? Message { get; init; }

    /// <summary>The outcome in the earlier report; <see langword="null"/> where it has no such finding or rule.</summary>
    public Outcome? Before { get; init; }

    /// <summary>The outcome in the later report; <see langword="null"/> where it has no such finding or rule.</summary>
    public Outcome? After { get; init; }
}
