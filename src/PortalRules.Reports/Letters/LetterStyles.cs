using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PortalRules.Reports.Letters;

/// <summary>The style sheet of our letters: Times New Roman 13 and 14, as Annex I of decree 30/2020/NĐ-CP sets it.</summary>
internal static class LetterStyles
{
    private const string Face = "Times New Roman";

    public static Styles Make(string language) => new(
    [
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Face, HighAnsi = Face, EastAsia = Face, ComplexScript = Face },
                new FontSize { Val = "28" },
                new FontSizeComplexScript { Val = "28" },
                new Languages { Val = language is "en" ? "en-GB" : "vi-VN", EastAsia = "vi-VN", Bidi = "vi-VN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "0" }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        new Style(new StyleName { Val = "Normal Table" }, new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }))
        {
            Type = StyleValues.Table, StyleId = "TableNormal", Default = true,
        },
        Of(LetterStyle.Body, "Body Text", 14, JustificationValues.Both, before: 60, after: 60, first: 567),
        Of(LetterStyle.Form, "Form", 13, JustificationValues.Center),
        Of(LetterStyle.Heading1, "heading 1", 14, JustificationValues.Center, before: 120, bold: true, level: 0),
        Of(LetterStyle.Subject, "Subtitle", 14, JustificationValues.Center, bold: true),
        Of(LetterStyle.Heading2, "heading 2", 14, JustificationValues.Both, before: 120, after: 60, first: 567, bold: true, level: 1),
        Of(LetterStyle.Entry, "List Paragraph", 14, JustificationValues.Both, before: 40, after: 40, first: 567),
        Of(LetterStyle.Line, "Line", 13, JustificationValues.Center, italic: true),
        Of(LetterStyle.Note, "Note", 12, JustificationValues.Both, before: 60, italic: true),
        Of(LetterStyle.Cell, "Table Text", 12, JustificationValues.Left, before: 20, after: 20),
        Of(LetterStyle.Head, "Table Heading", 12, JustificationValues.Center, before: 20, after: 20, bold: true),
    ]);

    private static Style Of(LetterStyle id, string name, int points, JustificationValues justification, int before = 0, int after = 0, int first = 0, bool bold = false, bool italic = false, int? level = null)
    {
        var size = (points * 2).ToString(CultureInfo.InvariantCulture);
        var paragraph = new StyleParagraphProperties();
        if (level is not null)
            paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = Number(before), After = Number(after) });
        if (first > 0)
            paragraph.Append(new Indentation { FirstLine = Number(first) });
        paragraph.Append(new Justification { Val = justification });
        if (level is { } outline)
            paragraph.Append(new OutlineLevel { Val = outline });
        var run = new StyleRunProperties();
        foreach (var property in Slant(bold, italic))
            run.Append(property);
        run.Append(new FontSize { Val = size }, new FontSizeComplexScript { Val = size });
        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id.ToString() };
    }

    private static IEnumerable<OpenXmlElement> Slant(bool bold, bool italic)
    {
        if (bold)
            yield return new Bold();
        if (italic)
            yield return new Italic();
    }

    private static string Number(int twentieths) => twentieths.ToString(CultureInfo.InvariantCulture);
}
