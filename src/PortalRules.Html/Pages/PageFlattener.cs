using PortalRules.Html.Accessibility;
using PortalRules.Html.Markup;
using PortalRules.Html.Resources;

namespace PortalRules.Html.Pages;

/// <summary>The one walk over a page's tree: elements, zones, visibility, text and runs in one go.</summary>
internal sealed class PageFlattener(TraitReader traits)
{
    private const int ShortestProse = 40;
    private PageView _page = null!;
    private int _runStart;
    private int _runNode;
    private bool _runInLink;
    private bool _space;
    private bool _line;

    public void Flatten(MarkupElement root, PageView page)
    {
        _page = page;
        _runStart = -1;
        _space = false;
        _line = false;
        page.Head = HeadReader.Read(root);
        PageAssets.CollectHead(root, page);
        Element(root, -1);
        CloseRun();
    }

    private void Element(MarkupElement element, int parent)
    {
        var tag = element.Tag;
        if (tag is Tag.Script or Tag.Skip or Tag.Head)
        {
            if (tag is Tag.Skip)
                Skip(element, parent);
            else if (tag is Tag.Script)
                PageAssets.Add(_page, element);
            return;
        }

        if (tag is Tag.Title or Tag.Meta)
            HeadReader.ReadInBody(element, _page.Head);

        var node = Describe(element, tag, parent);
        if (tag.BreaksLine())
            BreakLine();
        else if (tag is Tag.A or Tag.Img or Tag.Input || node.Traits.Has(Trait.Icon))
            CloseRun();
        node.TextStart = _page.TextLength;
        node.RunStart = _page.RunCount;
        var index = _page.Add(node);
        Children(element, index, node);
        if (tag.BreaksLine())
            BreakLine();
        else if (tag is Tag.A || node.Traits.Has(Trait.Icon))
            CloseRun();
        ref var done = ref _page[index];
        done.Zone = node.Zone;
        done.End = _page.Count;
        done.TextEnd = _page.TextLength;
        done.RunEnd = _page.RunCount + (_runStart >= 0 ? 1 : 0);
    }

    private void Skip(MarkupElement element, int parent)
    {
        CloseRun();
        if (element.LocalName is "object" && parent >= 0)
            _page.Embedded.Add(parent);
        if (element.IsObject && parent >= 0)
            _page.Objects.Add((element, parent));
        else if (element.LocalName is "style")
            _page.IsStyled = true;
    }

    private void Children(MarkupElement element, int index, in PageNode node)
    {
        // A column passes its zone to the child through the parent, for the length of that child.
        Zone[]? columns = null;
        if (element.Count > 1 && (node.Zone is Zone.Unknown || IsLayoutOfMain(node)))
            columns = ColumnFinder.Zones(element, traits);
        var i = 0;
        for (var child = element.First; child is not null; child = child.Next)
        {
            if (child is MarkupElement inner)
            {
                if (columns is not null)
                    _page[index].Zone = columns[i];
                i++;
                Element(inner, index);
            }
            else if (!node.Hidden)
            {
                Text(((MarkupText)child).Span, index, node.InLink);
            }
        }
    }

    // Liferay calls the whole page below the head its main part: the side columns stand inside.
    private static bool IsLayoutOfMain(in PageNode node) => node.Zone is Zone.Center && node.Class is { } names && names.Contains("portlet-layout", StringComparison.Ordinal);

