using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Rules;

/// <summary>
/// Why a check came out as it did. A report keeps it bounded: at most twenty items, matches and parts at each step, and no single facts. As checking is
/// pure, <c>PortalChecker.Explain</c> makes the whole of it again: the same outcomes and counts, every item, and every fact with
/// each condition. Immutable.
/// </summary>
public sealed record Proof
{
    /// <summary>The most items, matches and parts that a bounded proof names at one step.</summary>
    public const int MostItems = 20;

    /// <summary>The check in words, with the values that parameters had.</summary>
    public required LocalizedText Check { get; init; }

    /// <summary>How it came out. At the root as the rule's verdict, below as the step by itself: before deadlines and the status of the law.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The kind of facts (<c>menus</c>); empty for a rule in C# that looks at the whole snapshot.</summary>
    public string Kind { get; init; } = "";

    /// <summary>That kind for people.</summary>
    public LocalizedText What { get; init; } = new("");

    /// <summary>The conditions by which facts were selected; <see langword="null"/> where all are meant.</summary>
    public LocalizedText? Where { get; init; }

    /// <summary>Facts among which was selected: all of the kind that were captured, or that stand in the fact.</summary>
    public int Looked { get; init; }

    /// <summary>Facts that are certainly meant.</summary>
    public int Sure { get; init; }

    /// <summary>Facts that are perhaps meant: a condition of the selection is unknown of them.</summary>
    public int Maybe { get; init; }

    /// <summary>Whether further facts may exist that were not captured.</summary>
    public bool Open { get; init; }

    /// <summary>What is not captured, where that is known.</summary>
    public string? Gap { get; init; }

    /// <summary>Meant facts that meet what is asked of each (for labels: wanted entries that stand there); 0 where nothing is asked of single facts.</summary>
    public int Met { get; init; }

    /// <summary>Facts (or entries) that certainly miss it.</summary>
    public int Missed { get; init; }

    /// <summary>Facts (or entries) of which it is not known.</summary>
    public int Undecided { get; init; }

    /// <summary>What was demanded, with the values that parameters had.</summary>
    public LocalizedText? Expected { get; init; }

    /// <summary>What is there.</summary>
    public LocalizedText? Actual { get; init; }

    /// <summary>The demand in numbers; empty where it is none of a number.</summary>
    public ImmutableArray<ProofLimit> Limits { get; init; } = [];

    /// <summary>The number that was held against it; <see langword="null"/> where there is none.</summary>
    public ProofRange? Number { get; init; }

    /// <summary>The days that were judged; <see langword="null"/> where the rule has no period, or several (they stand in <see cref="Parts"/>).</summary>
    public JudgedPeriod? Period { get; init; }

    /// <summary>The group that was judged; <see langword="null"/> where the rule has none, or at the root.</summary>
    public string? Group { get; init; }

    /// <summary>Values of the day that the rule took from parameters, sorted by name; at the root only.</summary>
    public ImmutableArray<ProofParameter> Parameters { get; init; } = [];

    /// <summary>Which label met which accepted name.</summary>
    public ImmutableArray<ProofMatch> Matches { get; init; } = [];

    /// <summary>What fails or is undecided, in the order in which it was met; at each step its own.</summary>
    public ImmutableArray<ProofItem> Items { get; init; } = [];

    /// <summary>How many items there are, those that a bounded proof leaves out included.</summary>
    public int ItemCount { get; init; }

    /// <summary>Every fact, with each condition; empty in a bounded proof.</summary>
    public ImmutableArray<FactProof> Facts { get; init; } = [];

    /// <summary>How <see cref="Parts"/> make up the step.</summary>
    public ProofJoin Join { get; init; }

    /// <summary>The steps of which it is made: the parts of a check; groups and periods, of which a bounded proof names only those that do not pass.</summary>
    public ImmutableArray<Proof> Parts { get; init; } = [];

    // The miss that a deadline or a doubtful law has turned into something else.
    internal Proof Turned(Outcome fail) => this with
    {
        Outcome = Outcome is Outcome.Fail ? fail : Outcome,
        Items = [.. Items.Select(i => i.Outcome is Outcome.Fail ? i with { Outcome = fail } : i)],
    };
}
