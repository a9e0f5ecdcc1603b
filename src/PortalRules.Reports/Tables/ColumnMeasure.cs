using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PortalRules.Reporting.Plain;
using PortalRules.Surveys;

namespace PortalRules.Reports.Tables;

/// <summary>How broad a column of an annex must and wants to be, in characters.</summary>
/// <param name="Least">Its longest word.</param>
/// <param name="Filled">Its longest line below the heading, within what its kind may take.</param>
/// <param name="Wanted">The same with its heading, which may take several lines.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ColumnMeasure(double Least, double Filled, double Wanted)
{
    private const int MostWord = 16;

    public static ImmutableArray<ColumnMeasure> Of(AnnexTable table) =>
        [.. table.Columns.Select((c, i) => Of(c, table.Rows.Append(table.Total).OfType<AnnexRow>().Select(r => r.Cells[i].Text)))];

    /// <summary>The measure of texts under a heading.</summary>
    /// <param name="header">The heading.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="most">The most that the column may take.</param>
    public static ColumnMeasure Of(string header, IEnumerable<string> texts, double most)
    {
        var (least, line) = (Word(header), 0.0);
        foreach (var text in texts)
        {
            var near = text.Length > 500 ? text[..500] : text;
            least = Math.Max(least, Word(near));
            line = Math.Max(line, DisplayText.Width(near));
        }

        var wanted = Math.Max(line, Math.Min(DisplayText.Width(header), Math.Max(least, DisplayText.Width(header) / 3.0)));
        return new ColumnMeasure(least + 2, Math.Max(least + 2, Math.Min(line + 2, most)), Math.Max(least + 2, Math.Min(wanted + 2, most)));
    }

    private static ColumnMeasure Of(AnnexColumn column, IEnumerable<string> texts) => Of(column.Header, texts, column.Kind switch
    {
        AnnexColumnKind.Text => 44,
        AnnexColumnKind.Date => 13,
        _ => 20,
    });

    private static double Word(string text)
    {
        var longest = 0;
        foreach (var word in text.Split([' ', '\n']))
            longest = Math.Max(longest, Math.Min(MostWord, DisplayText.Width(word)));
        return longest;
    }
}
