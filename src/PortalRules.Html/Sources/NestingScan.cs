namespace PortalRules.Html.Sources;

/// <summary>
/// How deep the markup nests, before any parser sees it: a parser needs half a minute for 100,000 open elements, this scan a millisecond.
/// Void elements and those whose end tag HTML implies (p, li, td …) are not counted.
/// </summary>
internal static class NestingScan
{
    public const int Limit = 2_000;

    /// <summary>Whether more than <see cref="Limit"/> elements are open at once.</summary>
    public static bool IsTooDeep(ReadOnlySpan<char> html)
    {
        // Fewer start tags than the limit cannot nest deeper.
        var tags = html.Count('<');
        if (tags <= Limit || tags - html.Count("</") <= Limit)
            return false;
        Span<int> open = stackalloc int[Limit + 1];
        var depth = 0;
        while (html.IndexOf('<') is var at && at >= 0 && at + 1 < html.Length)
        {
            html = html[(at + 1)..];
            if (html.StartsWith("!--"))
            {
                html = After(html, "-->");
                continue;
            }

            var closes = html[0] == '/';
            var name = NameOf(closes ? html[1..] : html);
            if (name.IsEmpty)
                continue;
            var hash = Hash(name);
            if (closes)
            {
                depth = Close(open[..depth], hash);
                continue;
            }

            if (IsRaw(name))
            {
                html = AfterRaw(html, name);
                continue;
            }

            if (IsCounted(name))
            {
                open[depth++] = hash;
                if (depth > Limit)
                    return true;
            }
        }

        return false;
    }

    private static int Close(ReadOnlySpan<int> open, int hash)
    {
        var at = open.LastIndexOf(hash);
        return at < 0 ? open.Length : at;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 40 && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or ':'))
            length++;
        return length > 0 && char.IsAsciiLetter(text[0]) ? text[..length] : default;
    }

    private static int Hash(ReadOnlySpan<char> name)
    {
        var hash = 17;
        foreach (var c in name)
            hash = (hash * 31) + (c | 0x20);
        return hash;
    }

    private static bool IsRaw(ReadOnlySpan<char> name) =>
        Is(name, "script") || Is(name, "style") || Is(name, "textarea") || Is(name, "title");

    private static bool IsCounted(ReadOnlySpan<char> name) => name.Length switch
    {
        1 => !Is(name, "p"),
        2 => !Is(name, "br") && !Is(name, "hr") && !Is(name, "li") && !Is(name, "td") && !Is(name, "th") && !Is(name, "tr")
            && !Is(name, "dt") && !Is(name, "dd") && !Is(name, "rb") && !Is(name, "rt") && !Is(name, "rp"),
        3 => !Is(name, "img") && !Is(name, "col") && !Is(name, "wbr"),
        4 => !Is(name, "link") && !Is(name, "meta") && !Is(name, "area") && !Is(name, "base") && !Is(name, "head") && !Is(name, "body") && !Is(name, "html"),
        5 => !Is(name, "input") && !Is(name, "embed") && !Is(name, "param") && !Is(name, "track") && !Is(name, "tbody") && !Is(name, "thead") && !Is(name, "tfoot"),
        6 => !Is(name, "source") && !Is(name, "option"),
        _ => !Is(name, "optgroup") && !Is(name, "colgroup"),
    };

    private static bool Is(ReadOnlySpan<char> name, string word) => name.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> html, string end)
    {
        var at = html.IndexOf(end);
        return at < 0 ? default : html[(at + end.Length)..];
    }

    private static ReadOnlySpan<char> AfterRaw(ReadOnlySpan<char> html, ReadOnlySpan<char> name)
    {
        while (html.IndexOf("</") is var at && at >= 0)
        {
            html = html[(at + 2)..];
            if (html.Length > name.Length && html[..name.Length].Equals(name, StringComparison.OrdinalIgnoreCase))
                return html[name.Length..];
        }

        return default;
    }
}
