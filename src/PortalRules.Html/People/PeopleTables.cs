using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>Reads people from tables whose headings say what their columns or rows hold.</summary>
internal static class PeopleTables
{
    private const int LongestName = 60;
    private const int HeaderRows = 5;

    /// <summary>Reads a table.</summary>
    /// <returns>Whether its headings are those of a directory or it is about other lists; then nothing else reads it.</returns>
    public static bool Read(PageView page, Grid grid, List<Official> found)
    {
        // Each of the three forms has a label for names.
        if (page.Text[page[grid.Node].TextStart..page[grid.Node].TextEnd] is var text && !NameLabels.MayBeIn(text) && !text.ContainsAnyInRange('\u0300', '\u0323'))
            return false;
        if (Person(page, grid) is { } person)
        {
            found.Add(person);
            return true;
        }

        return Across(page, grid, found) || List(page, grid, found);
    }

    // Rows of label and value about one person.
    private static Official? Person(PageView page, Grid grid)
    {
        var values = new Dictionary<Column, int>();
        foreach (var row in grid.Rows)
        {
            for (var c = 0; c + 1 < row.Cells.Length; c++)
            {
                if (row.Cells[c] >= 0 && row.Cells[c + 1] >= 0 && row.Cells[c] != row.Cells[c + 1] && PeopleColumns.Of(page.TextOf(row.Cells[c])) is not Column.None and var column)
                {
                    if (PeopleColumns.Of(page.TextOf(row.Cells[c + 1])) is not Column.None)
                        return null;
                    if (c == 0 && row.Cells.Length > 2 && row.Cells[2] >= 0 && row.Cells[2] != row.Cells[1] && page.TextOf(row.Cells[2]).Length > 0 && column is Column.Name)
                        return null;
                    values.TryAdd(column, row.Cells[c + 1]);
                    break;
                }
            }
        }

        if (!values.TryGetValue(Column.Name, out var name) || values.Count < 2 || !HasMore(values.ContainsKey))
            return null;
        var (text, _) = PersonName.WithoutHonorific(page.LineOf(name));
        return text.Length is > 1 and <= LongestName ? Make(page, text, values, 0, 1, BodyOf(page, values, "", grid.Node), Witness.LabelledRow, grid.Node) : null;
    }

    // Labels down the first column, a person in each of the others.
    private static bool Across(PageView page, Grid grid, List<Official> found)
    {
        if (grid.Rows.Count is < 2 or > 12)
            return false;
        var rows = new Dictionary<Column, GridRow>();
        foreach (var row in grid.Rows)
        {
            if (row.Cells.Length >= 3 && row.Cells[0] >= 0 && PeopleColumns.Of(page.TextOf(row.Cells[0])) is not Column.None and var column)
                rows.TryAdd(column, row);
        }

        if (!rows.TryGetValue(Column.Name, out var names) || !HasMore(rows.ContainsKey) || names.Cells.Skip(1).Any(c => c >= 0 && PeopleColumns.Of(page.TextOf(c)) is not Column.None))
            return false;
        for (var c = 1; c < names.Cells.Length; c++)
        {
            if (names.Cells[c] < 0 || Named(page, names.Cells[c]) is not { } name)
                continue;
            var values = rows.Where(r => c < r.Value.Cells.Length && r.Value.Cells[c] >= 0).ToDictionary(r => r.Key, r => r.Value.Cells[c]);
            found.Add(Make(page, name, values, 0, 1, BodyOf(page, values, "", grid.Node), Witness.LabelledRow, names.Cells[c]));
        }

        return true;
    }

    private static bool HasMore(Func<Column, bool> has) => has(Column.Position) || has(Column.Phone) || has(Column.Email);

