using System.Text;

namespace PortalRules.Reporting.Markdown;

/// <summary>Blocks of a Markdown page, an empty line between them.</summary>
internal sealed class MarkdownSheet
{
    private readonly StringBuilder _page = new();

    public void Heading(int level, MarkdownText text) => Block($"{new string('#', level)} {text}\n");

    public void Paragraph(MarkdownText text) => Block($"{text.AtStart()}\n");

    public void List(IEnumerable<MarkdownText> items) => Block(string.Concat(items.Select(i => $"- {i.AtStart()}\n")));

    /// <summary>A table.</summary>
    /// <param name="headings">The headings; at least one.</param>
    /// <param name="isRight">Which columns stand to the right.</param>
    /// <param name="rows">The rows, each with a cell for each heading.</param>
    public void Table(IReadOnlyList<MarkdownText> headings, IReadOnlyList<bool> isRight, IEnumerable<IReadOnlyList<MarkdownText>> rows)
    {
        var table = new StringBuilder();
        Row(table, headings);
        table.Append('|').AppendJoin('|', isRight.Select(r => r ? " ---: " : " --- ")).Append("|\n");
        foreach (var row in rows)
            Row(table, row);
        Block(table.ToString());
    }

    public override string ToString() => _page.ToString();

    private static void Row(StringBuilder table, IEnumerable<MarkdownText> cells) => table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private void Block(string block)
    {
        if (block.Length == 0)
            return;
        if (_page.Length > 0)
            _page.Append('\n');
        _page.Append(block);
    }
}
