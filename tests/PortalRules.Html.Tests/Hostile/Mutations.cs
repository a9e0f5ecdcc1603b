using System.Globalization;
using System.Text;

namespace PortalRules.Html.Tests.Hostile;

/// <summary>The ways in which a page is damaged. Each takes the page, another page and the source of chance; the page is one character for each byte.</summary>
internal static class Mutations
{
    private const int Room = MutatedPage.Largest;

    private static readonly string[] Names = ["div", "table", "tr", "td", "ul", "li", "a", "p", "b", "font", "h1", "h2", "form", "select", "option", "svg", "math", "template", "title", "textarea", "script", "style", "nav", "footer", "main", "article", "img", "iframe", "frameset", "noscript", "body", "html", "head", "base", "caption", "col", "button", "object", "plaintext"];

    private static readonly string[] Charsets = ["windows-1258", "utf-16", "utf-7", "x-user-defined", "iso-2022-jp", "TCVN3", "VISCII", "", "\0", "gb18030", "shift_jis", "utf-8"];

    private static readonly string[] Scraps = Array.ConvertAll<string, string>(
    [
        "<tr><td colspan=99999 rowspan=99999>", "<td colspan=-1>", "<base href='::'>", "<base href='https://\u00ff'>", "<a href='http://['>", "<a href='javascript:%00'>", "<a href='//'>", "&#x0;", "&#xD800;", "&#1114112;", "&#99999999999999999999;", "<h1>", "</h1>", "<!--", "-->", "<![CDATA[", "<?php ", "</", "<", "&", "<table><tr><th>H\u1ecd t\u00ean<th>Ch\u1ee9c v\u1ee5", "31/02/2023", "00/00/0000", "99:99 - 31/12/9999", "01/01/0001", "<img src='data:image/png;base64,AAAA'>", "<img width=99999999999 height=-1>", "<div style='display:none'>", "<meta http-equiv=refresh content='0;url=//'>", "<title>", "<plaintext>", "<script>", "<style>", "<textarea>", "<template>", "<svg><title>", "<math><mi>", "<frameset>", "<select>", "<form>", "<isindex>", "<image>", "</body></html>",
    ], Bytes);

    public static IReadOnlyList<(string Name, Func<string, string, Random, string> Mutate)> All { get; } =
    [
        ("bytes flipped", (html, _, random) => FlipBytes(html, random)),
        ("tags dropped", (html, _, random) => DropTags(html, random, onlyEnds: false)),
        ("end tags dropped", (html, _, random) => DropTags(html, random, onlyEnds: true)),
        ("tags renamed", (html, _, random) => Rename(html, random)),
        ("nesting multiplied", (html, _, random) => Nest(html, random)),
        ("attributes doubled", (html, _, random) => DoubleAttributes(html, random)),
        ("quotes removed", (html, _, random) => RemoveQuotes(html, random)),
        ("charset lied about", (html, _, random) => LieAboutCharset(html, random)),
        ("truncated", (html, _, random) => html[..random.Next(html.Length + 1)]),
        ("spliced", (html, other, random) => html[..random.Next(html.Length + 1)] + other[random.Next(other.Length + 1)..]),
        ("huge attribute", (html, _, random) => HugeAttribute(html, random)),
        ("NULs and half surrogates", (html, _, random) => Insert(html, random, ["\0", "\u00ed\u00a0\u0080", "\u00ed\u00bf\u00bf", "\u00f0\u0090", "\u00ef\u00bf\u00be", "&#xDFFF;", "\u00c0\u0080"])),
        ("element repeated", (html, _, random) => Repeat(html, random)),
        ("long words", (html, _, random) => LongWords(html, random)),
        ("scraps inserted", (html, _, random) => Insert(html, random, Scraps)),
        ("shuffled", (html, _, random) => Shuffle(html, random)),
    ];

    private static string FlipBytes(string html, Random random)
    {
        var bytes = html.ToCharArray();
        for (var n = bytes.Length == 0 ? 0 : random.Next(1, 200); n > 0; n--)
            bytes[random.Next(bytes.Length)] = (char)random.Next(256);
        return new string(bytes);
    }

    private static string DropTags(string html, Random random, bool onlyEnds)
    {
        var rate = random.Next(2, 20);
        return OverTags(html, (tag, text) => (!onlyEnds || tag.StartsWith("</", StringComparison.Ordinal)) && random.Next(rate) == 0 ? text : text.Append(tag));
    }

    private static string Rename(string html, Random random)
    {
        var rate = random.Next(2, 40);
        return OverTags(html, (tag, text) =>
        {
            var start = tag.StartsWith("</", StringComparison.Ordinal) ? 2 : 1;
            var end = start;
            while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
                end++;
            return random.Next(rate) == 0 && end > start ? text.Append(tag, 0, start).Append(Names[random.Next(Names.Length)]).Append(tag, end, tag.Length - end) : text.Append(tag);
        });
    }

    private static string Nest(string html, Random random)
    {
        var name = Names[random.Next(Names.Length)];
        var open = random.Next(4) switch { 0 => $"<{name}>", 1 => "<ul><li>", 2 => $"<p><{name} id=", _ => "<table><tr><td>" };
        var text = new StringBuilder();
        for (int i = 0, times = random.Next(2, 2_500); i < times && text.Length < Room / 2; i++)
            _ = open[^1] == '=' ? text.Append(open).Append(i).Append('>') : text.Append(open);
        return html.Insert(Between(html, random), text.ToString());
    }

