using System.Runtime.InteropServices;

namespace PortalRules.Vocabulary;

/// <summary>Where a label that is not the demanded one is still close to it, so that a person decides. docs/label-matching.md measures the constants.</summary>
/// <param name="Similarity">From this similarity of the diacritic-free keys on, two labels are a near miss; 0 to 1.</param>
/// <param name="ShortestKey">Shorter keys are not compared by similarity or containment: too many different words lie one letter apart.</param>
/// <param name="ContainedWords">From so many words on, a label that stands whole inside another one is a near miss.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NearMissBand(double Similarity, int ShortestKey, int ContainedWords)
{
    public static NearMissBand Chosen { get; } = new(0.77, 4, 2);
}
