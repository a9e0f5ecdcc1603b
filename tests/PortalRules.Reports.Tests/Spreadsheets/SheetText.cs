using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PortalRules.Reports.Tests.Spreadsheets;

/// <summary>A workbook as text: each sheet with its cells, typed ones with their type.</summary>
internal static class SheetText
{
    public static string Of(byte[] file)
    {
        using var document = Made.Workbook(file);
        var text = new StringBuilder();
        foreach (var (sheet, part) in Sheets(document))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {sheet.Name}\n");
            foreach (var row in part.Worksheet.Descendants<Row>())
                text.AppendJoin(" | ", row.Elements<Cell>().Select(Of)).Append('\n');
            foreach (var end in part.Worksheet.ChildElements.Where(e => e is AutoFilter or PageSetup or MergeCells))
                text.Append(CultureInfo.InvariantCulture, $"<{end.LocalName} {string.Join(' ', end.GetAttributes().Select(a => $"{a.LocalName}={a.Value}"))}>\n");
        }

        foreach (var name in document.WorkbookPart!.Workbook.Descendants<DefinedName>())
            text.Append(CultureInfo.InvariantCulture, $"{name.Name} = {name.Text}\n");
        return text.ToString();
    }

    public static IEnumerable<(Sheet Sheet, WorksheetPart Part)> Sheets(SpreadsheetDocument document) =>
        document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(s => (s, (WorksheetPart)document.WorkbookPart.GetPartById(s.Id!)));

    private static string Of(Cell cell) => cell.CellValue is { } value ? $"#{(uint)cell.StyleIndex!.Value}:{value.Text}" : cell.InnerText.Replace("\n", "⏎", StringComparison.Ordinal);
}
