using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using PortalRules.Fetching;
using PortalRules.Html.Articles;
using PortalRules.Html.Banners;
using PortalRules.Html.Documents;
using PortalRules.Html.Images;
using PortalRules.Html.Imprints;
using PortalRules.Html.Menus;
using PortalRules.Html.Pages;
using PortalRules.Html.People;
using PortalRules.Html.Platforms;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Site;

/// <summary>Reads page after page: decode, scan for depth, parse once, flatten once, extract, drop.</summary>
internal sealed class PageReader(SiteAddresses addresses, LinkBook links, ImmutableArray<ExtractionMap> maps)
{
    private const int MostHeadings = 60;
    private const int LongestPageNumber = 12;
    private const int LongestEmptyPage = 1_500;

    private readonly HtmlParser _parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });
    private readonly PageView _page = new();
    private readonly PageFlattener _flattener = new(new TraitReader());
    private readonly MenuReader _menus = new();
    private readonly Dictionary<string, string> _entryPlaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bannerPlaces = new(StringComparer.Ordinal);

    /// <summary>Reads a page.</summary>
    /// <param name="resource">The page.</param>
    /// <param name="isHome">Whether it is the home page.</param>
    /// <param name="html">Its text; used only while the page is read.</param>
    public PageFacts Read(CapturedResource resource, bool isHome, ReadOnlyMemory<char> html)
    {
        var document = _parser.ParseDocument(html);
        var page = _page;
        page.Reset(resource.Url, isHome);
        _flattener.Flatten(document.DocumentElement, page);
        if (page.Head.Base is { } start && addresses.Resolve(resource.Url, start) is { } baseUrl)
            page.Base = baseUrl;
        var facts = Extract(resource, page, Recognise(page));
        page.Clear();
        return facts;
    }

    private ExtractionMap? Recognise(PageView page)
    {
        foreach (var map in maps)
        {
            if (page.Head.Generator is { } generator ? map.Generators.Any(g => generator.StartsWith(g, StringComparison.OrdinalIgnoreCase)) : HasId(page, map))
                return map;
        }

        return null;
    }

    private static bool HasId(PageView page, ExtractionMap map)
    {
        foreach (ref readonly var node in page.Nodes)
        {
            if (node.Id is { } id && map.Ids.Contains(id, StringComparer.Ordinal))
                return true;
        }

        return false;
    }

    private PageFacts Extract(CapturedResource resource, PageView page, ExtractionMap? map)
    {
        var found = LinkFinder.Find(page, addresses);
        var menus = _menus.Read(page, found, sidesOnly: !page.IsHome);
        foreach (var menu in menus)
            menu.At = Locator.Of(page, menu.Node);
        var menuNodes = menus.Select(m => m.Node).ToHashSet();
        if (page.IsHome)
            menus.AddRange(QuickLinks.Read(page, found, menuNodes));
        links.Add(page, found, MainMenuNodes(page));
        var entries = EntryFinder.Find(page, found, addresses, menuNodes);
        var own = OwnContentReader.Read(page, entries);
        var grids = GridFinder.Find(page);
        var article = page.IsHome ? null : ArticleReader.Read(page, entries, own, map);
        Locate(page, entries);
        return new PageFacts
        {
            Url = resource.Url,
            Head = page.Head,
            Map = map,
            IsHome = page.IsHome,
            Size = resource.Length,
            Status = resource.Status,
            TextLength = page.Text.Length,
            Headings = Headings(page),
            Breadcrumb = BreadcrumbReader.Read(page, addresses),
            Entries = entries,
            Article = article,
            Own = own,
            Documents = DocumentReader.Read(page, grids, found, addresses),
            Directory = OfficialReader.Read(page, grids),
            Schedule = ScheduleReader.Read(page, grids),
            Images = page.IsHome ? [] : ImageReader.Read(page, entries, addresses),
            Banners = BannerReader.Read(page, found, entries, menuNodes, addresses, map, key => IsFirst(_bannerPlaces, key, page)),
            Menus = menus,
            Imprint = page.IsHome ? ImprintReader.Read(page, menuNodes) : null,
            HasSearch = page.IsHome && HasSearch(page),
            SaysEmpty = own.TextLength < LongestEmptyPage && SaysEmpty(page),
            Targets = Targets(found),
            NextPages = NextPages(page, found),
        };
    }

    // Where an item stands is told for its first page alone.
    private void Locate(PageView page, List<ListEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (IsFirst(_entryPlaces, entry.Target.Value, page))
                entry.At = Locator.Of(page, entry.TitleNode);
        }
    }

    private static bool IsFirst(Dictionary<string, string> places, string key, PageView page)
    {
        if (places.TryGetValue(key, out var where) && PageOrder.Instance.Compare(where, page.Url.Value) < 0)
            return false;
        places[key] = page.Url.Value;
        return true;
    }

    private static List<PortalUrl> Targets(List<PageLink> found)
    {
        var targets = new List<PortalUrl>(found.Count);
        var seen = new HashSet<PortalUrl>(found.Count, ReferenceEqualityComparer.Instance);
        foreach (var link in found)
        {
            if (link.LeadsToPage && !link.IsFragment && seen.Add(link.Target!))
                targets.Add(link.Target!);
        }

        return targets;
    }

    // On every page the main menu stands where it says so; its role was told on the home page.
    private static List<int> MainMenuNodes(PageView page)
    {
        var nodes = new List<int>();
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Traits.Has(Trait.MainMenu) && page[i].Zone is Zone.Nav or Zone.Header && !page[i].Traits.Has(Trait.TopMenu | Trait.Mobile))
                nodes.Add(i);
        }

        return nodes;
    }

    private static List<string> Headings(PageView page)
    {
        var headings = new List<string>();
        for (var i = 0; i < page.Count && headings.Count < MostHeadings; i++)
        {
            if (page[i].Tag.IsHeading() && !page[i].Hidden && page.LineOf(i) is { Length: > 0 } text)
                headings.Add(text);
        }

        return headings;
    }

    private static bool HasSearch(PageView page)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Tag is not Tag.Input)
                continue;
            var element = page[i].Element;
            var name = element.GetAttribute("name") ?? "";
            var hint = VietnameseText.Key(element.GetAttribute("placeholder") ?? element.GetAttribute("aria-label") ?? element.GetAttribute("title"));
            if (element.GetAttribute("type") is "search" || name is "q" or "s" or "keyword" or "search" or "tukhoa" or "searchword" || hint.Contains("tim kiem", StringComparison.Ordinal) || hint.Contains("tu khoa", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool SaysEmpty(PageView page)
    {
        foreach (ref readonly var run in page.RunsOf(page.Content))
        {
            if (run.End - run.Start > 120 || run.InLink)
                continue;
            var key = VietnameseText.Key(page.TextOf(run).ToString());
            if (key.StartsWith("chua co", StringComparison.Ordinal) || key.StartsWith("khong co", StringComparison.Ordinal) || key.StartsWith("hien chua co", StringComparison.Ordinal)
                || key.Contains("dang cap nhat", StringComparison.Ordinal) || key.StartsWith("khong tim thay", StringComparison.Ordinal) || key.StartsWith("noi dung dang duoc cap nhat", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private List<PortalUrl> NextPages(PageView page, List<PageLink> found)
    {
        var next = new List<PortalUrl>();
        foreach (var href in page.Head.NextPages)
        {
            if (addresses.Resolve(page.Base, href) is { } target)
                next.Add(target);
        }

        foreach (var link in found)
        {
            if (link.LeadsToPage && !link.IsFragment && page[link.Node].TextEnd - page[link.Node].TextStart <= LongestPageNumber && page.HasTrait(link.Node, Trait.Paging))
                next.Add(link.Target!);
        }

        return next;
    }
}
