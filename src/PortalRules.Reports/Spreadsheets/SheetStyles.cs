using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>The style sheet of our workbooks: one cell format for each <see cref="SheetStyle"/>, in its order.</summary>
internal static class SheetStyles
{
    private const uint DayFormat = 164;
    private const uint ShareFormat = 165;
    private const uint DecimalFormat = 166;

    public static Stylesheet Make() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" },
            new NumberingFormat { NumberFormatId = ShareFormat, FormatCode = "0.0%" },
            new NumberingFormat { NumberFormatId = DecimalFormat, FormatCode = "#,##0.0#" })
        { Count = 3 },
        new Fonts(Font(12), Font(12, new Bold()), Font(13, new Bold()), Font(12, new Italic())) { Count = 4 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE7EDF5" }) { PatternType = PatternValues.Solid }))
        { Count = 3 },
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(Thin(new LeftBorder()), Thin(new RightBorder()), Thin(new TopBorder()), Thin(new BottomBorder()), new DiagonalBorder()))
        { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(Enum.GetValues<SheetStyle>().Select(Format)) { Count = (uint)Enum.GetValues<SheetStyle>().Length },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormat Format(SheetStyle style) => style switch
    {
        SheetStyle.Label or SheetStyle.Title => Cell(2, 0, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center),
        SheetStyle.Line => Cell(3, 0, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center),
        SheetStyle.Note => Cell(3, 0, HorizontalAlignmentValues.Left),
        SheetStyle.Head => Cell(1, 1, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center, fill: 2),
        SheetStyle.Text => Cell(0, 1, HorizontalAlignmentValues.Left),
        SheetStyle.Mark => Cell(0, 1, HorizontalAlignmentValues.Center),
        SheetStyle.Number => Cell(0, 1, HorizontalAlignmentValues.Center, number: 3),
        SheetStyle.Decimal => Cell(0, 1, HorizontalAlignmentValues.Center, number: DecimalFormat),
        SheetStyle.Share => Cell(0, 1, HorizontalAlignmentValues.Center, number: ShareFormat),
        SheetStyle.Date => Cell(0, 1, HorizontalAlignmentValues.Center, number: DayFormat),
        SheetStyle.Total => Cell(1, 1, HorizontalAlignmentValues.Center),
        SheetStyle.TotalNumber => Cell(1, 1, HorizontalAlignmentValues.Center, number: 3),
        _ => Cell(0, 0, HorizontalAlignmentValues.Left),
    };

    private static CellFormat Cell(uint font, uint border, HorizontalAlignmentValues across, VerticalAlignmentValues down = VerticalAlignmentValues.Top, uint fill = 0, uint number = 0) =>
        new(new Alignment { Horizontal = across, Vertical = down, WrapText = true })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyFont = true,
            ApplyAlignment = true,
            ApplyBorder = border > 0,
            ApplyFill = fill > 0,
            ApplyNumberFormat = number > 0,
        };

    private static Font Font(double size, OpenXmlElement? face = null) => face is null
        ? new Font(new FontSize { Val = size }, new FontName { Val = "Times New Roman" }, new FontFamilyNumbering { Val = 1 })
        : new Font(face, new FontSize { Val = size }, new FontName { Val = "Times New Roman" }, new FontFamilyNumbering { Val = 1 });

    private static T Thin<T>(T side)
        where T : BorderPropertiesType
    {
        side.Style = BorderStyleValues.Thin;
        side.AppendChild(new Color { Auto = true });
        return side;
    }
}
