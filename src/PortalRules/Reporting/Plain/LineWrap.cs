namespace PortalRules.Reporting.Plain;

/// <summary>Breaks a clean text into lines between words. An address is shortened in the middle rather than broken; another overlong word is broken.</summary>
internal static class LineWrap
{
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var piece in text.Split(' ').SelectMany(word => Fit(word, width)))
        {
            if (line.Length == 0)
            {
                line = piece;
            }
            else if (DisplayText.Width(line) + 1 + DisplayText.Width(piece) <= width)
            {
                line = $"{line} {piece}";
            }
            else
            {
                yield return line;
                line = piece;
            }
        }

        yield return line;
    }

    private static IEnumerable<string> Fit(string word, int width)
    {
        if (DisplayText.Width(word) <= width)
            return [word];
        return word.Contains('/', StringComparison.Ordinal) || word.Contains('@', StringComparison.Ordinal)
            ? [DisplayText.Shorten(word, width)]
            : Break(word, width);
    }

    private static IEnumerable<string> Break(string word, int width)
    {
        var (start, used, at) = (0, 0, 0);
        foreach (var rune in word.EnumerateRunes())
        {
            var columns = DisplayText.Width(rune);
            if (used + columns > width)
            {
                yield return word[start..at];
                (start, used) = (at, 0);
            }

            used += columns;
            at += rune.Utf16SequenceLength;
        }

        yield return word[start..];
    }
}
