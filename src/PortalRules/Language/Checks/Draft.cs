using System.Collections.Immutable;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Checks;

/// <summary>A finding before its message is written.</summary>
internal sealed record Draft
{
    /// <summary>The check's own part of the key (<c>missing</c>, <c>fact</c> …).</summary>
    public required string Kind { get; init; }

    /// <summary>The identity within that part; empty for <c>some</c>, <c>count</c>, <c>share</c>.</summary>
    public string Identity { get; init; } = "";

    /// <summary><see cref="Outcome.Fail"/> or <see cref="Outcome.NeedsReview"/>.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>For a NeedsReview: the key of the reason.</summary>
    public string? Reason { get; init; }

    /// <summary>What the placeholder {fact} prints.</summary>
    public string Fact { get; init; } = "";

    /// <summary>The engine's own sentence (for a NeedsReview the question).</summary>
    public required LocalizedText Sentence { get; init; }

    /// <summary>What is wrong, in words.</summary>
    public LocalizedText Detail { get; init; } = new("");

    /// <summary>What was demanded.</summary>
    public LocalizedText Expected { get; init; } = new("");

    /// <summary>What is there.</summary>
    public LocalizedText Found { get; init; } = new("");

    /// <summary>Where to see it.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>The kind of the facts in <see cref="Seen"/>.</summary>
    public FactKind? SeenKind { get; init; }

    /// <summary>What a question is about: a fact, several (an array of objects), or a text; <see langword="null"/>: everything that was selected.</summary>
    public object? Seen { get; init; }

    /// <summary>The group to which it belongs, as its own part of the key; empty where the rule has no groups.</summary>
    public string GroupKey { get; init; } = "";

    /// <summary>The period to which it belongs, as its own part of the key; empty where the rule judges one period at most.</summary>
    public string PeriodKey { get; init; } = "";

    /// <summary>What the placeholder {group} prints.</summary>
    public string Group { get; init; } = "";

    /// <summary>What the placeholder {period} prints.</summary>
    public LocalizedText Period { get; init; } = new("");

    public string Key => KeyIn(PeriodKey, GroupKey);

    /// <summary>The key that it has, or will have, in a period and a group.</summary>
    public string KeyIn(string period, string group)
    {
        var own = Identity.Length == 0 ? Kind : $"{Kind}: {Identity}";
        var grouped = group.Length == 0 ? own : $"{group}/{own}";
        return period.Length == 0 ? grouped : $"{period}/{grouped}";
    }
}
