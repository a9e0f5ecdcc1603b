using System.Collections.Immutable;
using PortalRules.Language.Checks;
using PortalRules.Language.Conditions;
using PortalRules.Language.Groups;
using PortalRules.Language.Measures;
using PortalRules.Language.Periods;
using PortalRules.Language.Scores;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language;

/// <summary>A rule of a pack, bound: what it is, and the check that judges it.</summary>
internal sealed class DeclarativeRule
{
    public required RuleDescriptor Descriptor { get; init; }

    /// <summary>What it selects; <see langword="null"/> for a by-hand rule.</summary>
    public FactKind? Select { get; init; }

    public FactTest? Where { get; init; }

    /// <summary>Judges what was seen, although the capture may be incomplete.</summary>
    public bool Sample { get; init; }

    public PeriodClause? Period { get; init; }

    public GroupClause? Group { get; init; }

    /// <summary>What is demanded; <see langword="null"/> for a rule that only measures.</summary>
    public FactsCheck? Expect { get; init; }

    public ScoreClause? Score { get; init; }

    public MeasureClause? Measure { get; init; }

    /// <summary>The question of a by-hand rule.</summary>
    public Text.LocalizedText? Question { get; init; }

    /// <summary>Parameters that it uses, sorted by name.</summary>
    public ImmutableArray<Parameter> Parameters { get; init; } = [];

    /// <summary>Fields of the selected kind that it uses and that not every capture yields.</summary>
    public ImmutableArray<FactField> CapturedApart { get; init; } = [];

    /// <summary>Names of elements that it speaks of; a platform's extraction map must define them.</summary>
    public ImmutableArray<string> ElementNames { get; init; } = [];

    /// <summary>SHA-256 of the bound rule without cases and comments, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>A hash of what it demands, without its texts: while it stays the same, so do its questions.</summary>
    public required string QuestionHash { get; init; }

    /// <summary>Fields that it names, of any kind.</summary>
    public ImmutableArray<FactField> UsedFields { get; init; } = [];

    public required YamlMark Mark { get; init; }

    /// <summary>Where its severity stands; <see langword="null"/> where it follows from the obligation.</summary>
    public YamlMark? SeverityMark { get; init; }

    /// <summary>The cases, unbound: only tests read them.</summary>
    public YamlNode? Cases { get; init; }

    /// <summary>How many cases stand beside it.</summary>
    public int CaseCount => YamlValues.Items(Cases).Count;
}
