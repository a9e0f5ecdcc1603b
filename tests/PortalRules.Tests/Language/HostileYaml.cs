using System.Text;

namespace PortalRules.Tests.Language;

/// <summary>Valid YAML of any shape, made of the language's own words, so that binders are met with everything in every place.</summary>
internal sealed class HostileYaml(Random random)
{
    private static readonly string[] Words =
    [
        "id", "title", "category", "obligation", "severity", "indicator", "basis", "due-by", "applies-to", "formerly", "locked", "select", "where", "sample", "expect",
        "question", "message", "remedy", "cases", "vi", "en", "source", "at", "kind", "note", "before", "until", "after", "from", "to", "level", "area", "all-of", "any-of",
        "not", "each", "some", "none", "count", "share", "unique", "labels", "have", "by", "match", "order", "may-have", "extra", "missing", "misplaced", "of", "is", "like",
        "contains", "starts-with", "matches", "length", "at-least", "at-most", "more-than", "less-than", "between", "in", "in-last", "in-next", "older-than", "lag", "period",
        "every", "last", "on", "group", "over", "unmatched", "measure", "sum", "newest", "distinct", "score", "points", "when", "scheme", "host", "path", "query", "same-site",
        "under", "code", "pack", "version", "includes", "parameters", "indicators", "type", "unit", "values", "value", "ended", "term", "also", "misspelt", "campaign", "yearly",
        "month", "day", "starts", "ends", "known-from", "number", "issuer", "issued", "in-force", "last-known", "ended-by", "replaces", "binds", "duties", "check", "banners",
        "articles", "menus", "items", "children", "label", "published", "image-count", "target", "zone", "alt", "email", "phone", "officials", "portal", "documents", "url",
    ];

    private static readonly string[] Values =
    [
        "present", "absent", "true", "false", "0", "1", "3", "999999999", "-1", "2.079", "0.9", "90%", "101%", "2023-03-31", "0001-01-01", "9999-12-31", "31/03/2023", "as-of",
        "14 days", "3 months", "999999999 years", "5 working-days", "0 days", "~", "null", "''", "'  '", "$quota", "$grace", "$list", "$nothing", "$portal.unit",
        "$portal.contributors", "$portal.x", "$", "term:tin-tuc", "term:", "term:x", "must", "content", "structure", "guidance", "inferred", "letter", "AB-001", "AB-002",
        "integer", "duration", "list", "commune", "thanh-hoa", "Tin tức", "Văn bản", "'(a+)+$'", "'(?=a)'", "'[a'", "'\\p{L}'", "'(a{1,30}){1,30}'", "'{missing}'", "'{detail}'",
        "'{'", "1.0.0", "main", "left", "listed", "any", "gov.vn", "\"\\u0001\"", "\"\\uFFFF\"", "😀", "ò", "'Hoà'", "|\n", "&a x", "*a", "!t x", "read", "letter",
    ];

    public string Tree(int depth) => random.Next(depth > 0 ? 6 : 2) switch
    {
        0 => Pick(Values),
        1 => Pick(Words),
        2 => $"[{string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => Tree(depth - 1)))}]",
        _ => $"{{ {string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => $"{Key()}: {Tree(depth - 1)}"))} }}",
    };

    /// <summary>Some keys of a map in block style, with any values.</summary>
    public string Lines(int depth, params ReadOnlySpan<string> keys)
    {
        var text = new StringBuilder();
        foreach (var key in keys)
        {
            if (random.Next(3) == 0)
                text.Append(key).Append(": ").Append(Tree(depth)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A text with a piece taken out, doubled, moved or replaced.</summary>
    public string Mutated(string text)
    {
        var (from, length) = (random.Next(text.Length), random.Next(1, 12));
        var piece = text.Substring(from, Math.Min(length, text.Length - from));
        var rest = text.Remove(from, piece.Length);
        return random.Next(6) switch
        {
            0 => rest,
            1 => text.Insert(from, piece),
            2 => rest.Insert(random.Next(rest.Length + 1), piece),
            3 => rest.Insert(from, Pick(Values)),
            4 => rest.Insert(from, Pick(Words)),
            _ => rest.Insert(from, ((char)random.Next(0x10000)).ToString()),
        };
    }

    private string Key() => random.Next(8) == 0 ? Pick(Values) : Pick(Words);

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
