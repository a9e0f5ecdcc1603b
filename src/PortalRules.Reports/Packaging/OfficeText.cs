using System.Text;
using PortalRules.Reporting.Plain;

namespace PortalRules.Reports.Packaging;

/// <summary>Texts as office files can hold them: nothing that XML forbids, nothing that turns a line around, no text without end.</summary>
internal static class OfficeText
{
    private const char Room = '\u00A0';

    /// <summary>One line.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">The most UTF-16 characters; what is longer keeps its beginning and its end.</param>
    public static string Clean(string? text, int most = 4000)
    {
        // A text of many megabytes is cut before it is looked at character by character.
        var near = text is { Length: > 200_000 } ? $"{text.AsSpan(0, 100_000)} … {text.AsSpan(text.Length - 50_000)}" : text;
        var clean = WithoutNonCharacters(DisplayText.Clean(near).Trim(' '));
        for (var width = most; clean.Length > most; width -= Math.Max(1, clean.Length - most))
            clean = DisplayText.Shorten(clean, width);
        return clean;
    }

    /// <summary>Lines that an author broke, each clean; empty ones are left out.</summary>
    public static string Lines(string? text, int most = 4000) =>
        text?.Contains('\n', StringComparison.Ordinal) is true
            ? Cut(string.Join('\n', text.Split('\n', 200).Select(l => Clean(l, most)).Where(l => l.Length > 0)), most)
            : Clean(text, most);

    /// <summary>A line of a form: where an author left room to fill in, the room stays.</summary>
    public static string Form(string? text, int most = 4000)
    {
        if (text is null || text.Length > most || !text.Contains("  ", StringComparison.Ordinal))
            return Lines(text, most);
        var form = new StringBuilder();
        foreach (var word in text.Split(' '))
            form.Append(form.Length == 0 || form[^1] == Room || word.Length == 0 ? "" : " ").Append(word.Length == 0 ? Room : Clean(word));
        return form.ToString().Trim(Room);
    }

    private static string Cut(string lines, int most) => lines.Length > most ? Clean(lines, most) : lines;

    private static string WithoutNonCharacters(string text)
    {
        if (text.AsSpan().IndexOfAny('\uFFFE', '\uFFFF') < 0)
            return text;
        return new StringBuilder(text).Replace("\uFFFE", "").Replace("\uFFFF", "").ToString();
    }
}
