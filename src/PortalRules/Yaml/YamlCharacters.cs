using System.Buffers;

namespace PortalRules.Yaml;

/// <summary>Characters that no text has. The YAML parser takes a NUL for the end of the file, and reports could not print the others.</summary>
internal static class YamlCharacters
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c).Except(['\t', '\n', '\r']), '\u007F', '\uFFFD', '\uFFFE', '\uFFFF', .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    /// <summary>The first place with a character that no text has, and what it may come from.</summary>
    public static (YamlMark Mark, string Message)? Mistake(string file, string text)
    {
        var at = IndexOfBad(text);
        if (at < 0)
            return null;
        var before = text.AsSpan(0, at);
        var lineStart = before.LastIndexOfAny('\n', '\r') + 1;
        var line = 1 + before.Count('\n') + Lone(before);
        var skipped = lineStart == 0 && text[0] == '\uFEFF' ? 1 : 0;
        var hint = text[at] switch
        {
            '\0' => "a NUL; is the file UTF-16 without a byte order mark? Save it as UTF-8.",
            '\uFFFD' => "what is left of bytes that are not UTF-8; save the file as UTF-8.",
            _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the character U+{(int)text[at]:X4}, which no text has; take it out."),
        };
        return (new YamlMark(file, line, at - lineStart - skipped + 1), $"here stands {hint}");
    }

    /// <summary>The place of the first such character, or -1; whole surrogate pairs are characters.</summary>
    public static int IndexOfBad(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAny(Suspects);
            if (next < 0)
                return -1;
            i += next;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }

    // A CR that no LF follows ends a line too.
    private static int Lone(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = text.IndexOf('\r'); i >= 0; i = text.IndexOf('\r'))
        {
            text = text[(i + 1)..];
            count += text.IsEmpty || text[0] != '\n' ? 1 : 0;
        }

        return count;
    }
}
