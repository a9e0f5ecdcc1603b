using System.Text.RegularExpressions;
using PortalRules.Html.Pages;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>Reads people from directories: tables with a column for names, and pages with rows of label and value about one person.</summary>
internal static partial class OfficialReader
{
    private const int LongestName = 60;

    public static List<Official> Read(PageView page, List<Grid> grids)
    {
        var found = new List<Official>();
        foreach (var grid in grids)
        {
            if (Person(page, grid) is { } person)
                found.Add(person);
            else
                List(page, grid, found);
        }

        return found;
    }

    private static Official? Person(PageView page, Grid grid)
    {
        var values = new Dictionary<Column, int>();
        foreach (var row in grid.Rows)
        {
            for (var c = 0; c + 1 < row.Cells.Length; c++)
            {
                if (row.Cells[c] >= 0 && row.Cells[c + 1] >= 0 && row.Cells[c] != row.Cells[c + 1] && ColumnNames.Of(page.TextOf(row.Cells[c]).TrimEnd(':')) is not Column.None and var column)
                {
                    if (ColumnNames.Of(page.TextOf(row.Cells[c + 1])) is not Column.None)
                        return null;
                    values.TryAdd(column, row.Cells[c + 1]);
                    break;
                }
            }
        }

        if (!values.TryGetValue(Column.Name, out var name) || values.Count < 2 || !(values.ContainsKey(Column.Position) || values.ContainsKey(Column.Phone) || values.ContainsKey(Column.Email)))
            return null;
        return Make(page, page.LineOf(name), values, BodyOf(page, values, "", grid.Node), Witness.LabelledRow, grid.Node);
    }

    private static void List(PageView page, Grid grid, List<Official> found)
    {
        var head = -1;
        Column[] columns = [];
        for (var r = 0; r < Math.Min(4, grid.Rows.Count) && head < 0; r++)
        {
            columns = [.. grid.Rows[r].Cells.Select(c => c < 0 ? Column.None : ColumnNames.Of(page.TextOf(c)))];
            if (columns.Contains(Column.Name) && (columns.Contains(Column.Position) || columns.Contains(Column.Phone) || columns.Contains(Column.Email)))
                head = r;
        }

        if (head < 0)
            return;
        var group = GroupBefore(page, grid, head);
        for (var r = head + 1; r < grid.Rows.Count; r++)
        {
            var row = grid.Rows[r];
            if (row.IsGroup)
            {
                group = page.LineOf(row.Cells[0]);
                continue;
            }

            var values = new Dictionary<Column, int>();
            for (var c = 0; c < Math.Min(columns.Length, row.Cells.Length); c++)
            {
                if (columns[c] is not Column.None && row.Cells[c] >= 0)
                    values.TryAdd(columns[c], row.Cells[c]);
            }

            if (!values.TryGetValue(Column.Name, out var cell))
                continue;
            var name = FirstLine(page, cell);
            if (name.Length is > 1 and <= LongestName && name.Any(char.IsLetter) && ColumnNames.Of(name) is Column.None)
                found.Add(Make(page, name, values, BodyOf(page, values, group, grid.Node), Witness.ListEntry, row.Node));
        }
    }

    private static string GroupBefore(PageView page, Grid grid, int head)
    {
        for (var r = head - 1; r >= 0; r--)
        {
            if (grid.Rows[r].IsGroup)
                return page.LineOf(grid.Rows[r].Cells[0]);
        }

        for (var i = grid.Node + 1; i < page[grid.Node].End; i = page[i].End)
        {
            if (page[i].Tag is Tag.Caption)
                return FirstLine(page, i);
        }

        return "";
    }

    private static Known<string?> BodyOf(PageView page, Dictionary<Column, int> values, string group, int grid)
    {
        if (values.TryGetValue(Column.Body, out var cell) && page.LineOf(cell) is { Length: > 0 } body)
            return Known<string?>.Of(body, Witness.LabelledRow);
        if (group.Length > 0)
            return Known<string?>.Of(group, Witness.VisibleLine);
        for (var i = grid - 1; i >= (page.IsHome ? 0 : page.Content); i--)
        {
            if (page[i].Tag.IsHeading() && !page[i].Hidden && page.LineOf(i) is { Length: > 0 } heading)
                return Known<string?>.Of(heading, Witness.VisibleLine);
        }

        return Known<string?>.Unknown(UnknownReason.NotShown);
    }

    private static Official Make(PageView page, string name, Dictionary<Column, int> values, Known<string?> body, Witness witness, int place)
    {
        var nameCell = values[Column.Name];
        return new Official
        {
            Name = name,
            Position = Of(page, values, Column.Position, witness),
            Body = body,
            Phone = Within(page, values, Column.Phone, nameCell, witness),
            Email = Within(page, values, Column.Email, nameCell, witness),
            Page = page.Url.Value,
            At = Locator.Of(page, place),
        };
    }

    private static Known<string?> Of(PageView page, Dictionary<Column, int> values, Column column, Witness witness) =>
        values.TryGetValue(column, out var cell)
            ? Known<string?>.Of(page.LineOf(cell) is { Length: > 0 } text ? text : null, witness)
            : Known<string?>.Unknown(UnknownReason.NotShown);

    // Some lists print telephone and e-mail under the name: "Điện thoại: …", "Email: …".
    private static Known<string?> Within(PageView page, Dictionary<Column, int> values, Column column, int nameCell, Witness witness)
    {
        if (values.TryGetValue(column, out var cell))
        {
            var value = page.LineOf(cell);
            if (column is Column.Email)
                return EmailIn(value, witness);
            return Known<string?>.Of(value.Any(char.IsAsciiDigit) ? value : null, witness);
        }

        foreach (var line in page.TextOf(nameCell).ToString().Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || ColumnNames.Of(line.AsSpan(0, colon)) != column)
                continue;
            var value = VietnameseText.Clean(line[(colon + 1)..]);
            return column is Column.Email ? EmailIn(value, witness) : Known<string?>.Of(value.Length > 0 ? value : null, witness);
        }

        return Known<string?>.Unknown(UnknownReason.NotShown);
    }

    private static Known<string?> EmailIn(string text, Witness witness)
    {
        if (Email().Match(text) is { Success: true } match)
            return Known<string?>.Of(match.Value, witness);
        return text.Any(char.IsLetterOrDigit) ? Known<string?>.Unknown(UnknownReason.Unreadable) : Known<string?>.Of(null, witness);
    }

    private static string FirstLine(PageView page, int node)
    {
        var text = page.TextOf(node);
        var end = text.IndexOf('\n');
        return VietnameseText.Clean((end < 0 ? text : text[..end]).ToString());
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Email();
}