    private static bool List(PageView page, Grid grid, List<Official> found)
    {
        var head = -1;
        var joined = false;
        Column[] columns = [];
        for (var r = 0; r < Math.Min(HeaderRows, grid.Rows.Count) && head < 0; r++)
        {
            columns = [.. grid.Rows[r].Cells.Select(c => c < 0 ? Column.None : PeopleColumns.Of(page.TextOf(c)))];
            joined = grid.Rows[r].Cells.Any(c => c >= 0 && PeopleColumns.HoldsPosition(page.TextOf(c)));
            if (columns.Contains(Column.Name) && (joined || HasMore(columns.Contains)))
                head = r;
        }

        if (head < 0)
            return false;
        if (grid.Rows[head].Cells.Any(c => c >= 0 && PeopleColumns.IsForeign(page.TextOf(c))) || Headings.Above(page, grid.Node, Directory.IsAboutOthers) is not null)
            return true;
        var heading = grid.Rows[head].Cells[Array.IndexOf(columns, Column.Name)];
        var group = GroupBefore(page, grid, head);
        for (var r = head + 1; r < grid.Rows.Count; r++)
        {
            var row = grid.Rows[r];
            if (GroupOf(page, row, columns) is { } title)
            {
                group = title;
                continue;
            }

            var values = new Dictionary<Column, int>();
            for (var c = 0; c < Math.Min(columns.Length, row.Cells.Length); c++)
            {
                if (columns[c] is not Column.None && row.Cells[c] >= 0 && (!values.TryGetValue(columns[c], out var other) || page.TextOf(other).IsEmpty))
                    values[columns[c]] = row.Cells[c];
            }

            if (values.TryGetValue(Column.Name, out var cell) && cell != heading && !IsFormer(page, row))
                Row(page, row, values, joined, BodyOf(page, values, group, grid.Node), found);
        }

        return true;
    }

    private static void Row(PageView page, GridRow row, Dictionary<Column, int> values, bool joined, Known<string?> body, List<Official> found)
    {
        var cell = values[Column.Name];
        var names = NamesIn(page, cell);
        for (var i = 0; i < names.Count; i++)
        {
            var official = Make(page, names[i].Name, values, i, names.Count, body, Witness.ListEntry, row.Node);
            if (joined)
                official = official with { Position = Known<string?>.Of(names[i].Position ?? PositionIn(page, cell), Witness.ListEntry) };
            found.Add(official);
        }

        if (names.Count == 0 && Named(page, cell) is { } name)
            found.Add(Make(page, name, values, 0, 1, body, Witness.ListEntry, row.Node));
    }

    // Lines of a cell that are names; a single one may be any text, for its column says what it is.
    private static List<(string Name, string? Position)> NamesIn(PageView page, int cell)
    {
        var names = new List<(string, string?)>();
        foreach (var line in Lines(page, cell))
        {
            var (text, addressed) = PersonName.WithoutHonorific(LineParts.WithoutNumber(line));
            var length = PersonName.LengthOf(text, strict: !addressed);
            if (length == 0 || (length < text.Length && char.IsLetterOrDigit(text[length])))
                continue;
            var rest = text[length..].Trim(' ', '-', '–', ',', ';', ':', '(', ')');
            names.Add((text[..length], Positions.Is(rest) ? rest : null));
        }

        return names;
    }

    private static string? Named(PageView page, int cell)
    {
        var name = PersonName.WithoutHonorific(FirstLine(page, cell)).Text;
        return name.Length is > 1 and <= LongestName && name.Any(char.IsLetter) && !name.Any(char.IsAsciiDigit) && PeopleColumns.Of(name) is Column.None && !Positions.Is(name) && !Bodies.Is(name) ? name : null;
    }

    private static string? PositionIn(PageView page, int cell) => Lines(page, cell).Find(Positions.Is);

    private static string? GroupOf(PageView page, GridRow row, Column[] columns)
    {
        if (row.IsGroup)
            return page.LineOf(row.Cells[0]);
        int only = -1, filled = 0;
        foreach (var cell in row.Cells)
        {
            if (cell < 0 || cell == only || page.TextOf(cell).IsEmpty || LineParts.IsNumber(page.TextOf(cell)))
                continue;
            filled++;
            only = cell;
        }

        if (filled != 1 || columns.Length < 3)
            return null;
        var text = page.LineOf(only);
        return Bodies.Is(LineParts.WithoutNumber(text)) ? text : null;
    }

    // "1975 - 1980": who held the office then. "2020 - nay" and "nhiệm kỳ 2021 - 2026" are no past.
    private static bool IsFormer(PageView page, GridRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (cell >= 0 && page.TextOf(cell).Length < 200 && LineParts.IsPastSpan(page.TextOf(cell)))
                return true;
        }

