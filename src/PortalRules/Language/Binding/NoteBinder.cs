using System.Globalization;
using System.Text.RegularExpressions;
using PortalRules.Language.Checks;
using PortalRules.Language.Grammar;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Placeholders in the notes of annexes.</summary>
internal static partial class NoteBinder
{
    public static void Check(YamlNode? node, YamlErrors errors)
    {
        foreach (var entry in (node as YamlMap)?.Entries ?? [])
        {
            foreach (Match match in Placeholder().Matches((entry.Value as YamlText)?.Value ?? ""))
            {
                if (!RuleKeys.NotePlaceholders.Contains(match.Groups[1].Value, StringComparer.Ordinal))
                    errors.AddUnknown(entry.Value.Mark, "placeholder", match.Groups[1].Value, RuleKeys.NotePlaceholders);
            }
        }
    }

    /// <summary>The rule's few words for a finding; <see langword="null"/> where it lacks something that they name.</summary>
    public static LocalizedText? Fill(LocalizedText? template, Draft draft, CheckScope scope)
    {
        if (template is null)
            return null;
        var campaign = draft is { SeenKind: { } kind, Seen: { } fact and not object[] and not string } ? Campaign(kind, fact, scope) : null;
        var isWhole = true;
        var filled = new LocalizedText(Fill(template.Vi, "vi"), Fill(template.In("en"), "en"));
        return isWhole ? filled : null;

        string Fill(string text, string language) => Placeholder().Replace(text, match =>
        {
            var value = match.Groups[1].Value switch
            {
                "fact" => draft.Fact,
                "group" => draft.Group,
                "period" => draft.Period.In(language),
                "campaign" => campaign?.Name.In(language),
                _ => (campaign?.Ends ?? campaign?.Starts)?.Year.ToString(CultureInfo.InvariantCulture),
            };
            isWhole &= !string.IsNullOrEmpty(value);
            return value ?? "";
        });
    }

    private static CampaignSpan? Campaign(FactKind kind, object fact, CheckScope scope) =>
        kind.Fields.FirstOrDefault(f => f.Name is "campaign")?.Read(fact, scope) is { IsUnknown: false, Value: CampaignSpan campaign } ? campaign : null;

    [GeneratedRegex(@"\{([a-z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
