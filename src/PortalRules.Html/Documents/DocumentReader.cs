using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Documents;

/// <summary>Reads documents from lists (a table with such headings, else cards of labelled lines) and from their own pages (rows of label and value). A draft that is open for comment is no document yet.</summary>
internal static class DocumentReader
{
    private const int MostCells = 4;
    private const int LongestPlainNumber = 5;

    // What editors choose where their list lacks the body: it names nobody.
    private static readonly HashSet<string> NoIssuer = new(StringComparer.Ordinal) { "", "khac", "co quan khac", "don vi khac", "noi khac", "khong ro", "chua ro", "chua xac dinh", "khong xac dinh", "dang cap nhat", "khong co" };

    public static List<DocumentDraft> Read(PageView page, List<Grid> grids, List<PageLink> links, SiteAddresses addresses)
    {
        var found = new List<DocumentDraft>();
        foreach (var grid in grids)
        {
            if (Detail(page, grid, links) is { } detail)
                found.Add(detail);
            else
                List(page, grid, links, found);
        }

        return found.Count > 0 ? found : DocumentCards.Read(page, links);
    }

    /// <summary>Whether the text names a body.</summary>
    public static bool NamesIssuer(string text) => !NoIssuer.Contains(VietnameseText.Key(text));

    /// <summary>Reads the documents of a page that lists them in no table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="links">Its links.</param>
    /// <param name="isOther">Whether the page is known to be something else: the home page, an article.</param>
    /// <param name="found">What its tables list.</param>
    public static List<DocumentDraft> OrBoxes(PageView page, List<PageLink> links, bool isOther, List<DocumentDraft> found) =>
        found.Count > 0 || isOther ? found : DocumentBoxes.Read(page, links);

    private static DocumentDraft? Detail(PageView page, Grid grid, List<PageLink> links)
    {
        var values = new Dictionary<Column, int>();
        int labelled = 0, widest = 0;
        foreach (var row in grid.Rows)
        {
            if (row.Cells.Length < 2 || row.Cells[0] < 0)
                continue;
            widest = Math.Max(widest, row.Cells.Length);
            labelled += Take(page, row.Cells[0], row.Cells.Length == MostCells ? row.Cells[1] : row.Cells[^1], values) ? 1 : 0;
            if (row.Cells.Length == MostCells && row.Cells[2] != row.Cells[3])
                Take(page, row.Cells[2], row.Cells[3], values);
        }

        var isDraft = values.ContainsKey(Column.Draft);
        JoinSymbol(values);

        // A heading row of a list has as many labels, but side by side.
        if (!values.ContainsKey(Column.Number) || values.Count < 3 || widest > MostCells || (widest == MostCells && labelled < 2)
            || !(values.ContainsKey(Column.Issued) || values.ContainsKey(Column.Summary) || values.ContainsKey(Column.Issuer)))
            return null;
        return Make(page, values, page.Url, isDetail: true, isDraft, links, grid.Node, grid.Node);
    }

    private static bool Take(PageView page, int label, int value, Dictionary<Column, int> values)
    {
        var column = label < 0 || value < 0 ? Column.None : ColumnNames.Of(page.TextOf(label).TrimEnd(':'));
        if (column is not Column.None)
            values.TryAdd(column, value);
        return column is not Column.None;
    }

    // "Ký hiệu" alone is the whole number.
    private static void JoinSymbol(Dictionary<Column, int> values)
    {
        if (!values.ContainsKey(Column.Number) && values.Remove(Column.Symbol, out var symbol))
            values[Column.Number] = symbol;
    }

    private static void List(PageView page, Grid grid, List<PageLink> links, List<DocumentDraft> found)
    {
        var (head, columns, isDraft) = Headings(page, grid);
        if (head < 0)
            return;
        for (var r = head + 1; r < grid.Rows.Count; r++)
        {
            var row = grid.Rows[r];
            if (row.IsGroup || row.Cells.Length < 2)
                continue;
            var values = new Dictionary<Column, int>();
            for (var c = 0; c < Math.Min(columns.Length, row.Cells.Length); c++)
            {
                if (columns[c] is not Column.None && row.Cells[c] >= 0)
                    values.TryAdd(columns[c], row.Cells[c]);
            }

            JoinSymbol(values);
            if (values.TryGetValue(Column.Number, out var number) && TextOf(page, number).Length > 0)
                found.Add(Make(page, values, TargetOf(page, values, links), isDetail: false, isDraft, links, row.Node, row.Node));
        }
    }

    private static (int Row, Column[] Columns, bool IsDraft) Headings(PageView page, Grid grid)
    {
        for (var r = 0; r < Math.Min(3, grid.Rows.Count); r++)
        {
            var columns = grid.Rows[r].Cells.Select(c => c < 0 ? Column.None : ColumnNames.Of(page.TextOf(c))).ToArray();
            if (columns.Contains(Column.Number) && !columns.Contains(Column.Summary) && Array.IndexOf(columns, Column.Content) is >= 0 and var content)
                columns[content] = Column.Summary;
            if ((columns.Contains(Column.Number) || columns.Contains(Column.Symbol)) && !HoldsValue(page, grid.Rows[r], columns) && (columns.Contains(Column.Issued) || columns.Contains(Column.Summary)))
                return (r, columns, columns.Contains(Column.Draft));
        }

        return (-1, [], false);
    }

    // Labels with their values side by side are no headings.
    private static bool HoldsValue(PageView page, GridRow row, Column[] columns)
    {
        for (var c = 0; c < columns.Length; c++)
        {
            if (columns[c] is Column.None && row.Cells[c] >= 0 && page.LineOf(row.Cells[c]) is { Length: > 0 and < 80 } text && (DocumentNumber.Find(text).Count > 0 || VietnameseDateReader.Find(text).Count > 0))
                return true;
        }

        return false;
    }

