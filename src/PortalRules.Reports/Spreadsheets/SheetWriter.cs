using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PortalRules.Reports.Packaging;
using PortalRules.Surveys;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>Writes one sheet row after row; only the row at hand is in memory.</summary>
internal sealed partial class SheetWriter(OpenXmlWriter writer, SheetPage page)
{
    /// <summary>The last row that the format has, less a few for what stands beneath a table.</summary>
    private const uint MostRows = 1_048_000;

    private const string Cut = "Bảng vượt quá số dòng của trang tính; còn dòng chưa ghi (báo cáo dạng json ghi đủ). / There are more rows than a sheet holds (the json reports have all).";

    private readonly List<string> _merged = [];
    private uint _row;

    /// <summary>Writes the sheet.</summary>
    /// <returns>Where its table stands.</returns>
    public async Task<SheetTable> WriteAsync(CancellationToken cancellationToken)
    {
        var head = (uint)page.Top.Length + 1;
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        WriteViews(head);
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = SheetRows.LineHeight });
        writer.WriteElement(new Columns(page.Columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        foreach (var (text, style) in page.Top)
            WriteLine(text, style);
        WriteCells([.. page.Columns.Select(c => SheetCell.Of(c.Header, SheetStyle.Head))]);
        var cut = false;
        await foreach (var cells in page.Rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (_row >= MostRows)
            {
                cut = true;
                break;
            }

            WriteCells(cells);
        }

        var table = new SheetTable(head, Math.Max(head, _row), page.Columns.Length);
        if (!page.Total.IsEmpty)
            WriteCells(page.Total);
        foreach (var note in cut ? [Cut, .. page.Notes] : page.Notes)
            WriteLine(note, SheetStyle.Note);
        writer.WriteEndElement();
        WriteEnd(table);
        writer.WriteEndElement();
        return table;
    }

    private void WriteViews(uint head) => writer.WriteElement(new SheetViews(new SheetView(
        new Pane { VerticalSplit = head, TopLeftCell = $"A{Number(head + 1)}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
        new Selection { Pane = PaneValues.BottomLeft, ActiveCell = $"A{Number(head + 1)}", SequenceOfReferences = new ListValue<StringValue> { InnerText = $"A{Number(head + 1)}" } })
    {
        WorkbookViewId = 0,
        ShowGridLines = true,
    }));

    // What must follow the rows, in the order of the schema.
    private void WriteEnd(SheetTable table)
    {
        writer.WriteElement(new AutoFilter { Reference = table.Area });
        if (_merged.Count > 0)
            writer.WriteElement(new MergeCells(_merged.Select(m => new MergeCell { Reference = m })) { Count = (uint)_merged.Count });
        writer.WriteElement(new PrintOptions { HorizontalCentered = true });
        writer.WriteElement(new PageMargins { Left = 1.18, Right = 0.6, Top = 0.8, Bottom = 0.8, Header = 0.4, Footer = 0.4 });
        writer.WriteElement(new PageSetup
        {
            PaperSize = 9, // A4
            Orientation = page.Orientation is PageOrientation.Landscape ? OrientationValues.Landscape : OrientationValues.Portrait,
            FitToWidth = 1,
            FitToHeight = 0,
        });
        writer.WriteElement(new HeaderFooter(new OddFooter("&C&\"Times New Roman,Regular\"&P/&N")));
    }

    // A line across the table.
    private void WriteLine(string text, SheetStyle style)
    {
        var cell = new SheetCell(OfficeText.Form(text), Value: null, style);
        WriteCells([cell], SheetRows.HeightOf(cell.Text, page.Columns.Sum(c => c.Width), bold: style is not SheetStyle.Note));
        if (page.Columns.Length > 1)
            _merged.Add($"A{Number(_row)}:{SheetTable.Letters(page.Columns.Length)}{Number(_row)}");
    }

    private void WriteCells(ImmutableArray<SheetCell> cells) => WriteCells(cells, SheetRows.HeightOf(cells, page.Columns));

    private void WriteCells(ImmutableArray<SheetCell> cells, double height)
    {
        _row++;
        var row = new Row { RowIndex = _row, Height = height, CustomHeight = true };
        for (var i = 0; i < cells.Length; i++)
            row.AppendChild(Cell(cells[i], $"{SheetTable.Letters(i + 1)}{Number(_row)}"));
        writer.WriteElement(row);
    }

    private static Cell Cell(SheetCell cell, string reference)
    {
        var made = new Cell { CellReference = reference, StyleIndex = (uint)cell.Style };
        if (cell.Value is { } value)
        {
            made.CellValue = new CellValue(value.ToString(CultureInfo.InvariantCulture));
        }
        else if (cell.Text.Length > 0)
        {
            made.DataType = CellValues.InlineString;
            made.InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(Escape().Replace(cell.Text, "_x005F_")) { Space = SpaceProcessingModeValues.Preserve });
        }

        return made;
    }

    private static string Number(uint row) => row.ToString(CultureInfo.InvariantCulture);

    // The format reads _x0041_ as a character; what a page writes so is not meant so.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
