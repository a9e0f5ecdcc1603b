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

    /// <summary>Names under which people look for something. The second half of "khám bệnh, chữa bệnh", cut off by a comma in a list, would pass for one.</summary>
    public static ImmutableArray<string> Names(YamlMap map, string key, YamlErrors errors)
    {
        var items = YamlValues.Items(map[key]);
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i] is YamlText { Quoted: false, Value: [var first, ..] value } && char.IsLower(first) && items[i - 1] is YamlText { Value: [var before, ..] } && char.IsUpper(before))
                errors.Add(items[i].Mark, $"\"{value}\" begins in lower case: if a comma split a name here, put the whole name in quotes; if it is a name of its own, quote it alone.");
        }

        return Texts(map, key, errors);
    }

    /// <summary>Two days of which the second must not lie before the first.</summary>
    public static (DateOnly? First, DateOnly? Last) Span(YamlMap map, string first, string last, YamlErrors errors)
    {
        var (from, to) = (YamlValues.Date(map[first], first, errors), YamlValues.Date(map[last], last, errors));
        if (to < from)
            errors.Add(map[last]!.Mark, FormattableString.Invariant($"{last} {to:yyyy-MM-dd} lies before {first} {from:yyyy-MM-dd}; the two are reversed."));
        return (from, to);
    }
}
