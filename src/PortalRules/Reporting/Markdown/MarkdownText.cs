using System.Text.RegularExpressions;
using PortalRules.Reporting.Plain;

namespace PortalRules.Reporting.Markdown;

/// <summary>Text of a Markdown page. It is only made of plain texts, which are cleaned and escaped, so that nothing unescaped can reach a page.</summary>
internal readonly partial record struct MarkdownText
{
    private const int Longest = 2000;
    private readonly string? _text;

    private MarkdownText(string text) => _text = text;

    public static implicit operator MarkdownText(string? text) => Of(text);

    /// <summary>Both, with a space between them.</summary>
    public static MarkdownText operator +(MarkdownText left, MarkdownText right) => new($"{left} {right}");

    /// <summary>A plain text. An address is not linked, and a name after @ is not called: a word joiner stands between.</summary>
    public static MarkdownText Of(string? text)
    {
        var clean = DisplayText.Shorten(DisplayText.Clean(text), Longest);
        return new(Address().Replace(Markup().Replace(clean, "\\$0"), "\\$0").Replace("@", "@\u2060", StringComparison.Ordinal));
    }

    /// <summary>An address as code: what would end it is written as a browser would.</summary>
    public static MarkdownText Code(string? address)
    {
        var clean = DisplayText.Shorten(DisplayText.Clean(address), Longest).Replace("`", "%60", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
        return new(clean.Length == 0 ? "" : $"`{clean}`");
    }

    public MarkdownText Strong() => new(string.IsNullOrEmpty(_text) ? "" : $"**{_text}**");

    /// <summary>The text where a line begins: it starts no list, heading or rule.</summary>
    public string AtStart() => Mark().Replace(ToString(), "${before}\\${mark}");

    public override string ToString() => _text ?? "";

    [GeneratedRegex(@"[\\`*_\[\]<>|~&$]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();

    // What would become a link by itself: the colon of https:// and the point of www.
    [GeneratedRegex(@":(?=//)|(?<=\b[wW]{3})\.", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?<before>[0-9]{0,9})(?<mark>(?<=[0-9])[.)]|(?<![0-9])[-+#=])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
