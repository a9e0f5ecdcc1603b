using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PortalRules.Yaml;

namespace PortalRules.Packs.Annexes;

/// <summary>Placeholders in the texts of annexes.</summary>
internal static partial class AnnexPlaceholders
{
    /// <summary>Those of every text.</summary>
    public static ImmutableArray<string> Titles { get; } = ["period", "from", "to", "as-of"];

    /// <summary>Those of a heading that is repeated for each period.</summary>
    public static ImmutableArray<string> Periods { get; } = ["period", "from", "to"];

    /// <summary>Those of a sentence that lists units.</summary>
    public static ImmutableArray<string> Lists { get; } = [.. Titles, "units", "count"];

    public static void Check(YamlNode? node, ImmutableArray<string> known, YamlErrors errors)
    {
        foreach (var text in YamlValues.Items(node).OfType<YamlText>())
        {
            foreach (Match match in Placeholder().Matches(text.Value))
            {
                if (!known.Contains(match.Groups[1].Value, StringComparer.Ordinal))
                    errors.AddUnknown(text.Mark, "placeholder", match.Groups[1].Value, known);
            }
        }
    }

    /// <summary>Puts values in their places.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        text.Contains('{', StringComparison.Ordinal) ? Placeholder().Replace(text, m => values.GetValueOrDefault(m.Groups[1].Value, m.Value)) : text;

    [GeneratedRegex(@"\{([a-z-]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
