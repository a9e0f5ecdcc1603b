using System.Text;
using PortalRules.Reporting.Plain;

namespace PortalRules.Reporting.Pages;

/// <summary>Text of strangers in Markdown: it shows as it was written, and is never markup, a link, a cell or a line of its own.</summary>
internal static class MarkdownText
{
    // What means something within a line, in GitHub's dialect too: emphasis, code, links, HTML, cells, strikethrough, formulas, references; and the end of a heading.
    private const string Marks = @"\`*_[]<>|~$&#";

    /// <summary>The text in one line, with every mark escaped.</summary>
    public static string Of(string text)
    {
        var clean = DisplayText.Clean(text).Trim(' ');
        var result = new StringBuilder(clean.Length);
        for (var i = 0; i < clean.Length; i++)
        {
            if (Marks.Contains(clean[i], StringComparison.Ordinal) || IsAddress(clean.AsSpan(i)))
                result.Append('\\');
            result.Append(clean[i]);
            if (clean.AsSpan(i).StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            {
                result.Append(clean, i + 1, 2).Append('\\');
                i += 2;
            }
        }

        return result.ToString();
    }

    /// <summary>The text as code: a fence longer than any in it. Not for cells.</summary>
    public static string Code(string text)
    {
        var clean = DisplayText.Clean(text).Trim(' ');
        var fence = new string('`', LongestRun(clean, '`') + 1);
        return clean.Contains('`', StringComparison.Ordinal) ? $"{fence} {clean} {fence}" : $"{fence}{clean}{fence}";
    }

    // An address would become a link, and the escapes within it a part of it.
    private static bool IsAddress(ReadOnlySpan<char> text) => text.StartsWith("://", StringComparison.Ordinal);

    private static int LongestRun(string text, char mark)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == mark ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
