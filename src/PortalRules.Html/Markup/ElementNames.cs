using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;

namespace PortalRules.Html.Markup;

/// <summary>The names of elements that a reader has met, each once. How the parser treats an element of that name, the parser's own elements tell.</summary>
internal sealed class ElementNames
{
    private const int MostKept = 1_000;
    private const int LongestKept = 40;

    private static readonly Lock ModelLock = new();
    private static readonly IDocument Models = new HtmlParser().ParseDocument("");

    private readonly Dictionary<string, ElementName>.AlternateLookup<ReadOnlySpan<char>> _html = Empty();
    private readonly Dictionary<string, ElementName>.AlternateLookup<ReadOnlySpan<char>> _svg = Empty();
    private readonly Dictionary<string, ElementName>.AlternateLookup<ReadOnlySpan<char>> _math = Empty();

    public ElementName Html(ReadOnlySpan<char> name) => _html.TryGetValue(name, out var known) ? known : Learn(_html, name, NamespaceNames.HtmlUri, NodeFlags.HtmlMember);

    public ElementName Svg(ReadOnlySpan<char> name) => _svg.TryGetValue(name, out var known) ? known : Learn(_svg, name, NamespaceNames.SvgUri, NodeFlags.SvgMember);

    public ElementName Math(ReadOnlySpan<char> name) => _math.TryGetValue(name, out var known) ? known : Learn(_math, name, NamespaceNames.MathMlUri, NodeFlags.MathMember);

    private static Dictionary<string, ElementName>.AlternateLookup<ReadOnlySpan<char>> Empty() =>
        new Dictionary<string, ElementName>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private ElementName Learn(Dictionary<string, ElementName>.AlternateLookup<ReadOnlySpan<char>> known, ReadOnlySpan<char> name, string language, NodeFlags unknown)
    {
        var text = name.ToString();
        var isHtml = unknown is NodeFlags.HtmlMember;
        var learnt = new ElementName(text, language, FlagsOf(text, language, unknown), isHtml || text is "svg" or "math" ? Tags.Of(text) : Tag.Other);
        if (known.Dictionary.Count < MostKept && text.Length <= LongestKept)
            known[name] = learnt;
        return learnt;
    }

    // A page may hold names that no script could give an element.
    private NodeFlags FlagsOf(string name, string language, NodeFlags unknown)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not '-')
                return unknown;
        }

        if (name.Length > LongestKept || !char.IsAsciiLetter(name[0]))
            return unknown;
        lock (ModelLock)
            return ((IConstructableNode)Models.CreateElement(language, name)).Flags | unknown;
    }
}