    private static DocumentDraft Make(PageView page, Dictionary<Column, int> values, PortalUrl? target, bool isDetail, bool isDraft, List<PageLink> links, int place, int fileArea)
    {
        var doubts = new List<Doubt>();
        var witness = isDetail ? Witness.LabelledRow : Witness.ListEntry;
        var numberText = WithSymbol(Text(page, values, Column.Number) ?? "", Text(page, values, Column.Symbol));
        var summary = Text(page, values, Column.Summary);
        var number = DocumentNumber.Find(numberText) is [var first, ..] ? first : null;
        return new DocumentDraft
        {
            Target = target,
            IsDetail = isDetail,
            IsDraft = isDraft,
            Number = numberText.Length == 0 ? Known<string?>.Unknown(UnknownReason.NotShown) : Known<string?>.Of(number?.Number ?? Compact(numberText), witness),
            Kind = KindOf(page, values, number, witness),
            Issuer = Text(page, values, Column.Issuer) is { Length: > 0 } issuer && NamesIssuer(issuer) ? Known<string?>.Of(issuer, witness) : Known<string?>.Unknown(UnknownReason.NotShown),
            Issued = DateOf(page, values, Column.Issued, "issued", witness, doubts),
            Effective = DateOf(page, values, Column.Effective, "effective", witness, doubts),
            Summary = summary is { Length: > 0 } ? summary : isDetail ? Heading(page, place) : "",
            IsSummaryNamed = summary is { Length: > 0 },
            Files = FilesIn(page, values, links, isDetail, fileArea),
            At = Locator.Of(page, place),
            Doubts = doubts,
        };
    }

    private static Known<string?> KindOf(PageView page, Dictionary<Column, int> values, DocumentNumber? number, Witness witness)
    {
        if (number?.Kind is { } kind)
            return Known<string?>.Of(kind, witness);
        return Text(page, values, Column.Kind) is { } words && DocumentKinds.FromWords(words) is { } abbreviation
            ? Known<string?>.Of(abbreviation, witness)
            : Known<string?>.Unknown(UnknownReason.NotShown);
    }

    private static Known<PortalDate?> DateOf(PageView page, Dictionary<Column, int> values, Column column, string field, Witness witness, List<Doubt> doubts)
    {
        if (Text(page, values, column) is not { Length: > 0 } text)
            return Known<PortalDate?>.Unknown(UnknownReason.NotShown);
        var dates = VietnameseDateReader.Find(text);
        if (dates.Count == 1 && dates[0].WeekdayAgrees)
            return Known<PortalDate?>.Of(dates[0].Date, witness);
        doubts.Add(new Doubt(field, [text.Length > 80 ? text[..80] : text]));
        return Known<PortalDate?>.Unknown(dates.Count == 1 ? UnknownReason.WeekdayMismatch : UnknownReason.Unreadable);
    }

    // Cells of lists that fold up on telephones repeat the heading: "Số kí hiệu: 12/KH-UBND".
    private static string TextOf(PageView page, int cell)
    {
        var text = page.LineOf(cell);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < 40 && ColumnNames.Of(text.AsSpan(0, colon)) is not Column.None ? text[(colon + 1)..].Trim() : text;
    }

    private static string? Text(PageView page, Dictionary<Column, int> values, Column column) =>
        values.TryGetValue(column, out var cell) ? TextOf(page, cell) : null;

    private static string Heading(PageView page, int place)
    {
        for (var i = place - 1; i >= page.Content; i--)
        {
            if (page[i].Tag.IsHeading() && !page[i].Hidden)
                return page.LineOf(i);
        }

        return "";
    }

    private static PortalUrl? TargetOf(PageView page, Dictionary<Column, int> values, List<PageLink> links)
    {
        foreach (var column in (ReadOnlySpan<Column>)[Column.Number, Column.Summary])
        {
            if (!values.TryGetValue(column, out var cell))
                continue;
            foreach (var link in links)
            {
                if (page.Contains(cell, link.Node) && link.LeadsToPage && !FileLinks.IsFile(link.Target!))
                    return link.Target;
            }
        }

        return null;
    }

    private static List<string> FilesIn(PageView page, Dictionary<Column, int> values, List<PageLink> links, bool isDetail, int area)
    {
        var files = new List<string>();
        foreach (var link in links)
        {
            var inCell = values.TryGetValue(Column.File, out var cell) && page.Contains(cell, link.Node);
            var near = page.Contains(isDetail ? page.Content : area, link.Node);
            if (link.LeadsToPage && (inCell || near && FileLinks.IsFile(link.Target!)) && !files.Contains(link.Target!.Value, StringComparer.Ordinal))
                files.Add(link.Target!.Value);
        }

        return files;
    }

    // "Số: 27" and "Ký hiệu: QĐ-UBND" are one number; some systems print the whole number as the symbol.
    private static string WithSymbol(string number, string? symbol) =>
        symbol is not { Length: > 0 } ? number
        : number.Length == 0 || (char.IsAsciiDigit(symbol[0]) && DocumentNumber.Find(symbol).Count > 0) ? symbol
        : number.Length <= LongestPlainNumber && !number.AsSpan().ContainsAnyExceptInRange('0', '9') ? $"{number}/{symbol.TrimStart('/', ' ')}"
        : number;

    private static string Compact(string number) => VietnameseText.Clean(number).Replace(" / ", "/", StringComparison.Ordinal).Replace(" - ", "-", StringComparison.Ordinal);
}