    private PageNode Describe(MarkupElement element, Tag tag, int parent)
    {
        var node = new PageNode { Element = element, Tag = tag, Parent = parent };
        string? role = null;
        ReadOnlySpan<char> style = default;
        var more = Trait.None;
        var veil = Veil.None;
        var isObject = element.IsObject;
        foreach (ref var attribute in element.Attributes)
        {
            switch (attribute.Name)
            {
                case "class":
                    (node.Class, node.Traits) = traits.Of(attribute.Span);
                    break;
                case "id":
                    (node.Id, var named) = traits.Of(attribute.Span);
                    more = named.Traits;
                    break;
                case "itemtype":
                    node.ItemType = attribute.Value;
                    break;
                case "itemprop" or "datetime":
                    if (_page.Marked is [] || _page.Marked[^1] != _page.Count)
                        _page.Marked.Add(_page.Count);
                    break;
                case "role":
                    role = attribute.Value;
                    isObject = true;
                    break;
                case "lang":
                    isObject = true;
                    break;
                case "style":
                    style = attribute.Span;
                    break;
                case "hidden":
                    veil |= Veil.Hidden;
                    break;
                case "aria-hidden" when attribute.Span is "true":
                    veil |= Veil.AriaHidden;
                    break;
            }
        }

        if (isObject)
            _page.Objects.Add((element, _page.Count));
        var off = veil is not Veil.None;
        node.Traits = node.Traits with { Traits = node.Traits.Traits | more };
        if (parent >= 0)
        {
            ref var above = ref _page[parent];
            node.InSlider = above.InSlider;
            node.InLink = above.InLink || tag is Tag.A;
            node.Zone = above.Zone;
            node.Hidden = above.Hidden;
            node.Veil = above.Veil;
        }

        node.InSlider |= node.Traits.Has(Trait.Slider);
        node.Zone = ZoneFinder.Of(element, tag, role, node.Traits, node.Zone, _page, parent);
        var isOff = !style.IsEmpty && IsOff(style);
        var mayOpen = isOff && MayOpen(tag, parent, node.InSlider);
        node.Hidden |= off || (tag is Tag.Time && IsHiddenUpdate(element, node.Class)) || (node.Traits.Has(Trait.Hidden) && !node.InSlider) || (isOff && !mayOpen);
        node.Veil |= veil | (isOff && !mayOpen ? Veil.Hidden : mayOpen || node.Traits.Has(Trait.Hidden) || (tag is not Tag.Body && node.Traits.Has(Trait.Mobile | Trait.Popup)) ? Veil.Doubtful : Veil.None);
        return node;
    }

    // A slide or a drop-down menu waits unseen for its turn.
    private bool MayOpen(Tag tag, int parent, bool inSlider) => inSlider || (tag is Tag.Ul && parent >= 0 && _page[parent].Tag is Tag.Li);

    // WordPress themes write the time of the last change behind that of publication, and their style sheets hide it.
    private static bool IsHiddenUpdate(MarkupElement time, string? names) =>
        names is not null && names.Contains("updated", StringComparison.Ordinal) && !names.Contains("publish", StringComparison.Ordinal) && !names.Contains("entry-date", StringComparison.Ordinal)
        && time.PreviousElement is { Tag: Tag.Time } before && before.ClassName is { } earlier && earlier.Contains("publish", StringComparison.Ordinal);

    /// <summary>Whether a <c>style</c> attribute keeps an element from being shown.</summary>
    public static bool IsOff(ReadOnlySpan<char> style)
    {
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        if (at >= 0 && style[(at + 7)..].TrimStart().TrimStart(':').TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase))
            return true;
        at = style.IndexOf("visibility", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style[(at + 10)..].TrimStart().TrimStart(':').TrimStart().StartsWith("hidden", StringComparison.OrdinalIgnoreCase);
    }

    // Word by word: between two words stands one space, whatever stands in the source.
    private void Text(ReadOnlySpan<char> text, int node, bool inLink)
    {
        if (IsEven(text))
        {
            var words = text.Trim(' ');
            _space |= text[0] == ' ';
            Word(words, node, inLink);
            _space = text[^1] == ' ';
            return;
        }

        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && IsOfWord(text[at]))
                at++;
            if (at > start)
                Word(text[start..at], node, inLink);
            for (; at < text.Length && !IsOfWord(text[at]); at++)
                _space |= char.IsWhiteSpace(text[at]);
        }
    }

    // Prose mostly stands as it is read: words with one space between them, and nothing that has to be looked at more closely.
    private static bool IsEven(ReadOnlySpan<char> text) =>
        text.Length > ShortestProse && !text.ContainsAnyInRange('\0', '\u001F') && !text.ContainsAnyInRange('\u007F', '\u00AD')
        && !text.ContainsAnyInRange('\u1680', '\u1DFF') && !text.ContainsAnyInRange('\u2000', '\uFFFF') && text.IndexOf("  ") < 0;

    // Neither white space nor a mark that nobody sees. Most characters are told by where they lie.
    private static bool IsOfWord(char c) => c is (> ' ' and < '\u007F') or (> '\u00AD' and < '\u1680') or (>= '\u1E00' and < '\u2000')
        || !(char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD');

    private void Word(ReadOnlySpan<char> word, int node, bool inLink)
    {
        if (_space && _line)
            _page.Append(' ');
        _space = false;
        if (_runStart < 0)
            (_runStart, _runNode, _runInLink) = (_page.TextLength, node, inLink);
        _page.Append(word);
        _line = true;
    }

    private void CloseRun()
    {
        if (_runStart >= 0)
            _page.Add(new TextRun(_runStart, _page.TextLength, _runNode, _runInLink));
        _runStart = -1;
    }

    private void BreakLine()
    {
        CloseRun();
        if (_line)
            _page.Append('\n');
        _line = false;
        _space = false;
    }
}
