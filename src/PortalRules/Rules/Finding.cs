using System.Collections.Immutable;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Rules;

/// <summary>One thing that a rule found.</summary>
public sealed record Finding
{
    /// <summary>The stable identity within the rule (<c>missing: lich-tiep-cong-dan</c>); never a line number or a wording.</summary>
    public required string Key { get; init; }

    /// <summary>
    /// <see cref="Outcome.Fail"/>, <see cref="Outcome.NeedsReview"/> or <see cref="Outcome.Pending"/>; where a person has answered the question also
    /// <see cref="Outcome.Pass"/> or <see cref="Outcome.NotApplicable"/>.
    /// </summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The finding as a sentence; for a NeedsReview the question to a person.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>The finding in a few words, as the notes of an annex print it; <see langword="null"/> where the rule has none for it.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>What to do, or <see langword="null"/>.</summary>
    public LocalizedText? Remedy { get; init; }

    /// <summary>Where to see it; at most twenty places.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>How many equal findings were merged into this one.</summary>
    public int Count { get; init; } = 1;

    /// <summary>A hash of rule, portal and key: the same finding in another run, however it is worded.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>For a question: a hash of what it is about (<c>sha256:…</c>); while it stays the same, an answer stands. Empty for what the facts decide.</summary>
    public string EvidenceHash { get; init; } = "";

    /// <summary>The waiver that holds for it on the as-of date, or <see langword="null"/>.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>The answer that a person gave to its question, or <see langword="null"/>.</summary>
    public Answer? Answer { get; init; }

    /// <summary>How it stands to the baseline; <see langword="null"/> where the check had none.</summary>
    public BaselineState? Baseline { get; init; }

    /// <summary>Whether it does not count for an exit code: it is waived, or the baseline has it as it is.</summary>
    public bool IsSetAside => Waiver is not null || Baseline is BaselineState.Unchanged;

    /// <summary>The kind of the facts in <see cref="Seen"/>.</summary>
    internal FactKind? SeenKind { get; init; }

    /// <summary>What a question is about while it is judged: a fact, several (an array of objects), or a text. Gone from finished findings.</summary>
    internal object? Seen { get; init; }
}
