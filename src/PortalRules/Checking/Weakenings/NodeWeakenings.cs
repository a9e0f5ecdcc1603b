using System.Collections.Immutable;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Checking.Weakenings;

/// <summary>
/// The standard weakenings of a condition, a check or a value, by its YAML: each changes one thing. Whether what comes out is a rule at all is not asked
/// here; who binds it finds out.
/// </summary>
/// <param name="isSpokenFor">Whether a text of a list, the value of a key, is the same as one of the others, so that leaving it out changes nothing.</param>
internal sealed class NodeWeakenings(Func<string, YamlText, IEnumerable<YamlText>, bool> isSpokenFor)
{
    // What these keys say where they are left out is what is left out here.
    private static readonly ImmutableArray<(string Key, string Value)> Defaults =
        [("match", "like"), ("order", "any"), ("unmatched", "ignore"), ("sample", "false"), ("missing", "0"), ("misplaced", "0")];

    public IEnumerable<Weakening> Of(string key, YamlNode node) => node switch
    {
        YamlText { Quoted: false } text when key is not "points" => Values(key, text),
        YamlList list => Items(key, list),
        YamlMap map => Entries(map),
        _ => [],
    };

    /// <summary>The map without one of its keys.</summary>
    public static YamlMap Without(YamlMap map, YamlEntry entry) => new(map.Mark, map.Entries.Remove(entry));

    /// <summary>The map with another value of a key.</summary>
    public static YamlMap With(YamlMap map, YamlEntry entry, YamlNode value) => new(map.Mark, map.Entries.Replace(entry, entry with { Value = value }));

    private static IEnumerable<Weakening> Values(string key, YamlText text) =>
        WeakerValues.Of(key, text.Value).Select(n => new Weakening(n.Kind, text.Mark, Same($"{key}: {text.Value} → {n.Value}"), new YamlText(text.Mark, n.Value, quoted: false)));

    private IEnumerable<Weakening> Items(string key, YamlList list)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = list.Items[i];
            if (list.Items.Length > 1 && !(item is YamlText text && isSpokenFor(key, text, list.Items.RemoveAt(i).OfType<YamlText>())))
                yield return new Weakening(IsLabel(key, item) ? WeakeningKind.Label : WeakeningKind.Condition, item.Mark, Dropped(NameOf(key, item)), new YamlList(list.Mark, list.Items.RemoveAt(i)));
            foreach (var inner in Of(key, item))
                yield return inner with { Node = new YamlList(list.Mark, list.Items.SetItem(i, inner.Node)) };
        }
    }

    private IEnumerable<Weakening> Entries(YamlMap map)
    {
        foreach (var entry in map.Entries)
        {
            if (!IsDefault(entry))
                yield return new Weakening(WeakeningKind.Condition, entry.KeyMark, Dropped(entry.Key), Without(map, entry));
            foreach (var turned in Turned(map, entry))
                yield return turned;
            foreach (var inner in Of(entry.Key, entry.Value))
                yield return inner with { Node = With(map, entry, inner.Node) };
        }
    }

    private static IEnumerable<Weakening> Turned(YamlMap map, YamlEntry entry)
    {
        YamlEntry? other = entry switch
        {
            { Key: "each" } => entry with { Key = "some" },
            { Key: "some", Value: YamlMap } => entry with { Key = "each" },
            { Key: "none" } => entry with { Key = "not", Value = new YamlMap(entry.Value.Mark, [entry with { Key = "each" }]) },
            { Key: "all-of", Value: YamlList { Items.Length: > 1 } } => entry with { Key = "any-of" },
            { Key: "any-of", Value: YamlList { Items.Length: > 1 } } => entry with { Key = "all-of" },
            _ => null,
        };
        if (other is not null && map[other.Key] is null)
            yield return new Weakening(WeakeningKind.Quantifier, entry.KeyMark, Same($"{entry.Key} → {(other.Key is "not" ? "not each" : other.Key)}"), new YamlMap(map.Mark, map.Entries.Replace(entry, other)));
    }

    private static bool IsDefault(YamlEntry entry) => entry.Value is YamlText text && Defaults.Contains((entry.Key, text.Value));

    // A text, or a label with those below it: { Thư viện: [Ảnh, Video] }. In the lists of these keys stand conditions and names of fields.
    private static bool IsLabel(string key, YamlNode node) =>
        key is not ("all-of" or "any-of" or "some" or "score" or "unique" or "distinct") && (node is YamlText or YamlMap { Entries: [{ Value: YamlList { Items: [YamlText, ..] } }] });

    private static string NameOf(string key, YamlNode item) => item switch
    {
        YamlText text => text.Value,
        YamlMap { Entries: [var first, ..] } => $"{key}: {first.Key} …",
        _ => key,
    };

    private static LocalizedText Dropped(string what) => new($"bỏ \"{what}\"", $"\"{what}\" left out");

    private static LocalizedText Same(string text) => new(text, text);
}
