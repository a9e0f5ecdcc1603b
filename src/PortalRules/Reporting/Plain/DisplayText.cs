using System.Globalization;
using System.Text;

namespace PortalRules.Reporting.Plain;

/// <summary>Text as a terminal shows it: its width in columns, and nothing in it that could command the terminal.</summary>
internal static class DisplayText
{
    /// <summary>
    /// White space of any kind becomes one space, a control character or half a surrogate pair U+FFFD; invisible format characters, which can turn
    /// the order of a line around, are dropped.
    /// </summary>
    public static string Clean(string? text)
    {
        var result = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (result.Length > 0 && result[^1] != ' ')
                    result.Append(' ');
            }
            else if (Rune.IsControl(rune))
            {
                result.Append('\uFFFD');
            }
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format)
            {
                result.Append(rune.ToString());
            }
        }

        return result.ToString().TrimEnd(' ');
    }

    /// <summary>Columns of a text: combining marks 0, East Asian wide characters and pictographs 2, others 1.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Width(rune);
        return width;
    }

    public static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    /// <summary>Fills with spaces on the right up to a width in columns.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));

    /// <summary>Keeps the beginning and the end of a text that is too wide, with an ellipsis between them.</summary>
    public static string Shorten(string text, int width)
    {
        if (Width(text) <= width)
            return text;
        var runes = text.EnumerateRunes().ToList();
        var tail = (width - 1) / 3;
        var head = width - 1 - tail;
        return $"{Take(runes, head)}…{Take(Enumerable.Reverse(runes), tail, reversed: true)}";
    }

    private static string Take(IEnumerable<Rune> runes, int width, bool reversed = false)
    {
        var kept = new List<Rune>();
        foreach (var rune in runes)
        {
            width -= Width(rune);
            if (width < 0)
                break;
            kept.Add(rune);
        }

        if (reversed)
            kept.Reverse();
        return string.Concat(kept);
    }

    // Unicode's East Asian Width W and F, by blocks, and the blocks of pictographs that terminals draw wide.
    private static bool IsWide(int c) =>
        c is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F)
            or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
            or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F900 and <= 0x1FAFF)
            or (>= 0x20000 and <= 0x3FFFD);
}
