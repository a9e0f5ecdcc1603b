using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Tests.Hosts;

/// <summary>A portal on a loopback address whose answers fail at first, as a seed says, and which lays traps.</summary>
internal sealed class FaultHost : IAsyncDisposable
{
    // A PNG's signature and head: 468 × 60 pixels.
    private static readonly byte[] Picture = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0xd4, 0, 0, 0, 60, 8, 2, 0, 0, 0, 0, 0, 0, 0];
    private static readonly TimeSpan Stall = TimeSpan.FromMinutes(10);

    /// <summary>A patience that only stalls use up: waits that are jumped over, even many in a row on a busy machine, do not.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(8);

    private readonly FaultHostOptions _options;
    private readonly FaultPortal _portal;
    private readonly FaultTraps _traps;
    private readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FaultKind> _faults = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _sessions = new(StringComparer.Ordinal);
    private SmallHost _host = null!;

    private FaultHost(FaultHostOptions options)
    {
        (_options, _portal) = (options, new FaultPortal(options));
        _traps = new FaultTraps(options, _portal);
    }

    /// <summary>The home page.</summary>
    public PortalUrl Url => _host.Url;

    /// <summary>All pages that the portal has and links to, by address; traps are none.</summary>
    public IReadOnlyList<PortalUrl> Pages => [.. _portal.Paths.Select(At)];

    /// <summary>All pictures.</summary>
    public IReadOnlyList<PortalUrl> Pictures => [.. _portal.Pictures.Select(At)];

    /// <summary>A page that only the sitemap names.</summary>
    public PortalUrl Orphan => At(FaultPortal.Orphan);

    /// <summary>A page that robots.txt forbids, although the home page leads to it.</summary>
    public PortalUrl Forbidden => At(FaultPortal.Forbidden);

    /// <summary>The faults that were met so far, by path and query.</summary>
    public IReadOnlyDictionary<string, FaultKind> Faults => _faults;

    public static async Task<FaultHost> StartAsync(FaultHostOptions? options = null)
    {
        var host = new FaultHost(options ?? new FaultHostOptions());
        host._host = await SmallHost.StartAsync(host.AnswerAsync);
        return host;
    }

    public PortalUrl At(string pathAndQuery) => _host.At(pathAndQuery);

    /// <summary>How often an address was asked.</summary>
    public int Asked(PortalUrl url) => _asked.GetValueOrDefault(url.PathAndQuery);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    /// <summary>A number that a text always gives, evenly spread.</summary>
    internal static ulong Hash(string text)
    {
        var hash = text.Aggregate(14695981039346656037UL, (h, c) => (h ^ c) * 1099511628211UL);
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
        return hash ^ (hash >> 33);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var asked = $"{context.Request.Path.ToUriComponent()}{context.Request.QueryString.ToUriComponent()}";
        var count = _asked.AddOrUpdate(asked, 1, (_, n) => n + 1);
        var session = Session(context);
        var token = $"{Hash(session + context.Request.Path):x16}";
        if (_options.Traps && await _traps.AnswerAsync(context, token))
            return;
        var (status, mediaType, content) = Content(context, session, token);
        if (count == 1 && FaultOf(asked) is { } fault)
        {
            _faults[asked] = fault;
            await FailAsync(context, fault, mediaType, content);
            return;
        }

        context.Response.StatusCode = status;
        if (status == 301 && mediaType.Length == 0)
        {
            context.Response.Headers.Location = "/";
            return;
        }

        context.Response.ContentType = mediaType;
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content);
    }

    private (int Status, string MediaType, byte[] Content) Content(HttpContext context, string session, string token)
    {
        const string html = "text/html; charset=utf-8";
        var path = context.Request.Path.Value!;
        if (path == "/robots.txt")
            return (200, "text/plain", Encoding.UTF8.GetBytes($"User-agent: *\nDisallow: /noi-bo/\nSitemap: {At("/sitemap.xml").Value}\n"));
        if (path == "/sitemap.xml")
            return (200, "application/xml", Encoding.UTF8.GetBytes($"<urlset><url><loc>{Orphan.Value}</loc></url><url><loc>{Url.Value}</loc></url></urlset>"));
        if (path == "/banners/click/")
            return (301, html, Encoding.UTF8.GetBytes(Click(context.Request, session)));
        if (_portal.Pictures.Contains(path))
            return (200, "image/png", Picture);
        if (_portal.Page(path, token) is { } page)
            return (200, html, Encoding.UTF8.GetBytes(page));
        return _options.NotFound switch
        {
            FaultNotFound.PageWith200 => (200, html, Encoding.UTF8.GetBytes(_portal.NotFoundPage(token))),
            FaultNotFound.RedirectHome => (301, "", []),
            _ => (404, html, Encoding.UTF8.GetBytes("<p>Không tìm thấy</p>")),
        };
    }

    // As NukeViet does it: no Location; the page that follows the click is there only for who has come with a cookie of the portal.
    private string Click(HttpRequest request, string session) =>
        _sessions.ContainsKey(session) && request.Cookies.ContainsKey("phien") && int.TryParse(request.Query["id"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id >= 0 && id < FaultPortal.BannerTargets.Count
            ? $"<html><head><meta http-equiv=\"refresh\" content=\"0;url={FaultPortal.BannerTargets[id].Replace("&", "&amp;", StringComparison.Ordinal)}\"></head><body></body></html>"
            : "<html><body></body></html>";

    private string Session(HttpContext context)
    {
        if (context.Request.Cookies["phien"] is { } known && _sessions.ContainsKey(known))
            return known;
        var session = $"{Hash($"phien {_sessions.Count}"):x16}";
        _sessions[session] = true;
        context.Response.Headers.Append("Set-Cookie", $"phien={session}; Path=/; HttpOnly");
        return session;
    }

    private FaultKind? FaultOf(string asked)
    {
        var kinds = _options.Clock is null ? (int)FaultKind.StallBeforeHead : (int)FaultKind.StallInBody + 1;
        var hash = Hash(string.Create(CultureInfo.InvariantCulture, $"{_options.Seed} {asked}"));
        return hash % 10_000 < _options.FaultShare * 10_000 ? (FaultKind)((hash >> 20) % (ulong)kinds) : null;
    }

    private async Task FailAsync(HttpContext context, FaultKind fault, string mediaType, byte[] content)
    {
        var response = context.Response;
        switch (fault)
        {
            case FaultKind.TooManyRequests or FaultKind.UnavailableForSeconds:
                response.StatusCode = fault is FaultKind.TooManyRequests ? 429 : 503;
                response.Headers.RetryAfter = "1";
                return;
            case FaultKind.UnavailableUntil:
                response.StatusCode = 503;
                response.Headers.RetryAfter = ((_options.Clock?.GetUtcNow() ?? TimeProvider.System.GetUtcNow()) + TimeSpan.FromSeconds(1)).ToString("R", CultureInfo.InvariantCulture);
                return;
            case FaultKind.ServerError:
                response.StatusCode = 500;
                return;
            case FaultKind.Reset:
                context.Abort();
                return;
            case FaultKind.StallBeforeHead:
                await StallAsync(context);
                return;
        }

        response.ContentType = mediaType;
        if (fault is FaultKind.Truncated or FaultKind.WrongLength)
            response.ContentLength = content.Length + (fault is FaultKind.WrongLength ? 100 : 1);
        await response.Body.WriteAsync(fault is FaultKind.WrongLength ? content : content.AsMemory(0, content.Length / 2));
        await response.Body.FlushAsync();
        if (fault is FaultKind.StallInBody)
            await StallAsync(context);
        else
            context.Abort();
    }

    // Nothing comes until the client has gone.
    private async Task StallAsync(HttpContext context)
    {
        _options.Clock!.Stall(Stall);
        try
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }
}
