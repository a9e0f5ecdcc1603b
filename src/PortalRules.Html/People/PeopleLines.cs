using PortalRules.Html.Pages;

namespace PortalRules.Html.People;

/// <summary>Puts people together from the lines of a list. Whether names stand before or after their positions, the list itself says.</summary>
internal sealed class PeopleLines(PageView page, List<LineToken> tokens, bool positionFirst)
{
    private const int MostBreaks = 2;

    private readonly List<PersonDraft> _found = [];
    private PersonDraft? _current;
    private string? _pending;
    private string? _forAll;
    private string? _body;
    private bool _isFormer;
    private bool _wasPosition;
    private int _breaks;

    /// <summary>Reads in the order that gives more people a position; where both do, a name comes first.</summary>
    public static List<PersonDraft> Read(PageView page, List<LineToken> tokens)
    {
        var nameFirst = new PeopleLines(page, tokens, positionFirst: false).Read();
        if (!tokens.Exists(t => t.Kind is LineTokenKind.Position && !t.IsLabelled && !t.IsForAll))
            return nameFirst;
        var second = new PeopleLines(page, tokens, positionFirst: true).Read();
        return second.Count(d => d.Position is not null) > nameFirst.Count(d => d.Position is not null) ? second : nameFirst;
    }

    private List<PersonDraft> Read()
    {
        foreach (var token in tokens)
        {
            Take(token);
            _wasPosition = token.Kind is LineTokenKind.Position;
        }

        Flush(tokens.Count > 0 ? page[page.Content].End : 0);
        return _found;
    }

    private void Take(LineToken token)
    {
        switch (token.Kind)
        {
            case LineTokenKind.Name:
                Begin(token);
                break;
            case LineTokenKind.Position:
                Position(token);
                break;
            case LineTokenKind.Phone when _current is not null:
                _current.Phone ??= token.Text;
                break;
            case LineTokenKind.Email when _current is not null:
                _current.HidesEmail |= token.Text.Length == 0;
                _current.Email ??= token.Text.Length > 0 ? token.Text : null;
                break;
            case LineTokenKind.BodyOf when _current is not null:
                _current.Body = token.Text;
                break;
            case LineTokenKind.Body:
                Group(token, Bodies.ValueOf(token.Text));
                break;
            case LineTokenKind.Group:
                Group(token, Bodies.ValueOf(token.Text));
                break;
            case LineTokenKind.Former when token.Text.Length == 0:
                Group(token, null);
                _isFormer = true;
                break;
            case LineTokenKind.Former:
                _current = null;
                break;
            case LineTokenKind.Break when ++_breaks < MostBreaks:
                break;
            case LineTokenKind.Break or LineTokenKind.End:
                Flush(token.Node);
                _pending = _forAll = null;
                break;
        }
    }

    private void Group(LineToken token, string? body)
    {
        Flush(token.Node);
        (_body, _pending, _forAll, _isFormer) = (body, null, null, false);
    }

    private void Begin(LineToken token)
    {
        Flush(token.Node);
        _breaks = 0;
        if (_isFormer)
            return;
        _current = new PersonDraft { Name = token.Text, Node = token.Node, IsLabelled = token.IsLabelled, Position = token.Position, Body = _body };
        if (_current.Position is null && _pending is not null)
            (_current.Position, _current.PositionFirst) = (_pending, true);
        _current.Position ??= _forAll;
        _pending = null;
    }

    private void Position(LineToken token)
    {
        if (token.IsForAll)
        {
            Flush(token.Node);
            _forAll = token.Text;
        }
        else if (_current is not null && !positionFirst && (_current.Position is null || ReferenceEquals(_current.Position, _forAll)))
        {
            _current.Position = token.Text;
        }
        else if (_current is { PositionFirst: false } && !positionFirst && _wasPosition)
        {
            _current.Position = $"{_current.Position}, {token.Text}";
        }
        else if (token.IsLabelled && _current is { Position: null })
        {
            _current.Position = token.Text;
        }
        else if (positionFirst || _current is null)
        {
            Flush(token.Node);
            _pending = positionFirst && _wasPosition && _pending is not null ? $"{_pending}, {token.Text}" : positionFirst ? token.Text : null;
        }
    }

    private void Flush(int end)
    {
        if (_current is { } person)
        {
            person.Phone ??= Contacts.HiddenPhone(page, person.Node, end);
            person.Email ??= Contacts.HiddenEmail(page, person.Node, end);
            _found.Add(person);
        }

        _current = null;
    }
}
