using System.Collections.Immutable;
using PortalRules.Yaml;

namespace PortalRules.Vocabulary;

/// <summary>What entries of every kind have: a Vietnamese name, lists of names, a span of days.</summary>
internal static class VocabularyValues
{
    public static string Name(YamlMap map, YamlErrors errors)
    {
        if (map["vi"] is null)
            errors.Add(map.Mark, "an entry of the vocabulary needs its Vietnamese name: vi.");
        return YamlValues.Text(map["vi"], "vi", errors) ?? "";
    }

    public static ImmutableArray<string> Texts(YamlMap map, string key, YamlErrors errors) =>
        [.. YamlValues.Items(map[key]).Select(n => YamlValues.Text(n, key, errors)).OfType<string>()];

    /// <summary>Two days of which the second must not lie before the first.</summary>
    public static (DateOnly? First, DateOnly? Last) Span(YamlMap map, string first, string last, YamlErrors errors)
    {
        var (from, to) = (YamlValues.Date(map[first], first, errors), YamlValues.Date(map[last], last, errors));
        if (to < from)
            errors.Add(map[last]!.Mark, FormattableString.Invariant($"{last} {to:yyyy-MM-dd} lies before {first} {from:yyyy-MM-dd}; the two are reversed."));
        return (from, to);
    }
}
