using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>Reads the lines of a page's own content as names, positions, contacts and bodies: cards, definition lists, prose lines and tables without headings alike.</summary>
internal sealed class LineReader(PageView page)
{
    /// <summary>What is longer is prose.</summary>
    public const int Longest = 260;

    private const int LongestLabel = 40;
    private const string ForAll = "Các ";

    private static readonly char[] Around = [' ', '-', '–', '—', ',', ';', ':', '|', '(', ')', '.', '•', '/'];

    private readonly List<LineToken> _tokens = [];
    private Column _pending;

    /// <summary>Reads all lines but those of tables that were understood.</summary>
    public List<LineToken> Read(List<(int Start, int End)> read)
    {
        foreach (var line in ContentLines.Of(page, read))
            Line(line.Start, line.End, line.Node);
        return _tokens;
    }

    private void Line(int start, int end, int node)
    {
        if (end - start > Longest)
        {
            Add(LineTokenKind.End, "", node);
            _pending = Column.None;
            return;
        }

        var whole = VietnameseText.Clean(page.Text[start..end].ToString());
        var line = LineParts.WithoutNumber(whole);
        if (line.Length < 2 || LineParts.IsNumber(line))
            return;
        if (LineParts.IsPastSpan(line))
        {
            Add(LineTokenKind.Former, line, node);
            return;
        }

        if (IsHeading(node))
        {
            Heading(line, node);
            return;
        }

        foreach (var part in line.Split(';'))
            Part(part.Trim(Around), part.Trim(), start, end, node);
    }

    private bool IsHeading(int node)
    {
        for (var at = node; at > page.Content; at = page[at].Parent)
        {
            if (page[at].Tag.IsHeading())
                return true;
            if (page[at].Tag is Tag.Block or Tag.Td or Tag.Li or Tag.P)
                return false;
        }

        return false;
    }

    // A heading may be a card's name; else it begins another part of the page.
    private void Heading(string line, int node)
    {
        if (Directory.IsAboutOthers(line))
            Add(LineTokenKind.Former, "", node);
        else if (!Free(line, node, mayBePosition: !Bodies.Is(line)))
            Add(LineTokenKind.Group, line, node);
    }

    private void Part(string text, string written, int start, int end, int node)
    {
        if (text.Length < 2)
            return;
        var labels = written.Contains(':', StringComparison.Ordinal) || written.Contains('：', StringComparison.Ordinal) ? LineParts.LabelsIn(written) : null;
        if (labels is { Count: > 0 })
        {
            _pending = Column.None;
            var before = written[..labels[0].Index].Trim(Around);
            if (before.Length > 1 && !Free(before, node, mayBePosition: true))
                Add(LineTokenKind.Break, before, node);
            for (var i = 0; i < labels.Count; i++)
            {
                var from = labels[i].Index + labels[i].Length;
                var value = written[from..(i + 1 < labels.Count ? labels[i + 1].Index : written.Length)].Trim(' ', '-', '–', ',', ';', '|', '.', '•');
                var column = PeopleColumns.Of(labels[i].ValueSpan);
                if (!Labelled(column, value, start, end, node) && value.Length == 0 && i == labels.Count - 1)
                    _pending = column;
            }

            return;
        }

        var pending = _pending;
        _pending = Column.None;
        if (pending is not Column.None && PeopleColumns.Of(text) is Column.None && Labelled(pending, text, start, end, node))
            return;
        if (text.Length <= LongestLabel && PeopleColumns.Of(text) is not Column.None and var label)
        {
            _pending = label;
            return;
        }

        if (Contacts.IsPhone(text))
            Add(LineTokenKind.Phone, Contacts.PhoneIn(text)!, node);
        else if (EmailOf(text, start, end) is { } email && text.Length < email.Length + 24)
            Add(LineTokenKind.Email, email, node);
        else if (!Free(text, node, mayBePosition: true))
            Add(text.Length > 120 || Positions.IsSentence(VietnameseText.Fold(text)) ? LineTokenKind.End : LineTokenKind.Break, text, node);
    }

    private bool Labelled(Column column, string value, int start, int end, int node)
    {
        switch (column)
        {
            case Column.Name:
                var (rest, _) = PersonName.WithoutHonorific(value);
                var length = PersonName.LengthOf(rest, strict: false);
                if (length == 0)
                    return false;
                var position = rest[length..].Trim(Around);
                Add(new LineToken(LineTokenKind.Name, rest[..length], node) { IsLabelled = true, Position = Positions.Is(position) ? position : null });
                return true;
            case Column.Position when value.Length is >= 2 and <= 140 && !PersonName.Is(value):
                Add(new LineToken(LineTokenKind.Position, value, node) { IsLabelled = true });
                return true;
            case Column.Body when value.Length is >= 2 and <= 140:
                Add(LineTokenKind.BodyOf, value, node);
                return true;
            case Column.Phone when Contacts.PhoneValue(value) is { } phone:
                Add(LineTokenKind.Phone, phone, node);
                return true;
            case Column.Email when EmailOf(value, start, end) is { } email:
                Add(LineTokenKind.Email, email, node);
                return true;
            default:
                return column is Column.None;
        }
    }

