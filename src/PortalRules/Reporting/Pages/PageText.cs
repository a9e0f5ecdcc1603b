using System.Text;
using PortalRules.Text;

namespace PortalRules.Reporting.Pages;

/// <summary>A page of Markdown in two languages: Vietnamese first, English in italics beneath it; once where both are the same.</summary>
internal sealed class PageText
{
    private readonly StringBuilder _text = new();

    /// <summary>A line of Markdown.</summary>
    public void Line(string markdown = "") => _text.Append(markdown).Append('\n');

    /// <summary>A paragraph of plain text.</summary>
    public void Paragraph(LocalizedText text) => MarkedParagraph(Escaped(text));

    /// <summary>A paragraph in which Markdown counts.</summary>
    public void MarkedParagraph(LocalizedText markdown)
    {
        Line(Both(markdown, "\n"));
        Line();
    }

    /// <summary>A point of a list: a label and plain text.</summary>
    public void Item(LocalizedText label, LocalizedText text) => MarkedItem(label, Escaped(text));

    /// <summary>A point of a list in which Markdown counts.</summary>
    public void MarkedItem(LocalizedText label, LocalizedText markdown)
    {
        var (vi, en) = (markdown.Vi, markdown.In("en"));
        Line(string.Equals(vi, en, StringComparison.Ordinal)
            ? $"- **{label.Vi}** / *{label.In("en")}*: {vi}"
            : $"- **{label.Vi}:** {vi}<br>\n  *{label.In("en")}: {en}*");
    }

    /// <summary>A row of a table, of cells of Markdown.</summary>
    public void Row(params IEnumerable<string> cells) => Line($"| {string.Join(" | ", cells)} |");

    /// <summary>The head of a table.</summary>
    public void Head(params IReadOnlyList<LocalizedText> heads)
    {
        Row(heads.Select(Cell));
        Row(heads.Select(_ => "---"));
    }

    /// <summary>Plain text in a cell.</summary>
    public static string Cell(LocalizedText text) => Both(Escaped(text), "");

    public override string ToString() => _text.ToString();

    private static string Both(LocalizedText markdown, string end) =>
        string.Equals(markdown.Vi, markdown.In("en"), StringComparison.Ordinal) ? markdown.Vi : $"{markdown.Vi}<br>{end}*{markdown.In("en")}*";

    private static LocalizedText Escaped(LocalizedText text) => new(MarkdownText.Of(text.Vi), MarkdownText.Of(text.In("en")));
}
