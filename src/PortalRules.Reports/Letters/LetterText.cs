using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PortalRules.Reports.Packaging;

namespace PortalRules.Reports.Letters;

/// <summary>Paragraphs of a letter. Every text is made safe here, so that no caller can forget it.</summary>
internal static class LetterText
{
    /// <summary>The most characters of a paragraph; a longer text keeps its beginning and its end.</summary>
    private const int Most = 2000;

    /// <summary>A paragraph in its style.</summary>
    /// <param name="style">The style.</param>
    /// <param name="text">The text; a line feed breaks the line.</param>
    /// <param name="face">What is different in this paragraph (bold, italic …); none by default.</param>
    public static Paragraph Of(LetterStyle style, string text, params OpenXmlElement[] face)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style.ToString() }));
        var lines = OfficeText.Form(text, Most).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var run = new Run();
            if (face.Length > 0)
                run.Append(new RunProperties(face.Select(f => f.CloneNode(deep: true))));
            if (i > 0)
                run.Append(new Break());
            run.Append(new DocumentFormat.OpenXml.Wordprocessing.Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
            paragraph.Append(run);
        }

        return paragraph;
    }

    /// <summary>Aligns a paragraph otherwise than its style does.</summary>
    public static Paragraph At(this Paragraph paragraph, JustificationValues justification)
    {
        paragraph.ParagraphProperties!.Justification = new Justification { Val = justification };
        return paragraph;
    }

    /// <summary>Keeps a paragraph on the page of the next one.</summary>
    public static Paragraph WithNext(this Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return paragraph;
    }

    /// <summary>A line of its own with a rule in it, as under the motto.</summary>
    /// <param name="indent">How far it ends from both sides, in twentieths of a point.</param>
    public static Paragraph Rule(int indent) => new(
        new ParagraphProperties(
            new ParagraphStyleId { Val = nameof(LetterStyle.Form) },
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "auto" }),
            new SpacingBetweenLines { Before = "40", Line = "120", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { Left = Twips(indent), Right = Twips(indent) }));

    /// <summary>A little room between two pieces.</summary>
    public static Paragraph Gap() => new(new ParagraphProperties(
        new ParagraphStyleId { Val = nameof(LetterStyle.Form) },
        new SpacingBetweenLines { Line = "120", LineRule = LineSpacingRuleValues.Exact }));

    public static string Twips(int twentieths) => twentieths.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
