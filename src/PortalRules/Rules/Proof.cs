using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Rules;

/// <summary>Why a check came out as it did; bounded, so that it can be kept for every rule.</summary>
public sealed record Proof
{
    /// <summary>The most items that a proof names.</summary>
    public const int MostItems = 20;

    /// <summary>The check in words.</summary>
    public required LocalizedText Check { get; init; }

    /// <summary>How it came out.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Facts that were certainly meant.</summary>
    public int Sure { get; init; }

    /// <summary>Facts that are perhaps meant.</summary>
    public int Maybe { get; init; }

    /// <summary>Whether further facts may exist that were not captured.</summary>
    public bool Open { get; init; }

    /// <summary>Keys of failing or undecided facts; the first twenty.</summary>
    public ImmutableArray<string> Items { get; init; } = [];

    /// <summary>The checks of which it is made.</summary>
    public ImmutableArray<Proof> Parts { get; init; } = [];
}