    private string? EmailOf(string text, int start, int end)
    {
        if (Contacts.EmailIn(text) is { } email)
            return email;
        if (!Contacts.IsProtected(text))
            return null;
        foreach (ref readonly var run in page.RunsOf(page.Content))
        {
            if (run.Start >= end)
                break;
            if (run.Start >= start && Contacts.HiddenEmail(page, Math.Max(page[run.Node].Parent, run.Node - 1), run.Node + 1) is { } hidden)
                return hidden;
        }

        return "";
    }

    // A line that no label explains.
    private bool Free(string text, int node, bool mayBePosition)
    {
        if (Named(text, node))
            return true;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Positions.Is(text[..colon].Trim()) && NamesOf(text[(colon + 1)..]) is { Count: > 0 } names)
        {
            foreach (var name in names)
                Add(new LineToken(LineTokenKind.Name, name, node) { Position = text[..colon].Trim() });
            return true;
        }

        if (mayBePosition && Positions.Is(text.StartsWith(ForAll, StringComparison.OrdinalIgnoreCase) ? text[ForAll.Length..] : text))
        {
            Position(text, node);
            return true;
        }

        if (!Bodies.Is(text))
            return false;
        Add(LineTokenKind.Body, text, node);
        return true;
    }

    // "Chủ tịch UBND xã - Nguyễn Văn Mẫu" is both; "Các Phó Chủ tịch:" is meant for all who follow.
    private void Position(string text, int node)
    {
        var cut = Math.Max(text.LastIndexOf(" - ", StringComparison.Ordinal), Math.Max(text.LastIndexOf(" – ", StringComparison.Ordinal), text.LastIndexOf(", ", StringComparison.Ordinal)));
        if (cut > 0)
        {
            var (rest, addressed) = PersonName.WithoutHonorific(text[(cut + 2)..].Trim());
            if (PersonName.Is(rest, strict: !addressed))
            {
                Add(new LineToken(LineTokenKind.Name, rest, node) { Position = text[..cut].Trim(Around) });
                return;
            }
        }

        var isForAll = text.StartsWith(ForAll, StringComparison.OrdinalIgnoreCase);
        Add(new LineToken(LineTokenKind.Position, isForAll ? text[ForAll.Length..] : text, node) { IsForAll = isForAll });
    }

    private static List<string> NamesOf(string text)
    {
        var names = new List<string>();
        foreach (var part in text.Split(',', ';'))
        {
            var (rest, addressed) = PersonName.WithoutHonorific(part.Trim(Around));
            if (!PersonName.Is(rest, strict: !addressed))
                return [];
            names.Add(rest);
        }

        return names;
    }

    private bool Named(string text, int node)
    {
        if (!PersonName.MayBegin(text) && !char.IsLower(text[0]))
            return false;
        var (rest, addressed) = PersonName.WithoutHonorific(text);
        var length = Bodies.Is(text) && !addressed ? 0 : PersonName.LengthOf(rest, strict: !addressed);
        if (length == 0 || (!addressed && char.IsLower(text[0])))
            return false;
        var after = rest[length..].Trim(Around);
        var phone = Contacts.PhoneIn(after);
        var email = Contacts.EmailIn(after);
        var stop = new[] { phone, email }.OfType<string>().Select(c => after.IndexOf(c, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(after.Length).Min();
        var position = after[..stop].Trim(Around);
        if (position.StartsWith("là ", StringComparison.Ordinal) || position.StartsWith("SN", StringComparison.Ordinal) || position.StartsWith("sinh ", StringComparison.OrdinalIgnoreCase))
            position = position.StartsWith("là ", StringComparison.Ordinal) ? position[3..] : "";
        if (position.Length > 0 && !Positions.Is(position))
            return false;
        Add(new LineToken(LineTokenKind.Name, rest[..length], node) { Position = position.Length > 0 ? position : null });
        if (phone is not null)
            Add(LineTokenKind.Phone, phone, node);
        if (email is not null)
            Add(LineTokenKind.Email, email, node);
        return true;
    }

    private void Add(LineTokenKind kind, string text, int node) => Add(new LineToken(kind, text, node));

    private void Add(LineToken token) => _tokens.Add(token);
}
