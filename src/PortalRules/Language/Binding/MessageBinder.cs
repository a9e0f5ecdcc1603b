using System.Text.RegularExpressions;
using PortalRules.Language.Checks;
using PortalRules.Language.Grammar;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Placeholders in messages and remedies.</summary>
internal static partial class MessageBinder
{
    public static void Check(YamlNode? node, bool hasLabels, YamlErrors errors)
    {
        foreach (var entry in (node as YamlMap)?.Entries ?? [])
        {
            foreach (Match match in Placeholder().Matches((entry.Value as YamlText)?.Value ?? ""))
            {
                var name = match.Groups[1].Value;
                if (RuleKeys.Placeholders.Contains(name, StringComparer.Ordinal) || (hasLabels && RuleKeys.LabelPlaceholders.Contains(name, StringComparer.Ordinal)))
                    continue;
                if (RuleKeys.LabelPlaceholders.Contains(name, StringComparer.Ordinal))
                    errors.Add(entry.Value.Mark, $"the placeholder {{{name}}} needs a labels check in expect; this rule has none.");
                else
                    errors.AddUnknown(entry.Value.Mark, "placeholder", name, hasLabels ? [.. RuleKeys.Placeholders, .. RuleKeys.LabelPlaceholders] : RuleKeys.Placeholders);
            }
        }
    }

    /// <summary>
    /// The rule's own sentence for a finding; <see langword="null"/> where it speaks of a fact, or of missing, extra or misplaced labels, and the finding has none.
    /// </summary>
    public static LocalizedText? Fill(LocalizedText? template, Draft draft)
    {
        if (template is null || (draft.Fact.Length == 0 && template.Vi.Contains("{fact}", StringComparison.Ordinal)))
            return null;
        foreach (var kind in RuleKeys.LabelPlaceholders)
        {
            if (!string.Equals(draft.Kind, kind, StringComparison.Ordinal) && template.Vi.Contains($"{{{kind}}}", StringComparison.Ordinal))
                return null;
        }

        return new LocalizedText(Fill(template.Vi, draft, "vi"), Fill(template.In("en"), draft, "en"));
    }

    private static string Fill(string template, Draft draft, string language) => !template.Contains('{', StringComparison.Ordinal) ? template : Placeholder().Replace(template, match => match.Groups[1].Value switch
    {
        "fact" or "missing" or "extra" or "misplaced" => draft.Fact,
        "detail" => draft.Detail.In(language),
        "expected" => draft.Expected.In(language),
        "found" => draft.Found.In(language),
        "group" => draft.Group,
        "period" => draft.Period.In(language),
        _ => "",
    });

    [GeneratedRegex(@"\{([a-z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