    private static string DoubleAttributes(string html, Random random)
    {
        var rate = random.Next(2, 30);
        return OverTags(html, (tag, text) =>
        {
            var space = tag.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0 || tag[^1] != '>' || random.Next(rate) > 0)
                return text.Append(tag);
            var attributes = tag[space..^1];
            text.Append(tag, 0, tag.Length - 1);
            for (var n = random.Next(1, 12); n > 0; n--)
                text.Append(attributes.Replace("=", n % 2 == 0 ? "=" : string.Create(CultureInfo.InvariantCulture, $"{n}="), StringComparison.Ordinal));
            return text.Append('>');
        });
    }

    private static string RemoveQuotes(string html, Random random)
    {
        var rate = random.Next(2, 30);
        var text = new StringBuilder(html.Length);
        foreach (var c in html)
        {
            if (c is not ('"' or '\'') || random.Next(rate) > 0)
                text.Append(c);
        }

        return text.ToString();
    }

    private static string LieAboutCharset(string html, Random random)
    {
        var charset = Charsets[random.Next(Charsets.Length)];
        var mark = random.Next(5) switch { 0 => "\u00ff\u00fe", 1 => "\u00fe\u00ff", 2 => "\u00ef\u00bb\u00bf", _ => "" };
        var told = html.Replace("utf-8", charset, StringComparison.OrdinalIgnoreCase);
        if (random.Next(6) == 0)
            told = string.Concat(told.Take(Room / 2).Select(c => mark == "\u00fe\u00ff" ? $"\0{c}" : $"{c}\0"));
        return mark + told;
    }

    private static string HugeAttribute(string html, Random random)
    {
        string[] names = ["class", "id", "style", "href", "src", "alt", "title", "content", "width", "itemtype", "onclick", "data-x"];
        string[] units = ["a", "a ", "../", "%", ";color:red", "{", "12", "/", "&amp;", "\u1ebf", "?a=b&", "display:none;", ":not(", "\0", "01/01/2023 "];
        var unit = units[random.Next(units.Length)];
        var value = string.Concat(Enumerable.Repeat(Bytes(unit), random.Next(1_000, 30_000) / unit.Length));
        return html.Insert(Between(html, random), $"<{Names[random.Next(Names.Length)]} {names[random.Next(names.Length)]}=\"{value}\">");
    }

    private static string Insert(string html, Random random, string[] scraps)
    {
        var text = html;
        for (var n = random.Next(1, 30); n > 0 && text.Length < 2 * Room; n--)
            text = text.Insert(random.Next(text.Length + 1), scraps[random.Next(scraps.Length)]);
        return text;
    }

    // One element, thousands of times.
    private static string Repeat(string html, Random random)
    {
        var start = html.IndexOf('<', random.Next(html.Length + 1));
        if (start < 0)
            return html;
        var end = html.IndexOf("</", start, StringComparison.Ordinal);
        end = end < 0 ? html.Length : html.IndexOf('>', end) is var close and >= 0 ? close + 1 : html.Length;
        var element = html[start..Math.Min(end, start + random.Next(8, 2_000))];
        return html[..start] + string.Concat(Enumerable.Repeat(element, Math.Max(1, random.Next(100, Room) / element.Length))) + html[start..];
    }

    private static string LongWords(string html, Random random)
    {
        string[] units = ["a", "1", "1/", "01/01/2023", "01/01/2023 - ", "\u1ebf", "\u0111", "Nguy\u1ec5n V\u0103n A ", "T\u1eeb ng\u00e0y 1 \u0111\u1ebfn ", "0912 345 678 ", "12/2023/Q\u0110-UBND ", "a@b.", ":", "Ch\u1ee7 t\u1ecbch ", "\u0323", "th\u1ee9 hai ", "-", "A", "(", "Ti\u1ebfp c\u00f4ng d\u00e2n ng\u00e0y 1, 2 "];
        var unit = Bytes(units[random.Next(units.Length)]);
        return html.Insert(Between(html, random), string.Concat(Enumerable.Repeat(unit, random.Next(500, 30_000) / unit.Length)));
    }

    private static string Shuffle(string html, Random random)
    {
        var parts = html.Chunk(random.Next(40, 4_000)).ToArray();
        random.Shuffle(parts);
        return string.Concat(parts.Select(p => new string(p)));
    }

    // A place just before a tag, where something new is content.
    private static int Between(string html, Random random) => html.IndexOf('<', random.Next(html.Length + 1)) is var at and >= 0 ? at : html.Length;

    private static string OverTags(string html, Func<string, StringBuilder, StringBuilder> take)
    {
        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            var close = open < 0 ? -1 : html.IndexOf('>', open);
            if (close < 0)
                return text.Append(html, at, html.Length - at).ToString();
            text.Append(html, at, open - at);
            _ = take(html[open..(close + 1)], text);
            at = close + 1;
        }

        return text.ToString();
    }

    private static string Bytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}
