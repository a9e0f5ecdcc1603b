namespace PortalRules.Html.Sources;

/// <summary>
/// The stretches of markup that people read: text outside tags, comments, scripts and styles, and the attributes that are shown (alt, title …).
/// Knows where a font of capitals is in force, as far as <c>face</c> and <c>style</c> on the elements tell; classes do not.
/// </summary>
internal ref struct MarkupRuns(ReadOnlySpan<char> html)
{
    private const int Deepest = 64;

    private readonly ReadOnlySpan<char> _html = html;
    private readonly (int Name, bool Capitals)[] _open = new (int, bool)[Deepest];
    private int _depth;
    private int _at;
    private bool _inTag;

    public int Start { get; private set; }

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Text => _html.Slice(Start, Length);

    /// <summary>Whether the run is set in a font that shows every letter as a capital.</summary>
    public readonly bool Capitals => !_inTag && _depth > 0 && _open[_depth - 1].Capitals;

    public bool MoveNext()
    {
        while (_at < _html.Length)
        {
            if (_inTag)
            {
                if (Attribute())
                    return true;
            }
            else if (_html[_at] != '<')
            {
                return Found(_at, UpTo("<", _at));
            }
            else
            {
                Markup();
            }
        }

        return false;
    }

    private bool Found(int start, int end)
    {
        (Start, Length, _at) = (start, end - start, end);
        return true;
    }

    private void Markup()
    {
        var rest = _html[(_at + 1)..];
        if (rest.StartsWith("!--"))
        {
            _at = After("-->", _at);
            return;
        }

        var closes = rest.StartsWith("/");
        var name = NameOf(closes ? rest[1..] : rest);
        if (name.IsEmpty)
        {
            _at = rest.StartsWith("!") || rest.StartsWith("?") || closes ? After(">", _at) : _at + 1;
        }
        else if (closes)
        {
            Close(Hash(name));
            _at = After(">", _at);
        }
        else if (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase))
        {
            _at = AfterRaw(name);
        }
        else
        {
            Open(Hash(name), name.Equals("p", StringComparison.OrdinalIgnoreCase), _html[_at..UpTo(">", _at)]);
            _at += 1 + name.Length;
            _inTag = true;
        }
    }

    // Goes on to the next quoted value; at the end of the tag, leaves it.
    private bool Attribute()
    {
        var rest = _html[_at..];
        var next = rest.IndexOfAny('"', '\'', '>');
        if (next < 0 || rest[next] == '>')
        {
            (_inTag, _at) = (false, next < 0 ? _html.Length : _at + next + 1);
            return false;
        }

        var start = _at + next + 1;
        var end = UpTo(rest.Slice(next, 1), start);
        var isShown = IsShown(rest[..next]);
        _at = Math.Min(end + 1, _html.Length);
        if (isShown)
            (Start, Length) = (start, end - start);
        return isShown;
    }

    private static bool IsShown(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        if (!before.EndsWith("="))
            return false;
        before = before[..^1].TrimEnd();
        var name = before[(before.LastIndexOfAny(" \t\r\n/") + 1)..];
        return name.Equals("alt", StringComparison.OrdinalIgnoreCase) || name.Equals("title", StringComparison.OrdinalIgnoreCase)
            || name.Equals("content", StringComparison.OrdinalIgnoreCase) || name.Equals("value", StringComparison.OrdinalIgnoreCase)
            || name.Equals("label", StringComparison.OrdinalIgnoreCase) || name.Equals("placeholder", StringComparison.OrdinalIgnoreCase);
    }

    private void Open(int name, bool closesItself, ReadOnlySpan<char> tag)
    {
        if (closesItself)
            Close(name);
        if (_depth == Deepest)
            return;
        _open[_depth] = (name, LegacyFonts.CapitalsIn(tag) ?? (_depth > 0 && _open[_depth - 1].Capitals));
        _depth++;
    }

    private void Close(int name)
    {
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (_open[i].Name == name)
            {
                _depth = i;
                return;
            }
        }
    }

    private readonly int AfterRaw(ReadOnlySpan<char> name)
    {
        for (var at = _at; ;)
        {
            var next = _html[at..].IndexOf("</");
            if (next < 0)
                return _html.Length;
            at += next + 2;
            if (_html[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return After(">", at);
        }
    }

    private readonly int UpTo(ReadOnlySpan<char> end, int start)
    {
        var at = _html[start..].IndexOf(end);
        return at < 0 ? _html.Length : start + at;
    }

    private readonly int After(ReadOnlySpan<char> end, int start) => Math.Min(UpTo(end, start) + end.Length, _html.Length);

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 40 && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or ':'))
            length++;
        return length > 0 && char.IsAsciiLetter(text[0]) ? text[..length] : default;
    }

    private static int Hash(ReadOnlySpan<char> name) => string.GetHashCode(name, StringComparison.OrdinalIgnoreCase);
}
