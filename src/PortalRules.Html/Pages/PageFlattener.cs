using AngleSharp.Dom;
using PortalRules.Html.Resources;

namespace PortalRules.Html.Pages;

/// <summary>The one walk over a page's tree: elements, zones, visibility, text and runs in one go.</summary>
internal sealed class PageFlattener(TraitReader traits)
{
    private PageView _page = null!;
    private int _runStart;
    private int _runNode;
    private bool _runInLink;
    private bool _space;
    private bool _line;

    public void Flatten(IElement root, PageView page)
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

    private void Element(IElement element, int parent)
    {
        var tag = Tags.Of(element.LocalName);
        if (tag is Tag.Script or Tag.Skip or Tag.Head)
        {
            if (tag is Tag.Skip)
                CloseRun();
            else if (tag is Tag.Script)
                PageAssets.Add(_page, element);
            return;
        }

        var node = Describe(element, tag, parent);
        if (tag.BreaksLine())
            BreakLine();
        else if (tag is Tag.A or Tag.Img or Tag.Input || node.Traits.Has(Trait.Icon))
            CloseRun();
        node.TextStart = _page.TextLength;
        node.RunStart = _page.RunCount;
        var index = _page.Add(node);
        var children = element.ChildNodes;
        var count = children.Length;
        if (count > 0)
        {
            // A column passes its zone to the child through the parent, for the length of that child.
            Zone[]? columns = null;
            if (count > 1 && (node.Zone is Zone.Unknown || IsLayoutOfMain(node)))
                columns = ColumnFinder.Zones(element, traits);
            for (var i = 0; i < count; i++)
            {
                switch (children[i])
                {
                    case IElement child:
                        if (columns is not null)
                            _page[index].Zone = columns[i];
                        Element(child, index);
                        break;
                    case IText text when !node.Hidden:
                        Text(text.Data, index, node.InLink);
                        break;
                }
            }
        }

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

    // Liferay calls the whole page below the head its main part: the side columns stand inside.
    private static bool IsLayoutOfMain(in PageNode node) => node.Zone is Zone.Center && node.Class is { } names && names.Contains("portlet-layout", StringComparison.Ordinal);

    private PageNode Describe(IElement element, Tag tag, int parent)
    {
        var node = new PageNode { Element = element, Tag = tag, Parent = parent };
        string? role = null;
        string? style = null;
        var off = false;
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
            switch (attribute.LocalName)
            {
                case "class":
                    node.Class = attribute.Value;
                    break;
                case "id":
                    node.Id = attribute.Value;
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
                    break;
                case "style":
                    style = attribute.Value;
                    break;
                case "hidden":
                    off = true;
                    break;
                case "aria-hidden":
                    off |= attribute.Value is "true";
                    break;
            }
        }

        node.Traits = traits.Of(node.Class);
        if (node.Id is not null)
            node.Traits = node.Traits with { Traits = node.Traits.Traits | traits.Of(node.Id).Traits };
        if (parent >= 0)
        {
            ref var above = ref _page[parent];
            node.InSlider = above.InSlider;
            node.InLink = above.InLink || tag is Tag.A;
            node.Zone = above.Zone;
            node.Hidden = above.Hidden;
        }

        node.InSlider |= node.Traits.Has(Trait.Slider);
        node.Zone = ZoneFinder.Of(element, tag, role, node.Traits, node.Zone, _page, parent);
        node.Hidden |= off || (tag is Tag.Time && IsHiddenUpdate(element, node.Class)) || (node.Traits.Has(Trait.Hidden) && !node.InSlider) || (style is not null && IsOff(style) && !MayOpen(tag, parent, node.InSlider));
        return node;
    }

    // A slide or a drop-down menu waits unseen for its turn.
    private bool MayOpen(Tag tag, int parent, bool inSlider) => inSlider || (tag is Tag.Ul && parent >= 0 && _page[parent].Tag is Tag.Li);

    // WordPress themes write the time of the last change behind that of publication, and their style sheets hide it.
    private static bool IsHiddenUpdate(IElement time, string? names) =>
        names is not null && names.Contains("updated", StringComparison.Ordinal) && !names.Contains("publish", StringComparison.Ordinal) && !names.Contains("entry-date", StringComparison.Ordinal)
        && time.PreviousElementSibling is { LocalName: "time" } before && before.ClassName is { } earlier && earlier.Contains("publish", StringComparison.Ordinal);

    private static bool IsOff(string style)
    {
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        if (at >= 0 && style.AsSpan(at + 7).TrimStart().TrimStart(':').TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase))
            return true;
        at = style.IndexOf("visibility", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style.AsSpan(at + 10).TrimStart().TrimStart(':').TrimStart().StartsWith("hidden", StringComparison.OrdinalIgnoreCase);
    }

    private void Text(string text, int node, bool inLink)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                _space = true;
                continue;
            }

            if (c is '\u200B' or '\uFEFF' or '\u00AD')
                continue;
            if (_space && _line)
                _page.Append(' ');
            _space = false;
            if (_runStart < 0)
                (_runStart, _runNode, _runInLink) = (_page.TextLength, node, inLink);
            _page.Append(c);
            _line = true;
        }
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
