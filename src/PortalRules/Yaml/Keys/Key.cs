using PortalRules.Text;

namespace PortalRules.Yaml.Keys;

/// <summary>One key of a map: the line of the catalogue from which come the binder's known keys, the schemas and the reference.</summary>
/// <param name="Name">The key, kebab-case.</param>
/// <param name="Form">What may stand under it.</param>
/// <param name="Help">What it means, one sentence in each language.</param>
/// <param name="Example">The key with a value, as it stands in the map; other keys that it needs stand beside it.</param>
internal sealed record Key(string Name, ValueForm Form, LocalizedText Help, string Example)
{
    public Key(string name, ValueForm form, string vi, string en, string example)
        : this(name, form, new LocalizedText(vi, en), example)
    {
    }

    public bool IsRequired { get; init; }

    /// <summary>What comes of unknown values; <see langword="null"/> for keys that judge nothing.</summary>
    public LocalizedText? Unknown { get; init; }
}
