using System.Collections.Immutable;
using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Menus;

/// <summary>Reads the entries of one menu with all below them.</summary>
internal sealed class MenuTreeReader(PageView page, List<PageLink> links)
{
    private const int MostLevels = 6;
    private const int LongestLabel = 160;

    public List<DraftItem> List(int list, int level = 0)
    {
        var items = new List<DraftItem>();
        for (var child = list + 1; child < page[list].End; child = page[child].End)
        {
            if (page[child].Tag is Tag.Li && IsShown(child) && Entry(child, level) is { } item)
                items.Add(item);
            else if (page[child].Tag is Tag.A && IsShown(child) && Of(child, child, []) is { } bare)
                items.Add(bare);
        }

        return items;
    }

    /// <summary>A menu of cells or boxes, each an entry with what is below it.</summary>
    public List<DraftItem> Each(List<int> boxes)
    {
        var items = new List<DraftItem>();
        foreach (var box in boxes)
        {
            if (!page[box].Hidden && (page[box].Tag is Tag.A ? Of(box, box, []) : Entry(box, 0)) is { } item)
                items.Add(item);
        }

        return items;
    }

    /// <summary>A menu without lists: every link in it is an entry.</summary>
    public List<DraftItem> Flat(int box)
    {
        var boxes = MenuBoxes.Of(page, box);
        if (boxes.Count > 0)
            return Each(boxes);
        var items = new List<DraftItem>();
        for (var i = box + 1; i < page[box].End; i++)
        {
            if (page[i].Tag is Tag.A && !page[i].Hidden && Of(i, i, []) is { } item)
                items.Add(item);
        }

        return items;
    }

    // Entries of a drop-down wait hidden by a class; what a hidden list as a whole holds was judged before.
    private bool IsShown(int node) => !page[node].Hidden || page[page[node].Parent].Hidden;

    private DraftItem? Entry(int li, int level)
    {
        int link = -1, firstList = -1;
        var children = new List<MenuItem>();
        for (var i = li + 1; i < page[li].End;)
        {
            if (page[i].Tag is Tag.Ul or Tag.Ol)
            {
                firstList = firstList < 0 ? i : firstList;
                if (level < MostLevels)
                    children.AddRange(List(i, level + 1).Select(d => d.Item));
                i = page[i].End;
                continue;
            }

            if (page[i].Tag is Tag.A && link < 0 && firstList < 0 && !page[i].Hidden)
                link = i;
            i++;
        }

        if (link >= 0 && LabelOf(link).Length == 0 && firstList < 0)
            link = LabelledLink(li, link);
        if (link >= 0 && firstList < 0)
            firstList = DropDown(li, link, children);
        return Of(li, link, [.. children], firstList);
    }

    // A drop-down of plain boxes: what stands behind the link leads elsewhere.
    private int DropDown(int entry, int link, List<MenuItem> children)
    {
        for (var i = page[link].End; i < page[entry].End; i = page[i].End)
        {
            if (page[i].Tag is not Tag.Block || page[i].Hidden && !page[entry].Hidden && !page[i].Traits.Has(Trait.Menu))
                continue;
            var below = new List<DraftItem>();
            for (var a = i + 1; a < page[i].End; a++)
            {
                if (page[a].Tag is Tag.A && Of(a, a, []) is { } item)
                    below.Add(item);
            }

            var target = LinkFinder.At(links, link)?.Target;
            if (below.Count == 0 || (below.Count == 1 && target is not null) || below.Exists(b => target is not null && ReferenceEquals(b.Item.Target.Or(null), target)))
                continue;
            children.AddRange(below.Select(b => b.Item));
            return i;
        }

        return -1;
    }

    // <a><img></a> <a>label</a>: the second one carries the label.
    private int LabelledLink(int li, int first)
    {
        for (var i = first + 1; i < page[li].End; i++)
        {
            if (page[i].Tag is Tag.A && !page[i].Hidden && LabelOf(i).Length > 0)
                return i;
        }

        return first;
    }

    private DraftItem? Of(int entry, int link, ImmutableArray<MenuItem> children, int firstList = -1)
    {
        var label = link >= 0 ? LabelOf(link) : OwnText(entry, firstList);
        var found = link >= 0 ? LinkFinder.At(links, link) : null;
        if (label.Length == 0 && link >= 0)
            label = AltOf(link);
        if (label.Length is 0 or > LongestLabel || IsContact(label, found))
            return null;
        var item = new MenuItem
        {
            Label = label,
            Url = found?.Written ?? "",
            Target = Known<PortalUrl?>.Of(found?.Target, Witness.Attribute),
            Children = children,
            At = Locator.Of(page, link >= 0 ? link : entry),
        };
        return new DraftItem(item, found is not null, found is { IsFragment: true, Written.Length: > 1 });
    }

    private string LabelOf(int link) => Trimmed(page.LineOf(link));

    private string OwnText(int li, int firstList)
    {
        var end = firstList < 0 ? page[li].TextEnd : page[firstList].TextStart;
        return Trimmed(VietnameseText.Clean(page.Text[page[li].TextStart..end].ToString()));
    }

    // Arrows and carets are drawn as text by some themes.
    private static string Trimmed(string label) => WithoutCount(label).Trim(' ', '»', '›', '▼', '▾', '►', '▸', '•', '·', '|', '«', '✓', '→', '⌄', '\u00A0');

    // "Tin tức (12)" counts what the section holds.
    private static string WithoutCount(string label)
    {
        var open = label.EndsWith(')') ? label.LastIndexOf('(') : -1;
        return open > 1 && label.Length - open <= 8 && !label.AsSpan(open + 1, label.Length - open - 2).ContainsAnyExceptInRange('0', '9') ? label[..open] : label;
    }

    // A picture may be the entry (its alt is the label); an icon is decoration, and an icon-only entry is the theme's way home.
    private string AltOf(int link)
    {
        for (var i = link + 1; i < page[link].End; i++)
        {
            if (page[i].Tag is Tag.Img && !page[i].Traits.Has(Trait.Icon))
                return VietnameseText.Clean(page[i].Element.GetAttribute("alt"));
        }

        return "";
    }

    private static bool IsContact(string label, PageLink? link) =>
        label.Contains('@', StringComparison.Ordinal)
        || (link?.Target is { } target && target.Scheme is not ("http" or "https"))
        || label.Count(char.IsAsciiDigit) >= 7 && label.Count(char.IsLetter) < 8;
}
