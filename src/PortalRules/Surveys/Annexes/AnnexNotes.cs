using System.Text.RegularExpressions;

namespace PortalRules.Surveys.Annexes;

/// <summary>Joins notes as officials write them: what several say in brackets at their end stands once, "A, B (từ năm 2022)".</summary>
internal static partial class AnnexNotes
{
    public static string Join(IEnumerable<string> notes) => string.Join("; ", notes
        .Select(n => (Note: n, Match: Bracket().Match(n)))
        .Select(n => (What: n.Match.Success ? n.Match.Groups[1].Value : n.Note, End: n.Match.Success ? n.Match.Groups[2].Value : ""))
        .Distinct()
        .GroupBy(n => n.End, StringComparer.Ordinal)
        .Select(g => g.Key.Length == 0 ? string.Join(", ", g.Select(n => n.What)) : $"{string.Join(", ", g.Select(n => n.What))} {g.Key}"));

    [GeneratedRegex(@"^(.+?)\s*(\([^()]+\))$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
