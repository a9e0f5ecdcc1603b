using System.Collections.Immutable;
using PortalRules.Reporting.Plain;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>Heights of rows. Not every program fits them to wrapped text by itself, and none does where cells are merged.</summary>
internal static class SheetRows
{
    /// <summary>One line of twelve points.</summary>
    public const double LineHeight = 16.5;

    private const double MostHeight = 409; // of the format
    private const int MostLooked = 2000; // characters; what is longer fills the highest row

    /// <summary>The height that a row of a table needs.</summary>
    public static double HeightOf(ImmutableArray<SheetCell> cells, ImmutableArray<SheetColumn> columns)
    {
        var height = LineHeight;
        for (var i = 0; i < cells.Length; i++)
            height = Math.Max(height, HeightOf(cells[i].Text, columns[i].Width, cells[i].Style is SheetStyle.Head or SheetStyle.Total));
        return height;
    }

    /// <summary>The height that a text needs in a width of so many characters.</summary>
    public static double HeightOf(string text, double width, bool bold = false)
    {
        var room = Math.Max(1, (width - 1) * (bold ? 1 : 1.1));
        var lines = 0;
        foreach (var line in (text.Length > MostLooked ? text[..MostLooked] : text).Split('\n'))
            lines += Lines(line, room);
        return Math.Min(MostHeight, lines * LineHeight);
    }

    // As programs break it: between words, and inside one that is too long for a line.
    private static int Lines(string line, double room)
    {
        var (lines, used) = (1, 0.0);
        foreach (var word in line.Split(' '))
        {
            var width = (double)DisplayText.Width(word);
            if (used > 0 && used + 1 + width > room)
                (lines, used) = (lines + 1, 0);
            else if (used > 0)
                used++;
            var more = (int)Math.Ceiling(width / room) - 1;
            lines += Math.Max(0, more);
            used += width - (Math.Max(0, more) * room);
        }

        return lines;
    }
}
