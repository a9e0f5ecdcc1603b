using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Yaml.Keys;

/// <summary>A named set of keys: all that may stand in one kind of map.</summary>
/// <param name="Name">The name in schemas and reference, kebab-case.</param>
/// <param name="Help">What the map is.</param>
/// <param name="Keys">The keys, in the order of the reference.</param>
internal sealed record KeyMap(string Name, LocalizedText Help, params ImmutableArray<Key> Keys)
{
    public KeyMap(string name, string vi, string en, params ImmutableArray<Key> keys)
        : this(name, new LocalizedText(vi, en), keys)
    {
    }

    /// <summary>How the keys go together.</summary>
    public ImmutableArray<KeyRule> Rules { get; init; } = [];

    /// <summary>Whether the map may stand there without any key.</summary>
    public bool MayBeEmpty { get; init; }

    public ImmutableArray<string> Names { get; } = [.. Keys.Select(k => k.Name)];

    public Key this[string name] => Keys.First(k => string.Equals(k.Name, name, StringComparison.Ordinal));

    /// <summary>The keys that must be there.</summary>
    public IEnumerable<string> Required => Keys.Where(k => k.IsRequired).Select(k => k.Name);

    /// <summary>Whether the key belongs to the map.</summary>
    public bool Has(string name) => Names.Contains(name, StringComparer.Ordinal);

    /// <summary>The names as messages list them.</summary>
    public string Listed => string.Join(", ", Names);

    /// <summary>Reports every other key.</summary>
    public void Only(YamlMap map, string what, YamlErrors errors) => YamlValues.OnlyKeys(map, what, errors, Names.AsSpan());

    /// <summary>The closed list of words that may stand under a key, as such or among other forms.</summary>
    public ImmutableArray<string> Words(string key) => WordsOf(this[key].Form);

    private static ImmutableArray<string> WordsOf(ValueForm form) => form switch
    {
        ValueForm.Word word => word.Words,
        ValueForm.ListOf list => WordsOf(list.Item),
        ValueForm.AnyOf any => [.. any.Forms.SelectMany(f => WordsOf(f))],
        _ => [],
    };
}
