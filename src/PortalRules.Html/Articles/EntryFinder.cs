using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Text;

namespace PortalRules.Html.Articles;

/// <summary>
/// Finds the items that a page lists. An item is the largest element that leads to one page only; its title is the link set as a heading, else the longest.
/// </summary>
internal static class EntryFinder
{
    private const int ShortestTitle = 18;
    private const int ShortestSummary = 25;
    private const int LongestMore = 24;
    private const int LongestItem = 2_500;
    private const Trait Never = Trait.Breadcrumb | Trait.Paging | Trait.Comment | Trait.Social;

    private static readonly HashSet<string> MoreLabels = new(StringComparer.Ordinal)
    {
        "xem tiep", "chi tiet", "xem chi tiet", "xem them", "doc tiep", "doc them", "tai ve", "tai tap tin", "download", "xem", "tiep theo", "xem tat ca", "gui gop y", "in trang", "more", "read more", "details",
    };

    public static List<ListEntry> Find(PageView page, List<PageLink> links, SiteAddresses addresses, HashSet<int> menuNodes)
    {
        var candidates = Candidates(page, links, addresses, menuNodes);
        var entries = new List<ListEntry>();
        if (candidates.Count == 0)
            return entries;
        var uniform = Uniform(candidates);
        var headings = OtherHeadings(page, candidates);
        var pictures = ListedPictures.Find(page, links, addresses);
        var best = new Dictionary<(int Container, int Target), Candidate>();
        foreach (var candidate in candidates)
        {
            var container = Container(page, candidates, uniform, headings, pictures, candidate);
            var key = (container, candidate.Target);
            if (!best.TryGetValue(key, out var other) || candidate.Rank > other.Rank)
                best[key] = candidate with { Container = container };
        }

        foreach (var ((container, _), candidate) in best.OrderBy(b => b.Key.Container).ThenBy(b => b.Value.Link.Node))
        {
            if (candidate.Title.Length == 0)
                continue;
            var date = DateOf(page, container, candidate.Link.Node);
            var marked = candidate.IsHeading || date is not null || page[container].Tag is Tag.Article || HasPicture(page, container);
            var inContent = ContentFinder.IsOwn(page, candidate.Link.Node);
            var beside = inContent && page.HasTrait(candidate.Link.Node, Trait.Related, page.Content);
            entries.Add(new ListEntry
            {
                Target = candidate.Link.Target!,
                Title = candidate.Title,
                Container = container,
                TitleNode = candidate.Link.Node,
                IsHeading = candidate.IsHeading,
                IsOwn = inContent && !beside,
                IsBeside = inContent && beside,
                HasSummary = page[container].TextEnd - page[container].TextStart - candidate.Title.Length > ShortestSummary,
                IsItem = marked || page[container].Tag is Tag.Li or Tag.Tr,
                IsMarked = marked,
                Date = date,
            });
        }

        return entries;
    }

    private static List<Candidate> Candidates(PageView page, List<PageLink> links, SiteAddresses addresses, HashSet<int> menuNodes)
    {
        var candidates = new List<Candidate>();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var link in links)
        {
            ref var node = ref page[link.Node];
            if (!link.LeadsToPage || link.IsFragment || node.Zone is Zone.Header or Zone.Nav or Zone.Footer || addresses.IsTransient(link.Target!))
                continue;
            if (IsInMenu(page, link.Node, menuNodes) || HasTraitAbove(page, link.Node))
                continue;
            var heading = IsHeading(page, link.Node);
            var length = node.TextEnd - node.TextStart;
            if (!heading && length < ShortestTitle)
                continue;
            var title = page.TitleOf(link.Node);
            if ((title.Length <= LongestMore && MoreLabels.Contains(VietnameseText.Key(title))) || title.Contains('@', StringComparison.Ordinal))
                continue;
            var key = addresses.KeyOf(link.Target!) ?? link.Target!.Value;
            if (!ids.TryGetValue(key, out var id))
                ids[key] = id = ids.Count;
            candidates.Add(new Candidate(link, id, title, heading, -1));
        }

