using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PortalRules.Reports.Letters;

/// <summary>Writes a table row after row: borders, a heading that every page repeats, rows that no page break cuts.</summary>
internal static class LetterTable
{
    /// <param name="writer">Where to write.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The texts of the rows, one per column.</param>
    /// <param name="width">The room, in twentieths of a point.</param>
    /// <param name="points">The size of the letters.</param>
    /// <param name="total">The last row, printed bold; empty for none.</param>
    public static void Write(OpenXmlWriter writer, ImmutableArray<LetterColumn> columns, IEnumerable<ImmutableArray<string>> rows, int width, int points = 12, ImmutableArray<string> total = default)
    {
        var widths = Widths(columns, width);
        writer.WriteStartElement(new Table());
        writer.WriteElement(new TableProperties(
            new TableWidth { Width = LetterText.Twips(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            new TableJustification { Val = TableRowAlignmentValues.Center },
            new TableBorders(Line(new TopBorder()), Line(new LeftBorder()), Line(new BottomBorder()), Line(new RightBorder()), Line(new InsideHorizontalBorder()), Line(new InsideVerticalBorder())),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(new TableCellLeftMargin { Width = 57, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 57, Type = TableWidthValues.Dxa })));
        writer.WriteElement(new TableGrid(widths.Select(w => new GridColumn { Width = LetterText.Twips(w) })));
        writer.WriteElement(Row(columns, [.. columns.Select(c => c.Header)], widths, LetterStyle.Head, points, new TableHeader()));
        foreach (var row in rows)
            writer.WriteElement(Row(columns, row, widths, LetterStyle.Cell, points));
        if (!total.IsDefaultOrEmpty)
            writer.WriteElement(Row(columns, total, widths, LetterStyle.Head, points));
        writer.WriteEndElement();
    }

    private static TableRow Row(ImmutableArray<LetterColumn> columns, ImmutableArray<string> texts, ImmutableArray<int> widths, LetterStyle style, int points, params OpenXmlElement[] more)
    {
        var row = new TableRow(new TableRowProperties([new CantSplit(), .. more]));
        for (var i = 0; i < columns.Length; i++)
        {
            var size = LetterText.Twips(points * 2);
            var text = points == 12 ? LetterText.Of(style, texts[i]) : LetterText.Of(style, texts[i], new FontSize { Val = size }, new FontSizeComplexScript { Val = size });
            row.Append(new TableCell(
                new TableCellProperties(
                    new TableCellWidth { Width = LetterText.Twips(widths[i]), Type = TableWidthUnitValues.Dxa },
                    new TableCellVerticalAlignment { Val = style is LetterStyle.Head ? TableVerticalAlignmentValues.Center : TableVerticalAlignmentValues.Top }),
                style is LetterStyle.Cell ? text.At(columns[i].Justification) : text));
        }

        return row;
    }

    private static ImmutableArray<int> Widths(ImmutableArray<LetterColumn> columns, int width)
    {
        var all = columns.Sum(c => c.Share);
        return [.. columns.Select(c => (int)(width * c.Share / all))];
    }

    private static T Line<T>(T border)
        where T : BorderType
    {
        (border.Val, border.Size, border.Space, border.Color) = (BorderValues.Single, 4, 0, "auto");
        return border;
    }
}
