using System.Collections.Immutable;

namespace PortalRules.Yaml.Keys;

/// <summary>How keys of one map go together.</summary>
internal abstract record KeyRule
{
    private protected KeyRule()
    {
    }

    /// <summary>Exactly one of the keys stands in the map.</summary>
    public sealed record ExactlyOne(params ImmutableArray<string> Keys) : KeyRule;

    /// <summary>At least one of the keys stands in the map.</summary>
    public sealed record AtLeastOne(params ImmutableArray<string> Keys) : KeyRule;

    /// <summary>At most one of the keys stands in the map.</summary>
    public sealed record AtMostOne(params ImmutableArray<string> Keys) : KeyRule;

    /// <summary>With the first key go the others.</summary>
    public sealed record Needs(string Key, params ImmutableArray<string> Others) : KeyRule;

    /// <summary>The first key stands in the map exactly where the other key has the word.</summary>
    public sealed record WithWord(string Key, string Other, string Word) : KeyRule;

    /// <summary>With the first key none of the others stands in the map.</summary>
    public sealed record Excludes(string Key, params ImmutableArray<string> Others) : KeyRule;
}