        return false;
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
        if (LineParts.WithoutNumber(group) is { Length: > 0 } title)
            return Known<string?>.Of(title, Witness.VisibleLine);
        return Headings.Above(page, grid, h => !Directory.MayBeNamed(h) || Bodies.IsNamedIn(h)) is { } heading
            ? Known<string?>.Of(heading, Witness.VisibleLine)
            : Known<string?>.Unknown(UnknownReason.NotShown);
    }

    private static Official Make(PageView page, string name, Dictionary<Column, int> values, int index, int count, Known<string?> body, Witness witness, int place) => new()
    {
        Name = name,
        Position = Of(page, values, Column.Position, index, count, witness),
        Body = body,
        Phone = Contact(page, values, Column.Phone, index, count, witness),
        Email = Contact(page, values, Column.Email, index, count, witness),
        Page = page.Url.Value,
        At = Locator.Of(page, place),
    };

    private static Known<string?> Of(PageView page, Dictionary<Column, int> values, Column column, int index, int count, Witness witness)
    {
        if (!values.TryGetValue(column, out var cell))
            return Known<string?>.Unknown(UnknownReason.NotShown);
        if (count == 1)
            return Known<string?>.Of(page.LineOf(cell) is { Length: > 0 } text ? text : null, witness);
        var lines = Lines(page, cell);
        return lines.Count == count ? Known<string?>.Of(lines[index], witness)
            : lines.Count == 1 ? Known<string?>.Of(lines[0], witness)
            : Known<string?>.Unknown(lines.Count == 0 ? UnknownReason.NotShown : UnknownReason.Disagreement);
    }

    // Some lists print telephone and e-mail under the name: "Điện thoại: …", "Email: …".
    private static Known<string?> Contact(PageView page, Dictionary<Column, int> values, Column column, int index, int count, Witness witness)
    {
        if (values.TryGetValue(column, out var cell))
        {
            var text = Of(page, values, column, index, count, witness);
            if (!text.TryGet(out var value))
                return text;
            return column is Column.Email ? EmailOf(page, cell, value ?? "", witness) : PhoneOf(page, cell, value, witness);
        }

        var nameCell = values[Column.Name];
        foreach (var line in page.TextOf(nameCell).ToString().Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (count > 1 || colon <= 0 || PeopleColumns.Of(line.AsSpan(0, colon)) != column)
                continue;
            var value = VietnameseText.Clean(line[(colon + 1)..]);
            return column is Column.Email ? EmailOf(page, nameCell, value, witness) : Known<string?>.Of(value.Length > 0 ? value : null, witness);
        }

        return Known<string?>.Unknown(UnknownReason.NotShown);
    }

    private static Known<string?> PhoneOf(PageView page, int cell, string? value, Witness witness)
    {
        if (value is not null && value.Any(char.IsAsciiDigit))
            return Known<string?>.Of(value, witness);
        return Contacts.HiddenPhone(page, cell, page[cell].End) is { } hidden ? Known<string?>.Of(hidden, Witness.Attribute)
            : HoldsPicture(page, cell) ? Known<string?>.Unknown(UnknownReason.ImageOnly)
            : Known<string?>.Of(null, witness);
    }

    private static Known<string?> EmailOf(PageView page, int cell, string text, Witness witness)
    {
        if (Contacts.EmailIn(text) is { } email)
            return Known<string?>.Of(email, witness);
        if (Contacts.HiddenEmail(page, cell, page[cell].End) is { } hidden)
            return Known<string?>.Of(hidden, Witness.Attribute);
        if (HoldsPicture(page, cell))
            return Known<string?>.Unknown(UnknownReason.ImageOnly);
        return text.Any(char.IsLetterOrDigit) ? Known<string?>.Unknown(UnknownReason.Unreadable) : Known<string?>.Of(null, witness);
    }

    private static bool HoldsPicture(PageView page, int cell)
    {
        for (var i = cell + 1; i < page[cell].End; i++)
        {
            if (page[i].Tag is Tag.Img && !page[i].Hidden && !page[i].Traits.Has(Trait.Icon))
                return page.TextOf(cell).IsEmpty;
        }

        return false;
    }

    private static List<string> Lines(PageView page, int cell)
    {
        var lines = new List<string>();
        foreach (var part in page.TextOf(cell).ToString().Split(['\n', ';']))
        {
            if (VietnameseText.Clean(part) is { Length: > 0 } line)
                lines.Add(line);
        }

        return lines;
    }

    private static string FirstLine(PageView page, int node)
    {
        var text = page.TextOf(node);
        var end = text.IndexOf('\n');
        return VietnameseText.Clean((end < 0 ? text : text[..end]).ToString());
    }
}
