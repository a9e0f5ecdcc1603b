using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Rules;

/// <summary>What a rule counted, added up or found newest, with everything that a reader needs to trust the number.</summary>
public sealed record Measure
{
    /// <summary><c>count</c>, <c>sum</c> or <c>newest</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What was counted, distinct by what, for people.</summary>
    public required LocalizedText What { get; init; }

    /// <summary>The number that is certain: what was certainly meant and certainly seen; <see langword="null"/> for a newest.</summary>
    public decimal? Value { get; init; }

    /// <summary>The most that it can be, with everything that is only perhaps meant; <see langword="null"/> where there is no such end (incomplete capture) and for a newest.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>The newest date; <see langword="null"/> where there is none, and for numbers.</summary>
    public PortalDate? Newest { get; init; }

    /// <summary>Names of the fields by which equal facts count once; empty: every fact counts.</summary>
    public ImmutableArray<string> DistinctBy { get; init; } = [];

    /// <summary>The field that was added up or looked at; <see langword="null"/> for a count.</summary>
    public string? Field { get; init; }

    /// <summary>Facts whose date is not known, so that they may belong to the period or not: not in <see cref="Value"/>, but in <see cref="AtMost"/>.</summary>
    public int Undated { get; init; }

    /// <summary>Facts whose value is not known and is therefore not in the sum, or is not the newest for certain.</summary>
    public int Unknown { get; init; }

    /// <summary>Whether the capture is incomplete, so that there may be more.</summary>
    public bool Open { get; init; }
}
