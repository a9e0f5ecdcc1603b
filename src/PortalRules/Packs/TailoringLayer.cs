using System.Collections.Immutable;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>What one file, or code, changes.</summary>
/// <param name="Name">The file's name without its folder; <see cref="Code"/> for what was set in C#.</param>
/// <param name="Operations">In the order of the file.</param>
internal sealed record TailoringLayer(string Name, ImmutableArray<TailoringOperation> Operations)
{
    public const string Code = "code";

    public bool IsCode { get; init; }

    /// <summary>The place of the next change that is made in code: its number in the place of a line.</summary>
    public YamlMark Next => new(Name, Operations.Length + 1, 1);
}
