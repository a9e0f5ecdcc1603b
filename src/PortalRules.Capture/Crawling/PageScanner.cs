using System.Buffers;
using System.Collections.Immutable;
using System.Net;

namespace PortalRules.Capture.Crawling;

/// <summary>Goes over the characters of a page once: tags for their addresses, the text between them for its letters.</summary>
internal ref struct PageScanner
{
    private const int LongestAddress = 4_000;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n\f>");
    private static readonly SearchValues<char> AttributeEnds = SearchValues.Create(" \t\r\n\f/>=");

    private readonly ReadOnlySpan<char> _html;
    private readonly HashSet<FoundLink> _seen = [];
    private readonly List<FoundLink> _links = [];
    private readonly char[] _text;
    private int _textLength;
    private string? _base;
    private string? _refresh;
    private bool _isCut;
    private int _at;

    private PageScanner(ReadOnlySpan<char> html)
    {
        _html = html;
        _text = ArrayPool<char>.Shared.Rent(Math.Max(html.Length, 1));
    }

    /// <summary>Scans a page.</summary>
    /// <param name="html">Its characters.</param>
    /// <param name="keepsText">Whether the letters of its text are kept too.</param>
    public static PageScan Scan(ReadOnlySpan<char> html, bool keepsText = false)
    {
        var scanner = new PageScanner(html);
        try
        {
            scanner.Run();
            var text = scanner._text.AsSpan(0, scanner._textLength);
            return new PageScan([.. scanner._links], scanner._base, PageScan.HashOf(text), scanner._refresh, text.Length, keepsText ? text.ToString() : null) { IsCut = scanner._isCut };
        }
        finally
        {
            ArrayPool<char>.Shared.Return(scanner._text);
        }
    }

    private void Run()
    {
        while (_at < _html.Length)
        {
            var next = _html[_at..].IndexOf('<');
            KeepText(next < 0 ? _html[_at..] : _html.Slice(_at, next));
            if (next < 0)
                return;
            _at += next + 1;
            if (_at >= _html.Length)
                return;
            if (char.IsAsciiLetter(_html[_at]))
                Tag();
            else if (_html[_at..].StartsWith("!--"))
                SkipPast("-->");
            else if (_html[_at] is '/' or '!' or '?')
                SkipPast(">");
        }
    }

    private void KeepText(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                _text[_textLength++] = c;
        }
    }

    private void SkipPast(ReadOnlySpan<char> end)
    {
        var found = _html[_at..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
        _at = found < 0 ? _html.Length : _at + found + end.Length;
    }

    private void Tag()
    {
        var length = _html[_at..].IndexOfAny(NameEnds);
        if (length < 0)
        {
            _at = _html.Length;
            return;
        }

        var name = _html.Slice(_at, length);
        _at += length;
        var tag = KnownTag.Of(name);
        var attributes = default(TagAttributes);
        while (Attribute(tag, ref attributes))
        {
            // Each attribute is kept by the one that reads it.
        }

        Keep(tag, attributes);
        if (tag is KnownTag.Script or KnownTag.Style)
            SkipPast(tag is KnownTag.Script ? "</script" : "</style");
        else if (tag is KnownTag.TextArea)
            SkipPast("</textarea");
    }

    // False at the end of the tag.
    private bool Attribute(int tag, ref TagAttributes attributes)
    {
        while (_at < _html.Length && (_html[_at] is '/' || char.IsWhiteSpace(_html[_at])))
            _at++;
        if (_at >= _html.Length || _html[_at] is '>')
        {
            _at++;
            return false;
        }

        var rest = _html[_at..];
        var length = rest[0] is '=' ? 1 : rest.IndexOfAny(AttributeEnds);
        if (length < 0)
        {
            _at = _html.Length;
            return false;
        }

        var name = rest[..length];
        _at += length;
        while (_at < _html.Length && char.IsWhiteSpace(_html[_at]))
            _at++;
        if (_at >= _html.Length || _html[_at] is not '=')
            return true;
        _at++;
        while (_at < _html.Length && char.IsWhiteSpace(_html[_at]))
            _at++;
        var value = Value();
        if (tag is not KnownTag.None)
            attributes.Take(name, value);
        return true;
    }

    private ReadOnlySpan<char> Value()
    {
        if (_at >= _html.Length)
            return [];
        if (_html[_at] is '"' or '\'')
        {
            var quoted = _html[(_at + 1)..];
            var end = quoted.IndexOf(_html[_at]);
            _at = end < 0 ? _html.Length : _at + end + 2;
            return end < 0 ? [] : quoted[..end];
        }

        var bare = _html[_at..];
        var stop = bare.IndexOfAny(ValueEnds);
        _at = stop < 0 ? _html.Length : _at + stop;
        return stop < 0 ? bare : bare[..stop];
    }

    private void Keep(int tag, TagAttributes attributes)
    {
        switch (tag)
        {
            case KnownTag.Anchor:
                Add(attributes.Href, LinkKind.Page);
                break;
            case KnownTag.Frame:
                Add(attributes.Source, LinkKind.Page);
                break;
            case KnownTag.Script:
                Add(attributes.Source, LinkKind.Script);
                break;
            case KnownTag.Image:
                Add(attributes.Source, LinkKind.Image);
                break;
            case KnownTag.Base when _base is null && !attributes.Href.IsEmpty:
                _base = WebUtility.HtmlDecode(attributes.Href.Trim().ToString());
                break;
            case KnownTag.Link when Has(attributes.Relation, "stylesheet"):
                Add(attributes.Href, LinkKind.Style);
                break;
            case KnownTag.Link when Has(attributes.Relation, "alternate") && (Has(attributes.Type, "rss") || Has(attributes.Type, "atom") || Has(attributes.Type, "xml")):
                Add(attributes.Href, LinkKind.Feed);
                break;
            case KnownTag.Link when Has(attributes.Relation, "next") || Has(attributes.Relation, "prev"):
                Add(attributes.Href, LinkKind.Page);
                break;
            case KnownTag.Meta when attributes.HttpEquiv.Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase):
                _refresh ??= MetaRefresh.TargetIn(WebUtility.HtmlDecode(attributes.Content.ToString()));
                if (_refresh is { } target)
                    Add(target, LinkKind.Page);
                break;
        }
    }

    private void Add(ReadOnlySpan<char> written, LinkKind kind)
    {
        written = written.Trim();
        if (written.IsEmpty || written[0] is '#' || written.Length > LongestAddress
            || written.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || written.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || written.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || written.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
            return;
        var text = written.ToString();
        var link = new FoundLink(text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text, kind);
        if (_links.Count < PageScan.MostLinks && _seen.Add(link))
            _links.Add(link);
        else
            _isCut |= _links.Count == PageScan.MostLinks && !_seen.Contains(link);
    }

    private static bool Has(ReadOnlySpan<char> value, ReadOnlySpan<char> word) => value.Contains(word, StringComparison.OrdinalIgnoreCase);
}
