namespace PortalRules.Reporting.Plain;

/// <summary>A table in text: a heading, a line, rows; cells that are too long go on below.</summary>
internal static class TextTable
{
    private const int Narrowest = 4;
    private const string Between = "  ";

    /// <summary>Writes a table that fits the width as far as its columns allow.</summary>
    /// <param name="sheet">Where to write.</param>
    /// <param name="headings">The headings.</param>
    /// <param name="isRight">Which columns stand to the right.</param>
    /// <param name="rows">The rows; <see langword="null"/> draws a line.</param>
    public static void Write(TextSheet sheet, IReadOnlyList<string> headings, IReadOnlyList<bool> isRight, IReadOnlyList<IReadOnlyList<string>?> rows)
    {
        var widths = Widths(sheet.Width, headings, rows);
        Row(sheet, headings, isRight, widths);
        Rule(sheet, widths);
        foreach (var row in rows)
        {
            if (row is null)
                Rule(sheet, widths);
            else
                Row(sheet, row, isRight, widths);
        }
    }

    private static int[] Widths(int most, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>?> rows)
    {
        var widths = headings.Select((h, i) => Math.Max(LongestWord(h), rows.Max(r => r is null ? 0 : DisplayText.Width(DisplayText.Clean(r[i]))))).Select(w => Math.Max(w, 1)).ToArray();
        var wanted = headings.Select(h => DisplayText.Width(DisplayText.Clean(h))).ToArray();
        var free = most - (Between.Length * (widths.Length - 1)) - widths.Sum();

        // What is left goes to headings that would break; what is missing is taken from the widest.
        for (; free > 0; free--)
        {
            var next = Enumerable.Range(0, widths.Length).Where(i => widths[i] < wanted[i]).OrderByDescending(i => (double)wanted[i] / widths[i]).Cast<int?>().FirstOrDefault();
            if (next is not { } at)
                break;
            widths[at]++;
        }

        for (; free < 0; free++)
        {
            var widest = Array.IndexOf(widths, widths.Max());
            if (widths[widest] <= Narrowest)
                break;
            widths[widest]--;
        }

        return widths;
    }

    private static int LongestWord(string text) => DisplayText.Clean(text).Split(' ').Max(DisplayText.Width);

    private static void Rule(TextSheet sheet, int[] widths) => sheet.Line(string.Join(Between, widths.Select(w => new string('-', w))));

    private static void Row(TextSheet sheet, IReadOnlyList<string> cells, IReadOnlyList<bool> isRight, int[] widths)
    {
        var wrapped = cells.Select((c, i) => LineWrap.Wrap(DisplayText.Clean(c), widths[i]).ToList()).ToList();
        for (var line = 0; line < Math.Max(1, wrapped.Max(w => w.Count)); line++)
            sheet.Line(string.Join(Between, wrapped.Select((w, i) => Pad(line < w.Count ? w[line] : "", widths[i], isRight[i]))).TrimEnd(' '));
    }

    private static string Pad(string text, int width, bool isRight)
    {
        var space = new string(' ', Math.Max(0, width - DisplayText.Width(text)));
        return isRight ? space + text : text + space;
    }
}
