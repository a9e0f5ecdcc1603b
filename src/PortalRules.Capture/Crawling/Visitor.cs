using PortalRules.Capture.Http;
using PortalRules.Capture.Rendering;
using PortalRules.Fetching;
using PortalRules.Html.Feeds;
using PortalRules.Html.Site;
using PortalRules.Html.Sources;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>Asks one address, hands on what came, and keeps of it what the crawler needs. Thread-safe.</summary>
internal sealed class Visitor(IWebClient client, KeepExchange keep, CrawlLimits limits, bool readsLists, PageRenderer? renderer)
{
    private const int MostHops = 5;

    private readonly ListReader _lists = new();
    private readonly SiteAddresses _addresses = new();

    public async Task<Visit> VisitAsync(CrawlTask task, CancellationToken cancellationToken)
    {
        var url = task.Address.Url;
        for (var hop = 0; ; hop++)
        {
            var exchange = await client.AskAsync(url, Options(task), cancellationToken).ConfigureAwait(false);
            var resource = ExchangeResource.Of(exchange, limits.LargestResource);
            var visit = Of(task, exchange, resource);
            if (renderer is not null && !exchange.IsRendered && visit.IsPage && visit.Scan.IsEmptyWithoutScript)
                return await RenderAsync(visit, exchange, resource, cancellationToken).ConfigureAwait(false);
            await keep(exchange, resource, cancellationToken).ConfigureAwait(false);
            if (hop < MostHops && resource.RedirectsTo is { } target && IsSame(task, url, target))
                url = target;
            else
                return visit;
        }
    }

    /// <summary>Asks for something that is no page of the portal: what it says to crawlers.</summary>
    public async Task<CapturedResource> AskAsync(PortalUrl url, CancellationToken cancellationToken)
    {
        var exchange = await client.AskAsync(url, WebRequestOptions.Ordinary, cancellationToken).ConfigureAwait(false);
        var resource = ExchangeResource.Of(exchange, limits.LargestResource);
        await keep(exchange, resource, cancellationToken).ConfigureAwait(false);
        return resource;
    }

    // http -> https, xa.vn -> www.xa.vn, /a -> /a/: one page, asked until it is there.
    private static bool IsSame(CrawlTask task, PortalUrl from, PortalUrl to) =>
        !string.Equals(from.Value, to.Value, StringComparison.Ordinal) && SiteAddresses.IsSameHost(from, to) && string.Equals(CrawlAddress.Of(to).Key, task.Address.Key, StringComparison.Ordinal);

    // The answer is kept as it came, and what the browser made of it beside it; the reader takes the latter.
    private async Task<Visit> RenderAsync(Visit visit, WebExchange exchange, CapturedResource resource, CancellationToken cancellationToken)
    {
        var drawn = await renderer!.RenderAsync(visit.Url, cancellationToken).ConfigureAwait(false);
        if (drawn.Html is null)
        {
            await keep(exchange, resource, cancellationToken).ConfigureAwait(false);
            return visit with { RenderFailure = drawn.Failure };
        }

        await keep(exchange, null, cancellationToken).ConfigureAwait(false);
        var rendered = RenderedExchange.Of(exchange, drawn);
        var made = ExchangeResource.Of(rendered, limits.LargestResource);
        await keep(rendered, made, cancellationToken).ConfigureAwait(false);
        return Of(visit.Task, rendered, made);
    }

    // The home page brings the cookie of the visit.
    private WebRequestOptions Options(CrawlTask task) => task.Stage is CrawlStage.Image
        ? new WebRequestOptions { MostBytes = limits.ImageHeadBytes, HeadOnly = true, Referrer = task.Referrer?.Value }
        : new WebRequestOptions { InFull = task.Stage is CrawlStage.Home, Referrer = task.Referrer?.Value };

    private Visit Of(CrawlTask task, WebExchange exchange, CapturedResource resource)
    {
        var visit = new Visit { Task = task, Url = exchange.Url, Status = resource.Status, RedirectsTo = resource.RedirectsTo, Failure = resource.Failure, IsRendered = exchange.IsRendered };
        if (resource.Body.IsEmpty)
            return visit;
        return ContentSniffer.KindOf(resource) switch
        {
            ContentKind.Html => Page(visit, resource),
            ContentKind.Feed => visit with { Scan = Feed(resource) },
            _ => visit,
        };
    }

    private Visit Page(Visit visit, CapturedResource resource)
    {
        char[] buffer = [];
        var html = PageDecoder.Decode(resource.Body.Span, resource.MediaType, ref buffer);
        var isHome = visit.Task.Stage is CrawlStage.Home;
        return visit with
        {
            IsPage = true,
            Scan = PageScanner.Scan(html.Span, visit.Task.KeepsText),
            List = isHome || readsLists ? _lists.Read(resource, isHome, html) : null,
        };
    }

    private PageScan Feed(CapturedResource resource)
    {
        var entries = FeedReader.Read(PageDecoder.Decode(resource.Body.Span, resource.MediaType), resource.Url, _addresses);
        return PageScan.None with { Links = [.. entries.Select(e => new FoundLink(e.Target.Value, LinkKind.Page))] };
    }
}
