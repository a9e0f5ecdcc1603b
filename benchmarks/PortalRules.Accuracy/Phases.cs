using System.Diagnostics;
using AngleSharp.Html.Parser;
using PortalRules.Fetching;
using PortalRules.Html.Articles;
using PortalRules.Html.Banners;
using PortalRules.Html.Documents;
using PortalRules.Html.Images;
using PortalRules.Html.Menus;
using PortalRules.Html.Pages;
using PortalRules.Html.People;
using PortalRules.Html.Platforms;
using PortalRules.Html.Site;
using PortalRules.Html.Sources;

namespace PortalRules.Accuracy;

/// <summary>Where the time of a reading goes, step by step, as shares of the bare parse.</summary>
internal static class Phases
{
    public static void Print(List<CapturedResource> resources)
    {
        for (var round = 0; round < 6; round++)
            Round(resources, print: round == 5);
    }

    private static void Round(List<CapturedResource> resources, bool print)
    {
        var times = new Dictionary<string, long>(StringComparer.Ordinal);
        var addresses = new SiteAddresses();
        var book = new LinkBook();
        var flattener = new PageFlattener(new TraitReader());
        var page = new PageView();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        var menuReader = new MenuReader();
        var map = BuiltInMaps.All[0];
        char[] buffer = [];
        T Time<T>(string step, Func<T> run)
        {
            var start = Stopwatch.GetTimestamp();
            var result = run();
            times[step] = times.GetValueOrDefault(step) + Stopwatch.GetTimestamp() - start;
            return result;
        }

        foreach (var resource in resources)
        {
            var isHome = resource.Url.Path is "/";
            var html = Time("decode", () => PageDecoder.Decode(resource.Body.Span, resource.MediaType, ref buffer));
            Time("depth", () => NestingScan.IsTooDeep(html.Span));
            var document = Time("PARSE", () => parser.ParseDocument(html));
            page.Reset(resource.Url, isHome);
            Time("flatten", () => { flattener.Flatten(document.DocumentElement, page); return 0; });
            var links = Time("links", () => LinkFinder.Find(page, addresses));
            var menus = Time("menus", () => menuReader.Read(page, links, sidesOnly: !isHome));
            var nodes = menus.Select(m => m.Node).ToHashSet();
            Time("link book", () => { book.Add(page, links, []); return 0; });
            var entries = Time("entries", () => EntryFinder.Find(page, links, addresses, nodes));
            var own = Time("own", () => OwnContentReader.Read(page, entries));
            var grids = Time("grids", () => GridFinder.Find(page));
            Time("article", () => ArticleReader.Read(page, entries, own, map));
            Time("breadcrumb", () => BreadcrumbReader.Read(page, addresses));
            Time("documents", () => DocumentReader.Read(page, grids, links, addresses));
            Time("officials", () => OfficialReader.Read(page, grids));
            Time("schedule", () => ScheduleReader.Read(page, grids));
            Time("images", () => ImageReader.Read(page, entries, addresses));
            Time("banners", () => BannerReader.Read(page, links, entries, nodes, addresses, map, _ => false));
        }

        if (!print)
            return;
        foreach (var (step, ticks) in times)
            Console.WriteLine($"{step,-12} {ticks * 1000.0 / Stopwatch.Frequency,8:0.0} ms  {(double)ticks / times["PARSE"],6:0.00}");
    }
}
