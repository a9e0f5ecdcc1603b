using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PortalRules.Reports.Tables;
using PortalRules.Surveys;

namespace PortalRules.Reports.Letters;

/// <summary>What stands on every document of an office: the agency, the motto, number, place and day above; signature and recipients below.</summary>
internal static class LetterForm
{
    private const string Dots = "……………………";
    private static readonly OpenXmlElement[] Bold = [new Bold()];

    /// <summary>The two columns at the top.</summary>
    public static void WriteTop(OpenXmlWriter writer, OfficeFormatterOptions options, ReportWords w)
    {
        var width = LetterPage.WidthOf(PageOrientation.Portrait);
        var left = width * 38 / 100;
        var right = width - left;
        var agency = new List<OpenXmlElement>();
        if (options.SuperiorAgency is { } superior)
            agency.Add(LetterText.Of(LetterStyle.Form, w.Upper(superior)));
        agency.Add(LetterText.Of(LetterStyle.Form, options.Agency is { } name ? w.Upper(name) : Dots, Bold));
        agency.Add(LetterText.Rule(left * 35 / 100));
        Columns(writer, left, right,
            [.. agency],
            [
                LetterText.Of(LetterStyle.Form, w.Say("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"), Size(12)),
                LetterText.Of(LetterStyle.Form, w.Say("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"), Size(13)),
                LetterText.Rule(right * 18 / 100),
            ],
            [LetterText.Of(LetterStyle.Form, w.Say("Số:          /", "No.:          /"))],
            [LetterText.Of(LetterStyle.Form, Day(options, w), new Italic())]);
    }

    /// <summary>Recipients on the left, signature on the right.</summary>
    public static void WriteBottom(OpenXmlWriter writer, ReportWords w)
    {
        var half = LetterPage.WidthOf(PageOrientation.Portrait) / 2;
        writer.WriteElement(LetterText.Of(LetterStyle.Form, ""));
        Columns(writer, half, half,
            [
                LetterText.Of(LetterStyle.Form, w.Say("Nơi nhận:", "Recipients:"), [new Bold(), new Italic(), .. Points(12)]).At(JustificationValues.Left),
                LetterText.Of(LetterStyle.Form, $"- {Dots};", Points(11)).At(JustificationValues.Left),
                LetterText.Of(LetterStyle.Form, w.Say("- Lưu: VT, …………", "- Filed: …………"), Points(11)).At(JustificationValues.Left),
            ],
            [
                LetterText.Of(LetterStyle.Form, w.Say($"TM. {Dots}", $"ON BEHALF OF {Dots}"), Bold),
                LetterText.Of(LetterStyle.Form, w.Say("(Chức vụ của người ký)", "(Position)"), new Italic()),
                .. Enumerable.Range(0, 4).Select(_ => LetterText.Of(LetterStyle.Form, "")),
                LetterText.Of(LetterStyle.Form, w.Say("(Họ và tên)", "(Name)"), new Italic()),
            ]);
    }

    private static string Day(OfficeFormatterOptions options, ReportWords w) =>
        w.Say($"{options.Place ?? "…………"}, ngày      tháng      năm 20…", $"{options.Place ?? "…………"}, day       month       year 20…");

    private static OpenXmlElement[] Size(int points) => [new Bold(), .. Points(points)];

    private static OpenXmlElement[] Points(int points) =>
        [new FontSize { Val = LetterText.Twips(points * 2) }, new FontSizeComplexScript { Val = LetterText.Twips(points * 2) }];

    // Rows of two cells without borders.
    private static void Columns(OpenXmlWriter writer, int left, int right, params OpenXmlElement[][] cells)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = LetterText.Twips(left + right), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new TableGrid(new GridColumn { Width = LetterText.Twips(left) }, new GridColumn { Width = LetterText.Twips(right) }));
        foreach (var pair in cells.Chunk(2))
            table.Append(new TableRow(new TableRowProperties(new CantSplit()), Cell(pair[0], left), Cell(pair[1], right)));
        writer.WriteElement(table);
    }

    private static TableCell Cell(OpenXmlElement[] paragraphs, int width) =>
        new([new TableCellProperties(new TableCellWidth { Width = LetterText.Twips(width), Type = TableWidthUnitValues.Dxa }), .. paragraphs]);
}
