using System.Collections.Immutable;
using PortalRules.Language.Checks;
using PortalRules.Language.Conditions;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;
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

    public FactsCheck? Expect { get; init; }

    /// <summary>The question of a by-hand rule.</summary>
    public LocalizedText? Question { get; init; }

    /// <summary>Parameters that it uses, sorted by name.</summary>
    public ImmutableArray<Parameter> Parameters { get; init; } = [];

    /// <summary>SHA-256 of the bound rule without cases and comments, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    public required YamlMark Mark { get; init; }

    /// <summary>The cases, unbound: only tests read them.</summary>
    public YamlNode? Cases { get; init; }

    /// <summary>Kinds that must have been looked for.</summary>
    public IEnumerable<FactKind> Needs => Select is null ? [] : [Select];

    /// <summary>The rule in words.</summary>
    public LocalizedText Describe()
    {
        if (Select is null)
            return Question!;
        var what = Where is null
            ? new LocalizedText($"Xét {Select.Help.Vi}", $"Looks at {Select.Help.En}")
            : new LocalizedText($"Xét {Select.Help.Vi} có {Where.Description.Vi}", $"Looks at {Select.Help.En} where {Where.Description.En}");
        return new($"{what.Vi}. Yêu cầu: {Expect!.Description.Vi}.", $"{what.En}. Demands: {Expect.Description.En}.");
    }
}
