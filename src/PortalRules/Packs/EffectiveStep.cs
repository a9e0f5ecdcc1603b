using System.Globalization;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>One step towards an effective value.</summary>
/// <param name="Text">What the step says.</param>
/// <param name="File">The file in which it stands, as it was named when loaded; <c>code</c> for a tailoring in C#; <see langword="null"/> where it stands in none.</param>
/// <param name="Line">The line, from 1 (the number of the change for a tailoring in C#); 0 without a file.</param>
/// <param name="Column">The column, from 1; 0 without a file.</param>
public sealed record EffectiveStep(LocalizedText Text, string? File, int Line, int Column)
{
    internal EffectiveStep(LocalizedText text, YamlMark? mark)
        : this(text, mark?.File, mark?.Line ?? 0, mark?.Column ?? 0)
    {
    }

    /// <summary><c>file:line:column</c>; empty without a file.</summary>
    public string Place => File is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
