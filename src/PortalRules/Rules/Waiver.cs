namespace PortalRules.Rules;

/// <summary>An office allows a demand to stay unmet until a day. It is printed beside the finding and never hides or changes it.</summary>
public sealed record Waiver
{
    /// <summary>The rule, by its id or one that it had before.</summary>
    public required string Rule { get; init; }

    /// <summary>The portal, by its id or its host.</summary>
    public required string Portal { get; init; }

    /// <summary>The key of the finding; <see langword="null"/>: every finding of the rule on that portal.</summary>
    public string? Finding { get; init; }

    /// <summary>Why it is allowed.</summary>
    public required string Reason { get; init; }

    /// <summary>Who allows it.</summary>
    public required string Authority { get; init; }

    /// <summary>The last day on which it holds, compared with the as-of date.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The file in which it stands, as it was given; <see langword="null"/> where it comes from no file.</summary>
    public string? File { get; init; }

    /// <summary>The line in that file, from 1; 0 where it comes from no file.</summary>
    public int Line { get; init; }
}
