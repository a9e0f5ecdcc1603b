using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PortalRules.Reports.Tests.Letters;

/// <summary>A letter as text: each paragraph with its style, each table row with its cells, each section with its sheet.</summary>
internal static class LetterContent
{
    public static string Of(byte[] file)
    {
        using var document = Made.Letter(file);
        var text = new StringBuilder();
        foreach (var element in document.MainDocumentPart!.Document.Body!.ChildElements)
            Write(element, text);
        return text.ToString();
    }

    private static void Write(OpenXmlElement element, StringBuilder text)
    {
        switch (element)
        {
            case Paragraph paragraph when paragraph.ParagraphProperties?.SectionProperties is { } section:
                Write(section, text);
                break;
            case Paragraph paragraph:
                text.Append(CultureInfo.InvariantCulture, $"[{paragraph.ParagraphProperties?.ParagraphStyleId?.Val}] {TextOf(paragraph)}\n");
                break;
            case Table table:
                foreach (var row in table.Elements<TableRow>())
                    text.Append(row.Descendants<TableHeader>().Any() ? "|= " : "| ").AppendJoin(" | ", row.Elements<TableCell>().Select(c => string.Join(" / ", c.Elements<Paragraph>().Select(TextOf)))).Append('\n');
                break;
            case SectionProperties section:
                text.Append(CultureInfo.InvariantCulture, $"--- {section.GetFirstChild<PageSize>()!.Width}x{section.GetFirstChild<PageSize>()!.Height}\n");
                break;
        }
    }

    private static string TextOf(Paragraph paragraph) =>
        string.Concat(paragraph.Descendants().Select(d => d is Break ? "⏎" : d is DocumentFormat.OpenXml.Wordprocessing.Text t ? t.Text : ""));
}
