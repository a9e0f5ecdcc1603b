using System.Collections.Immutable;
using PortalRules.Fetching;
using PortalRules.Html.Accessibility;
using PortalRules.Html.Articles;
using PortalRules.Html.Badges;
using PortalRules.Html.Banners;
using PortalRules.Html.Documents;
using PortalRules.Html.Elements;
using PortalRules.Html.Images;
using PortalRules.Html.Imprints;
using PortalRules.Html.Keeping;
using PortalRules.Html.Markup;
using PortalRules.Html.Menus;
using PortalRules.Html.Pages;
using PortalRules.Html.People;
using PortalRules.Html.Platforms;
using PortalRules.Html.Resources;
using PortalRules.Html.Witnesses;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Site;

/// <summary>Reads page after page: decode, scan for depth, parse once, flatten once, extract, drop.</summary>
internal sealed class PageReader
{
    private const int MostHeadings = 60;
    private const int LongestPageNumber = 12;
    private const int LongestEmptyPage = 1_500;

    private readonly SiteAddresses _addresses;
    private readonly PageBooks _books;
    private readonly MarkupParser _parser = new();
    private readonly PageView _page;
    private readonly PageFlattener _flattener = new(new TraitReader());
    private readonly PlatformFinder _platforms;
    private readonly RoleMarker _roles = new();
    private readonly MenuReader _menus;
    private readonly ClaimReader _claims;
    private readonly ObjectReader _objects = new();

    public PageReader(SiteAddresses addresses, PageBooks books, ImmutableArray<ExtractionMap> maps)
    {
        (_addresses, _books, _platforms, _page, _claims) = (addresses, books, new PlatformFinder(maps), new PageView(books.Texts), new ClaimReader(books.IsTraced));
        _menus = new MenuReader(books.Sides);
    }

    /// <summary>Reads a page.</summary>
    /// <param name="resource">The page.</param>
    /// <param name="isHome">Whether it is the home page.</param>
    /// <param name="html">Its text; used only while the page is read.</param>
    public PageFacts Read(CapturedResource resource, bool isHome, ReadOnlyMemory<char> html)
    {
        var page = _page;
        page.Reset(_addresses.Share(resource.Url), isHome);
        using var document = _parser.Parse(html);
        _flattener.Flatten(document.Root!, page);
        page.Head.Title = _books.Texts.Share(page.Head.Title);
        page.Head.Language = page.Head.Language is { } language ? _books.Texts.Share(language) : null;
        PageForm.Unwrap(page);
        var map = _platforms.Find(page);
        if (map is not null)
            _roles.Mark(page, map);
        LayoutTables.Apply(page);
        ColumnRepair.Apply(page);
        ContentFinder.Find(page);
        if (page.Head.Base is { } start && _addresses.Resolve(page.Url, start) is { } baseUrl)
            page.Base = baseUrl;
        var facts = Extract(resource, page, map);
        page.Clear();
        _objects.Clear();
        return facts;
    }

    private PageFacts Extract(CapturedResource resource, PageView page, ExtractionMap? map)
    {
        var found = LinkFinder.Find(page, _addresses);
        List<FoundMenu> menus = page.IsHome ? MenuReader.Read(page, found) : [];
        foreach (var menu in menus)
            menu.At = Locator.Of(page, menu.Node);
        var menuNodes = menus.Select(m => m.Node).ToHashSet();
        if (page.IsHome)
            menus.AddRange(QuickLinks.Read(page, found, menuNodes));
        var entries = EntryFinder.Find(page, found, _addresses, menuNodes);
        var own = OwnContentReader.Read(page, entries);
        var grids = GridFinder.Find(page);
        var article = page.IsHome ? null : ArticleReader.Read(page, entries, own, map);
        var claims = _claims.Read(page, article, entries);
        if (article is not null)
            article.IsDeclared |= claims.IsNews;
        return new PageFacts
        {
            Url = page.Url,
            Head = page.Head,
            Claims = claims,
            Map = map,
            IsHome = page.IsHome,
            Size = resource.Length,
            Status = resource.Status,
            TextLength = page.Text.Length,
            Headings = [.. Headings(page)],
            Breadcrumb = [.. BreadcrumbReader.Read(page, _addresses)],
            Entries = _books.Entries.Keep(page, entries),
            Links = _books.Links.Keep(page, found, MainMenuNodes(page)),
            Article = article is { IsPlain: true } ? null : article,
            PlainArticle = article is { IsPlain: true } ? article : null,
            Own = own,
            Documents = [.. DocumentReader.OrBoxes(page, found, page.IsHome || article?.Published is not null, DocumentReader.Read(page, grids, found, _addresses))],
            Directory = OfficialReader.Read(page, grids).Trimmed(),
            Schedule = [.. ScheduleReader.Read(page, grids)],
            Images = [.. page.IsHome ? [] : ImageReader.Read(page, entries, _addresses)],
            Banners = _books.Banners.Keep(page, BannerReader.Read(page, found, entries, menuNodes, _addresses)),
            Menus = [.. menus],
            Sides = page.IsHome ? Blocks<KeptSide>.None : _menus.ReadSides(page, found),
            Resources = _books.Resources.Keep(page),
            Objects = _books.Objects.Keep(page, _objects.Read(page)),
            Elements = [.. ElementReader.Read(page, map, _addresses)],
            Badges = [.. BadgeReader.Read(page, _addresses)],
            Scripts = [.. page.IsHome ? PageAssets.Scripts(page, _addresses) : []],
            Imprint = page.IsHome ? ImprintReader.Read(page, menuNodes) : null,
            HasSearch = page.IsHome && HasSearch(page),
            SaysEmpty = own.TextLength < LongestEmptyPage && SaysEmpty(page),
            NextPages = [.. NextPages(page, found)],
            GoesOnByScript = !page.IsHome && (grids.Count > 0 || entries.Exists(e => e.IsOwn && e.IsItem)) && (ScriptedPaging.IsOn(page, found) || (article?.Published is null && MoreButton.IsOn(page, entries, grids))),
        };
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
            if (page[i].Roles.HasFlag(Role.Search) && !page[i].Hidden)
                return true;
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
            if (_addresses.Resolve(page.Base, href) is { } target)
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
