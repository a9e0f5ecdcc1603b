using PortalRules.Html.Keeping;
using PortalRules.Html.Markup;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Pages;

/// <summary>
/// A page flattened once: its elements in document order and its visible text in one buffer. All extractors read this and no other tree walk is made.
/// One view serves page after page; nothing of it may be kept.
/// </summary>
internal sealed class PageView(TextPool texts)
{
    private PageNode[] _nodes = new PageNode[2048];
    private TextRun[] _runs = new TextRun[1024];
    private char[] _text = new char[32768];
    private int _textLength;

    public PortalUrl Url { get; private set; } = null!;

    /// <summary>What relative addresses start from: the page's address, else its <c>base</c> element.</summary>
    public PortalUrl Base { get; set; } = null!;

    public bool IsHome { get; private set; }

    public PageHead Head { get; set; } = null!;

    public int Count { get; private set; }

    public int RunCount { get; private set; }

    /// <summary>The node that holds the page's own content.</summary>
    public int Content { get; set; }

    /// <summary>Scripts and linked files, which are no nodes.</summary>
    public List<MarkupElement> Assets { get; } = [];

    /// <summary>The selectors of this page that were asked for.</summary>
    public SelectorBook Selectors { get; } = new();

    /// <summary>The lines of publication of this page and of the pages before it.</summary>
    public DateLines Dates { get; } = new();

    /// <summary>The nodes that the extraction map gives a name, with the number of the name; in document order.</summary>
    public List<(int Node, int Element)> Named { get; } = [];

    /// <summary>The nodes that bear <c>itemprop</c> or <c>datetime</c>, in document order.</summary>
    public List<int> Marked { get; } = [];

    /// <summary>The nodes around <c>object</c> elements, whose content is not read; in document order.</summary>
    public List<int> Embedded { get; } = [];

    /// <summary>What may be an accessible object, in document order: the element, and its node or that of the element around it.</summary>
    public List<(MarkupElement Element, int Node)> Objects { get; } = [];

    /// <summary>Whether the page has a style sheet or a script of any kind.</summary>
    public bool IsStyled { get; set; }

    public ReadOnlySpan<PageNode> Nodes => _nodes.AsSpan(0, Count);

    public ReadOnlySpan<TextRun> Runs => _runs.AsSpan(0, RunCount);

    public ReadOnlySpan<char> Text => _text.AsSpan(0, _textLength);

    internal int TextLength => _textLength;

    public ref PageNode this[int node] => ref _nodes[node];

    public void Reset(PortalUrl url, bool isHome)
    {
        Url = url;
        Base = url;
        IsHome = isHome;
        Clear();
    }

    /// <summary>Lets go of the page's tree, so that it is gone before the next one grows.</summary>
    public void Clear()
    {
        Head = null!;
        Assets.Clear();
        Selectors.Clear();
        Named.Clear();
        Marked.Clear();
        Objects.Clear();
        Embedded.Clear();
        IsStyled = false;
        Array.Clear(_nodes, 0, Count);
        Count = RunCount = _textLength = Content = 0;
    }

    public int Add(in PageNode node)
    {
        if (Count == _nodes.Length)
            Array.Resize(ref _nodes, Count * 2);
        _nodes[Count] = node;
        return Count++;
    }

    public void Add(in TextRun run)
    {
        if (RunCount == _runs.Length)
            Array.Resize(ref _runs, RunCount * 2);
        _runs[RunCount++] = run;
    }

    public void Append(char c)
    {
        if (_textLength == _text.Length)
            Array.Resize(ref _text, _textLength * 2);
        _text[_textLength++] = c;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (_textLength + text.Length > _text.Length)
            Array.Resize(ref _text, Math.Max(_textLength * 2, _textLength + text.Length));
        text.CopyTo(_text.AsSpan(_textLength));
        _textLength += text.Length;
    }

    public ReadOnlySpan<char> TextOf(int node) => Text[_nodes[node].TextStart.._nodes[node].TextEnd].Trim();

    public ReadOnlySpan<char> TextOf(in TextRun run) => Text[run.Start..run.End];

    /// <summary>The visible text of an element on one line, as facts carry it.</summary>
    public string LineOf(int node) => Line(TextOf(node));

    public string LineOf(in TextRun run) => Line(TextOf(run));

    /// <summary>The same, for a text that other pages show too: one object for all of them.</summary>
    public string TitleOf(int node) => texts.LineOf(TextOf(node));

    /// <summary>One object for a text that other pages show too.</summary>
    public string Share(string text) => texts.Share(text);

    /// <summary>A text on one line, one object for all pages that show it.</summary>
    public string ShareLine(ReadOnlySpan<char> text) => texts.LineOf(text);

    public ReadOnlySpan<TextRun> RunsOf(int node) => Runs[_nodes[node].RunStart.._nodes[node].RunEnd];

    public bool Contains(int ancestor, int node) => node >= ancestor && node < _nodes[ancestor].End;

    public bool HasAncestor(int node, Tag tag)
    {
        for (var at = _nodes[node].Parent; at >= 0; at = _nodes[at].Parent)
        {
            if (_nodes[at].Tag == tag)
                return true;
        }

        return false;
    }

    public bool HasTrait(int node, Trait trait, int below = -1)
    {
        for (var at = node; at > below; at = _nodes[at].Parent)
        {
            if (_nodes[at].Traits.Has(trait))
                return true;
        }

        return false;
    }

    // White space is collapsed already: only line breaks and unusual letters need cleaning.
    internal static string Line(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsPlain(c))
                return VietnameseText.Clean(text.ToString());
        }

        return text.ToString();
    }

    // ASCII and the composed letters of Vietnamese and its neighbours, without the look-alikes of đ.
    private static bool IsPlain(char c) =>
        c is >= ' ' and < '\u007F' or >= '\u1EA0' and <= '\u1EF9' or (> '\u00AD' and <= '\u01FF' and not ('\u00D0' or '\u00F0' or '\u0189'));

    /// <summary>The nearest ancestor (or the node itself) with a tag; −1 where there is none.</summary>
    public int Nearest(int node, Tag tag)
    {
        for (var at = node; at >= 0; at = _nodes[at].Parent)
        {
            if (_nodes[at].Tag == tag)
                return at;
        }

        return -1;
    }
}
