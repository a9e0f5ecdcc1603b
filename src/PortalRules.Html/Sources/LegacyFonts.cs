using System.Buffers;

namespace PortalRules.Html.Sources;

/// <summary>Names of the fonts without which the old encodings cannot be read.</summary>
internal static class LegacyFonts
{
    private const string Tcvn3Prefix = ".Vn";

    private static readonly SearchValues<string> Tcvn3Names =
        SearchValues.Create([".VnTime", ".VnArial", ".VnAvant", ".VnHelv", ".VnBook", ".VnCommercial", ".VnUniverse", ".VnCentury", ".VnSouthern", ".VnMonotype", ".VnClarendon", ".VnBlack", ".VnPresent", ".VnMemorandum"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> VniNames = SearchValues.Create(["VNI-"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> AllNames = SearchValues.Create([".VnTime", ".VnArial", ".VnAvant", ".VnHelv", ".VnBook", "VNI-"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether any such font may be named.</summary>
    public static bool AreNamedIn(ReadOnlySpan<char> html) => html.ContainsAny(AllNames);

    /// <summary>Whether a font of that encoding is named.</summary>
    public static bool AreNamedIn(ReadOnlySpan<char> html, LegacyEncoding encoding) => html.ContainsAny(encoding is LegacyEncoding.Vni ? VniNames : Tcvn3Names);

    /// <summary>Whether a start tag names a TCVN3 font of capitals (.VnTimeH) or another TCVN3 font; <see langword="null"/> where it names none.</summary>
    public static bool? CapitalsIn(ReadOnlySpan<char> tag)
    {
        var at = tag.IndexOfAny(Tcvn3Names);
        if (at < 0)
            return null;
        var name = tag[(at + Tcvn3Prefix.Length)..];
        var length = 0;
        while (length < name.Length && (char.IsAsciiLetter(name[length]) || name[length] is ' ' or '-'))
            length++;
        return name[..length].TrimEnd().EndsWith("H");
    }
}
