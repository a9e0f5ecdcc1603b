using System.Collections.Immutable;
using PortalRules.Language;
using PortalRules.Language.Values;
using PortalRules.Packs.Annexes;
using PortalRules.Rules;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>A pack of rules, bound.</summary>
public sealed record RulePack
{
    internal RulePack()
    {
    }

    /// <summary>The id (thanh-hoa.cam-thuy-155-2023).</summary>
    public required string Id { get; init; }

    /// <summary>The version, three numbers.</summary>
    public required string Version { get; init; }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>To which portals it applies.</summary>
    public required AppliesTo AppliesTo { get; init; }

    /// <summary>Ids of the packs whose rules it brings, in the order of the file. Their rules keep their own applies-to, narrowed by this one's.</summary>
    public ImmutableArray<string> Includes => [.. IncludedAt.Select(i => i.Id)];

    /// <summary>The indicators, in the order of the file.</summary>
    public required ImmutableArray<Indicator> Indicators { get; init; }

    /// <summary>The tables that are printed from it, in the order of the file.</summary>
    public ImmutableArray<Annex> Annexes { get; internal init; } = [];

    /// <summary>The rules as data, sorted by id.</summary>
    public ImmutableArray<RuleDescriptor> Rules => [.. Bound.Select(r => r.Descriptor)];

    /// <summary>SHA-256 over the pack, its rules without cases and comments, its list files and the packs that it includes, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    internal ImmutableArray<(string Id, YamlMark Mark)> IncludedAt { get; init; } = [];

    internal ImmutableArray<DeclarativeRule> Bound { get; init; } = [];

    /// <summary>All its parameters, sorted by name; also those that no rule uses.</summary>
    internal ImmutableArray<Parameter> Parameters { get; init; } = [];

    /// <summary>Where it begins.</summary>
    internal YamlMark? Mark { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";
}