        return candidates;
    }

    private static bool IsInMenu(PageView page, int node, HashSet<int> menuNodes)
    {
        for (var at = node; at >= 0 && menuNodes.Count > 0; at = page[at].Parent)
        {
            if (menuNodes.Contains(at))
                return true;
        }

        return false;
    }

    private static bool HasTraitAbove(PageView page, int node)
    {
        for (var at = node; at >= 0; at = page[at].Parent)
        {
            if ((page[at].Traits.Traits & Never) != Trait.None)
                return true;
        }

        return false;
    }

    private static bool IsHeading(PageView page, int link)
    {
        for (int at = link, steps = 0; at >= 0 && steps < 4; at = page[at].Parent, steps++)
        {
            if (page[at].Tag.IsHeading())
                return true;
            if (page[at].Traits.Has(Trait.Title) && page[at].Tag is not Tag.Td)
                return !HasHeading(page, at);
            if (page[at].Tag is Tag.Li or Tag.Tr)
                return false;
        }

        return false;
    }

    // What stands beside the heading in a box of titles is a byline.
    private static bool HasHeading(PageView page, int box)
    {
        for (var i = box + 1; i < page[box].End; i++)
        {
            if (page[i].Tag.IsHeading() && !page[i].Hidden && page[i].TextEnd > page[i].TextStart)
                return true;
        }

        return false;
    }

    // uniform[i]: the last candidate up to which all lead to the same page as candidate i.
    private static int[] Uniform(List<Candidate> candidates)
    {
        var uniform = new int[candidates.Count];
        for (var i = candidates.Count - 1; i >= 0; i--)
            uniform[i] = i + 1 < candidates.Count && candidates[i + 1].Target == candidates[i].Target ? uniform[i + 1] : i;
        return uniform;
    }

    private static int Container(PageView page, List<Candidate> candidates, int[] uniform, List<int> headings, ListedPictures pictures, Candidate candidate)
    {
        var at = candidate.Link.Node;
        if (Told(page, candidates, headings, at) is var told and >= 0)
            return told;
        while (page[at].Parent is var parent && parent >= 0 && parent != page.Content && page[parent].Tag is not (Tag.Body or Tag.Main)
            && page[parent].Zone == page[at].Zone && page[parent].TextEnd - page[parent].TextStart <= LongestItem && !AnyWithin(page, headings, parent)
            && !pictures.HasForeign(page, parent, candidate.Link.Target!))
        {
            var first = FirstWithin(candidates, parent);
            var last = FirstWithin(candidates, page[parent].End) - 1;
            if (uniform[first] < last || candidates[first].Target != candidate.Target)
                break;
            at = parent;
        }

        return at;
    }

    // The box that the map calls an item, where it leads to few pages; the box of a whole list leads to many, that of an open article has the page's heading.
    private static int Told(PageView page, List<Candidate> candidates, List<int> headings, int link)
    {
        for (var at = link; at > page.Content; at = page[at].Parent)
        {
            if ((page[at].Roles & Role.Item) is Role.None)
                continue;
            var titles = 0;
            for (var i = FirstWithin(candidates, at); i < candidates.Count && candidates[i].Link.Node < page[at].End; i++)
                titles += candidates[i].IsHeading && candidates[i].Target != candidates[FirstWithin(candidates, at)].Target ? 1 : 0;
            return titles == 0 && !headings.Exists(h => page.Contains(at, h) && page[h].Tag is Tag.H1) ? at : -1;
        }

        return -1;
    }

    // Headings that lead nowhere: those of the page and of its lists. An item has none of them.
    private static List<int> OtherHeadings(PageView page, List<Candidate> candidates)
    {
        var headings = new List<int>();
        for (var i = 0; i < page.Count; i++)
        {
            if (!page[i].Tag.IsHeading() || page[i].Hidden || page[i].TextEnd == page[i].TextStart)
                continue;
            var first = FirstWithin(candidates, i);
            if (!page[i].InLink && (first == candidates.Count || candidates[first].Link.Node >= page[i].End))
                headings.Add(i);
        }

        return headings;
    }

    private static bool AnyWithin(PageView page, List<int> sorted, int node)
    {
        var at = sorted.BinarySearch(node);
        at = at < 0 ? ~at : at;
        return at < sorted.Count && sorted[at] < page[node].End;
    }

    private static int FirstWithin(List<Candidate> candidates, int node)
    {
        int low = 0, high = candidates.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (candidates[middle].Link.Node < node)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static bool HasPicture(PageView page, int container)
    {
        for (var i = container; i < page[container].End; i++)
        {
            if (page[i].Tag is Tag.Img && !page[i].Hidden)
                return true;
        }

        return false;
    }

    // A date line in an element that says so wins, then the first one after the title, then the last one before it.
    private static PublicationLine? DateOf(PageView page, int container, int title)
    {
        PublicationLine? named = null, after = null, before = null;
        foreach (ref readonly var run in page.RunsOf(container))
        {
            if (run.InLink && !page[run.Node].Traits.Has(Trait.Date))
                continue;
            if ((page.Dates.Read(page.TextOf(run)) ?? DateElement.Read(page, run)) is not { } line)
                continue;
            if (line.IsUpdate)
                continue;
            if (page[run.Node].Tag is Tag.Time || page[run.Node].Traits.Has(Trait.Date))
                named ??= line;
            if (run.Node > title)
                after ??= line;
            else
                before = line;
        }

        return named ?? after ?? before;
    }

    private sealed record Candidate(PageLink Link, int Target, string Title, bool IsHeading, int Container)
    {
        public int Rank => (IsHeading ? 10_000 : 0) + Math.Min(Title.Length, 5_000);
    }
}
