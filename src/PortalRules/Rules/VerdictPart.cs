namespace PortalRules.Rules;

/// <summary>What came of a rule in one period or for one group, where it judges several.</summary>
public sealed record VerdictPart
{
    /// <summary>The period; <see langword="null"/> where the rule judges one at most.</summary>
    public JudgedPeriod? Period { get; init; }

    /// <summary>The group as the rule names it; <see langword="null"/> where the rule has none.</summary>
    public string? Group { get; init; }

    /// <summary>How the keys of its findings begin; empty where the part was read from a report.</summary>
    internal string Key { get; init; } = "";

    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>How many facts it looked at.</summary>
    public int Looked { get; init; }

    /// <summary>What was measured, or <see langword="null"/>.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The points; <see langword="null"/> where undecided.</summary>
    public decimal? Points { get; init; }
}
