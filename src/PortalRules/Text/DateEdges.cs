using System.Text.RegularExpressions;

namespace PortalRules.Text;

/// <summary>Tells a date from the same characters inside a document number, a version, an address or a longer number.</summary>
internal static partial class DateEdges
{
    public static bool StandAlone(string text, Match core, int prefixLength, int lastEnd, bool timeFollows) =>
        StartsAlone(text, core, prefixLength, lastEnd) && EndsAlone(text, core, timeFollows);

    private static bool StartsAlone(string text, Match core, int prefixLength, int lastEnd)
    {
        var start = core.Index;
        if (prefixLength == 0 && core.Groups["dot"].Success && IsVersion(text, core))
            return false;
        if (prefixLength > 0 || start == 0 || start == lastEnd)
            return true;
        var previous = text[start - 1];
        var beforeThat = start > 1 ? text[start - 2] : ' ';
        return previous switch
        {
            '/' or '\\' or '_' => false,
            '.' or ',' or ':' => !char.IsAsciiDigit(beforeThat),
            '-' or '–' when start - 1 == lastEnd && lastEnd > 0 => true,
            '-' or '–' => !char.IsDigit(beforeThat) && !(char.IsLetter(beforeThat) && !core.Groups["slash"].Success),
            _ => !char.IsLetterOrDigit(previous),
        };
    }

    private static bool EndsAlone(string text, Match core, bool timeFollows)
    {
        var end = core.Index + core.Length;
        if (timeFollows || end == text.Length)
            return true;
        var next = text[end];
        var afterThat = end + 1 < text.Length ? text[end + 1] : ' ';
        return next switch
        {
            '_' => false,
            '/' or '\\' => !char.IsLetterOrDigit(afterThat),
            '.' => !char.IsAsciiDigit(afterThat),
            '-' or '–' when char.IsDigit(afterThat) => DateFollows().IsMatch(text, end),
            '-' or '–' => !char.IsLetter(afterThat) || core.Groups["slash"].Success,
            _ => !char.IsLetterOrDigit(next),
        };
    }

    // 1.2.2023 may be a version; two digits each, or "ngày" before them, make it a date.
    private static bool IsVersion(string text, Match core) =>
        core.Groups["day"].Length + core.Groups["month"].Length < 4
        || DatePatterns.VersionBefore().IsMatch(text[Math.Max(0, core.Index - 16)..core.Index]);

    [GeneratedRegex(@"\G[-–][0-9]{1,2}(?:/[0-9]{1,2}/|-[0-9]{1,2}-|\.[0-9]{1,2}\.)[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex DateFollows();
}
