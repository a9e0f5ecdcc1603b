using PortalRules.Checking;
using PortalRules.Surveys;

namespace PortalRules.Reporting.Csv;

/// <summary>Annexes as CSV: one as it is, several as a line for each cell.</summary>
internal static class AnnexLines
{
    /// <summary>The headings and the rows. Totals are left out: whoever reads it adds up himself.</summary>
    public static void Write(CsvLines lines, AnnexTable annex)
    {
        foreach (var column in annex.Columns)
            lines.Text(column.Header);
        lines.End();
        foreach (var row in annex.Rows)
        {
            foreach (var cell in row.Cells)
                Value(lines, cell);
            lines.End();
        }
    }

    /// <summary>The cells of all annexes, one beneath the other.</summary>
    public static void Write(CsvLines lines, IEnumerable<AnnexTable> annexes)
    {
        foreach (var heading in (string[])["annex", "row", "portal", "column", "heading", "text", "value", "outcomes"])
            lines.Text(heading);
        lines.End();
        foreach (var annex in annexes)
        {
            foreach (var (row, r) in annex.Rows.Select((row, r) => (row, r)))
            {
                foreach (var (cell, i) in row.Cells.Select((cell, i) => (cell, i)))
                    Cell(lines.Text(annex.Id).Number(r + 1).Text(row.Portal).Number(i + 1).Text(annex.Columns[i].Header), cell);
            }
        }
    }

    private static void Cell(CsvLines lines, AnnexCell cell)
    {
        lines.Text(cell.Text);
        if (cell is { Number: null, Date: null })
            lines.Text(null);
        else
            Value(lines, cell);
        lines.Text(string.Join(' ', cell.Outcomes.Select(MachineWords.Of))).End();
    }

    // What is counted with stays a number or a day; what is only printed stays a text.
    private static CsvLines Value(CsvLines lines, AnnexCell cell) => cell switch
    {
        { Number: { } number } => lines.Number(number),
        { Date: { } day } => lines.Day(day),
        _ => lines.Text(cell.Text),
    };
}
