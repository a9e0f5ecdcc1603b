using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PortalRules.Reports.Packaging;

namespace PortalRules.Reports.Letters;

/// <summary>A text document: its body is written piece by piece.</summary>
internal static class LetterFile
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private static readonly OfficePart Text = new("word/document.xml", $"{Main}.document.main+xml");
    private static readonly OfficePart Styles = new("word/styles.xml", $"{Main}.styles+xml");
    private static readonly OfficePart Number = new("word/header1.xml", $"{Main}.header+xml");

    /// <summary>Writes the document; the packed file is put together in memory, so that the stream is only written to asynchronously.</summary>
    /// <param name="body">Writes the body, its last section included.</param>
    /// <param name="title">The title of the file.</param>
    /// <param name="language">Its language.</param>
    /// <param name="stream">Where to write.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static async Task WriteAsync(Func<OpenXmlWriter, Task> body, string title, string language, Stream stream, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        using (var package = new OfficePackage(file, [Text, Styles, Number, OfficePart.Properties]))
        {
            package.Relate("", [OfficeRelation.Of("rId1", "officeDocument", Text.Path), OfficeRelation.Properties]);
            package.Describe(OfficeText.Clean(title), language);
            package.Relate(Text.Path, [OfficeRelation.Of("rIdStyles", "styles", "styles.xml"), OfficeRelation.Of(LetterPage.HeaderId, "header", "header1.xml")]);
            package.Write(Styles, LetterStyles.Make(language));
            package.Write(Number, LetterPage.Number());
            await package.WriteAsync(Text, async writer =>
            {
                writer.WriteStartElement(new Document());
                writer.WriteStartElement(new Body());
                await body(writer).ConfigureAwait(false);
                writer.WriteEndElement();
                writer.WriteEndElement();
                return true;
            }).ConfigureAwait(false);
        }

        file.Position = 0;
        await file.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends a section that is not the last: what comes begins on a new page.</summary>
    public static void EndSection(OpenXmlWriter writer, Surveys.PageOrientation orientation) =>
        writer.WriteElement(new Paragraph(new ParagraphProperties(new SpacingBetweenLines { Line = "20", LineRule = LineSpacingRuleValues.Exact }, LetterPage.Section(orientation))));
}
