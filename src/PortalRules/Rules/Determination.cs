namespace PortalRules.Rules;

/// <summary>A person's answer to a question that the facts did not decide. It is replayed as long as what was asked about has not changed.</summary>
public sealed record Determination
{
    /// <summary>The rule, by its id or one that it had before.</summary>
    public required string Rule { get; init; }

    /// <summary>The portal, by its id or its host.</summary>
    public required string Portal { get; init; }

    /// <summary>The key of the finding that asks; <c>question</c> for what the rule asks as a whole (every by-hand rule).</summary>
    public required string Finding { get; init; }

    /// <summary>Whether the rule's demand is met there: <see cref="Outcome.Pass"/>, <see cref="Outcome.Fail"/> or <see cref="Outcome.NotApplicable"/>.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Who decided.</summary>
    public required string Authority { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What that person adds, or <see langword="null"/>.</summary>
    public string? Remark { get; init; }

    /// <summary>The evidence hash of the question that was answered (<c>sha256:…</c>).</summary>
    public required string Evidence { get; init; }

    /// <summary>The last day on which it holds; <see langword="null"/>: one year from the day of <see cref="At"/>.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The file in which it stands, as it was given; <see langword="null"/> where it comes from no file.</summary>
    public string? File { get; init; }

    /// <summary>The line in that file, from 1; 0 where it comes from no file.</summary>
    public int Line { get; init; }

    /// <summary>The last day on which it holds, compared with the as-of date: what was seen once is to be seen again.</summary>
    public DateOnly LastDay => Until ?? DateOnly.FromDateTime(At.ToOffset(TimeSpan.FromHours(7)).Date).AddYears(1);
}
