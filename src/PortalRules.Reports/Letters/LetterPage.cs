using DocumentFormat.OpenXml.Wordprocessing;
using PortalRules.Surveys;

namespace PortalRules.Reports.Letters;

/// <summary>The sheet: A4, with the margins of Annex I of decree 30/2020/NĐ-CP (top and bottom 20–25 mm, left 30–35, right 15–20), in twentieths of a point.</summary>
internal static class LetterPage
{
    /// <summary>The relation of the header that bears the page number.</summary>
    public const string HeaderId = "rIdHeader";

    private const uint Short = 11906;
    private const uint Long = 16838;
    private const uint Left = 1701; // 30 mm
    private const uint Right = 964; // 17 mm
    private const int Top = 1134; // 20 mm
    private const int Bottom = 1134;

    /// <summary>The room between the margins.</summary>
    public static int WidthOf(PageOrientation orientation) => (int)((orientation is PageOrientation.Landscape ? Long : Short) - Left - Right);

    /// <summary>A section that begins on a new page; its pages are numbered from 1, the number stands above the text and not on the first page.</summary>
    public static SectionProperties Section(PageOrientation orientation) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = HeaderId },
        new SectionType { Val = SectionMarkValues.NextPage },
        orientation is PageOrientation.Landscape
            ? new PageSize { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = Short, Height = Long },
        new PageMargin { Top = Top, Bottom = Bottom, Left = Left, Right = Right, Header = 567, Footer = 567, Gutter = 0 },
        new PageNumberType { Start = 1 },
        new TitlePage());

    /// <summary>The page number, centred.</summary>
    public static Header Number() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = nameof(LetterStyle.Form) }),
        new SimpleField(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("1"))) { Instruction = " PAGE " }));
}
