using System.Collections.Immutable;
using PortalRules.Html.Pages;
using PortalRules.Yaml;
using PortalRules.Yaml.Keys;

namespace PortalRules.Html.Platforms;

/// <summary>Binds the CSS of a map to places.</summary>
internal sealed class PlaceBinder(YamlErrors errors)
{
    private const int MostSteps = 3;

    public List<Place> Places { get; } = [];

    public List<NamedElement> Elements { get; } = [];

    /// <summary>Binds a map of which every key is a role, but for the others.</summary>
    public void Bind(YamlNode? node, KeyMap keys, params ReadOnlySpan<(string Key, Role Role)> roles)
    {
        if (YamlValues.Map(node, keys.Name, errors) is not { } map)
            return;
        keys.Only(map, keys.Name, errors);
        if (map.Entries.Length == 0)
            errors.Add(map.Mark, $"{keys.Name} is empty; its keys are {keys.Listed}.");
        foreach (var (key, role) in roles)
            Bind(map[key], key, role);
    }

    public void Bind(YamlNode? node, string what, Role role, int element = -1)
    {
        if (node is YamlList { Items.Length: 0 })
            errors.Add(node.Mark, $"{what} is an empty list; name a CSS selector or leave the key out.");
        foreach (var item in YamlValues.Items(node))
        {
            foreach (var selector in Selectors(item, what))
                Places.Add(new Place(selector.Key, selector.Selector, role, selector.Steps, element));
        }
    }

    public void BindElements(YamlNode? node)
    {
        if (YamlValues.Map(node, "elements", errors) is not { } map)
            return;
        if (map.Entries.Length == 0)
            errors.Add(map.Mark, "elements is empty; name an element and where it stands: { ten: .lop }.");
        foreach (var entry in map.Entries)
        {
            if (!System.Text.RegularExpressions.Regex.IsMatch(entry.Key, MapKeys.NamePattern, System.Text.RegularExpressions.RegexOptions.NonBacktracking))
                errors.Add(entry.KeyMark, $"the name {YamlErrors.Quoted(entry.Key)} of an element must be words in lower case without diacritics, joined by hyphens.");
            var isRaw = false;
            var at = entry.Value;
            if (entry.Value is YamlMap inner)
            {
                MapKeys.Element.Only(inner, "an element", errors);
                at = inner["at"];
                if (at is null)
                    errors.Add(inner.Mark, "an element needs the key \"at\": where it stands.");
                isRaw = Word(inner["text"], MapKeys.Element.Words("text")) is "raw";
            }

            Bind(at, entry.Key, Role.None, Elements.Count);
            Elements.Add(new NamedElement(entry.Key, isRaw));
        }
    }

    private string? Word(YamlNode? node, ImmutableArray<string> words)
    {
        if (YamlValues.Text(node, "text", errors) is not { } text)
            return null;
        if (!words.Contains(text, StringComparer.Ordinal))
            errors.AddUnknown(node!.Mark, "word under text", text, words);
        return text;
    }

    private List<SelectorReading> Selectors(YamlNode node, string what)
    {
        if (YamlValues.Text(node, what, errors) is not { } text)
            return [];
        if (SelectorReading.Of(text) is not { } found)
        {
            errors.Add(node.Mark, $"{what} {YamlErrors.Quoted(text)} is not a CSS selector.");
            return [];
        }

        if (found.Exists(f => f.Steps > MostSteps))
            errors.Add(node.Mark, $"{what} {YamlErrors.Quoted(text)} has more than {MostSteps} steps; name a nearer id or class.");
        if (found.Select(f => f.Refused).FirstOrDefault(r => r is not null) is { } refused)
            errors.Add(node.Mark, $"{what} {YamlErrors.Quoted(text)} uses {refused}, which a map may not; it may use ids, classes, tags, attributes and {PlaceTests.PseudoClasses}. Name the element itself.");
        return found;
    }
}
