using System.Collections.Immutable;
using PortalRules.Reports.Tables;
using PortalRules.Surveys;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>An annex as a sheet.</summary>
internal static class AnnexSheet
{
    public static SheetPage Of(AnnexTable table, ReportWords words)
    {
        var widths = ColumnMeasure.Of(table);
        return new SheetPage
        {
            Name = table.Label ?? table.Id,
            Top =
            [
                .. table.Label is null ? (ReadOnlySpan<(string, SheetStyle)>)[] : [(words.Upper(table.Label), SheetStyle.Label)],
                (table.Title, SheetStyle.Title),
                .. table.Header.Select(line => (line, SheetStyle.Line)),
            ],
            Columns = [.. table.Columns.Select((c, i) => new SheetColumn(c.Header, c.Kind is AnnexColumnKind.Number ? Math.Max(5, widths[i].Least) : Math.Max(8, widths[i].Wanted)))],
            Rows = table.Rows.Select(r => Cells(table, r)).ToAsyncEnumerable(),
            Total = table.Total is null ? [] : [.. table.Total.Cells.Select(c => SheetCell.Of(c, SheetStyle.Total))],
            Notes = words.Notes(table),
            Orientation = table.Orientation,
        };
    }

    private static ImmutableArray<SheetCell> Cells(AnnexTable table, AnnexRow row) =>
        [.. row.Cells.Select((cell, i) => SheetCell.Of(cell, table.Columns[i].Kind is AnnexColumnKind.Text ? SheetStyle.Text : SheetStyle.Mark))];
}
