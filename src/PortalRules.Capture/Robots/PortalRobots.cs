using PortalRules.Capture.Crawling;
using PortalRules.Capture.Http;
using PortalRules.Fetching;
using PortalRules.Html.Site;
using PortalRules.Html.Sources;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Robots;

/// <summary>The rules of robots.txt, and the pages that sitemaps name.</summary>
/// <param name="gate">Is told the delay that the portal wants.</param>
/// <param name="seeds">Whether the pages of sitemaps are wanted.</param>
internal sealed class PortalRobots(PoliteGate gate, bool seeds) : ICrawlRules
{
    private const int MostSitemaps = 50;
    private const int DeepestIndex = 2;
    private const int MostHops = 5;

    private RobotsFile _robots = RobotsFile.Absent;
    private readonly List<PortalUrl> _noPages = [];
    private string _unreachable = "";

    public async Task<IReadOnlyList<PortalUrl>> BeginAsync(Visitor visitor, PortalUrl start, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(visitor, At(start, "/robots.txt"), cancellationToken).ConfigureAwait(false);
        _robots = RobotsFile.Of(answer.Failure is null ? answer.Status : 0, answer.Body.Span, AgentName.Product);
        _unreachable = answer.Failure is { } failure
            ? $"không truy cập được cổng: {failure.TrimEnd('.')} (khi hỏi robots.txt); đề nghị kiểm tra địa chỉ và đường mạng rồi thử lại."
            : $"máy chủ trả lời robots.txt bằng mã trạng thái {answer.Status}, nên chưa biết cổng cho phép thu thập gì (RFC 9309); đề nghị thử lại sau, hoặc khắc phục robots.txt.";
        if (_robots.CrawlDelay is { } delay)
            gate.Space(delay);
        var maps = _robots.Sitemaps.Where(m => SiteAddresses.IsSameHost(m, start)).ToList();
        if (maps.Count == 0)
            maps.Add(At(start, "/sitemap.xml"));
        var pages = new List<PortalUrl>();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        await ReadAsync(visitor, maps, 0, pages, asked, cancellationToken).ConfigureAwait(false);
        return seeds ? pages : [];
    }

    public IEnumerable<PortalUrl> NoPages => _noPages;

    public string Reason => _robots.State is RobotsState.Unreachable
        ? _unreachable
        : "robots.txt của cổng không cho phép thu thập địa chỉ này.";

    public bool Forbids(PortalUrl url) => !_robots.Allows(url);

    private async Task ReadAsync(Visitor visitor, IEnumerable<PortalUrl> maps, int depth, List<PortalUrl> pages, HashSet<string> asked, CancellationToken cancellationToken)
    {
        foreach (var map in maps)
        {
            if (asked.Count >= MostSitemaps || Forbids(map) || !asked.Add(map.Value))
                continue;
            var answer = await AskAsync(visitor, map, cancellationToken).ConfigureAwait(false);
            if (answer.Body.IsEmpty || !LooksLikeXml(answer.Body.Span))
                continue;
            var sitemap = SitemapFile.Read(answer.Body, answer.Url);
            var own = sitemap.Entries.Select(e => e.Url).Where(u => SiteAddresses.IsSameHost(u, map));
            if (!sitemap.IsIndex)
                pages.AddRange(own);
            else if (depth < DeepestIndex && seeds)
                await ReadAsync(visitor, own, depth + 1, pages, asked, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<CapturedResource> AskAsync(Visitor visitor, PortalUrl url, CancellationToken cancellationToken)
    {
        var answer = await visitor.AskAsync(url, cancellationToken).ConfigureAwait(false);
        for (var hop = 0; hop < MostHops && answer.RedirectsTo is { } target && SiteAddresses.IsSameHost(url, target); hop++)
            answer = await visitor.AskAsync(target, cancellationToken).ConfigureAwait(false);
        if (!_robots.Sitemaps.Contains(url) && answer.Status < 400 && !answer.Body.IsEmpty && answer.Url == url && ContentSniffer.KindOf(answer) is ContentKind.Html)
            _noPages.Add(url);
        return answer;
    }

    // A portal that never says 404 answers with a page; a sitemap may be compressed.
    private static bool LooksLikeXml(ReadOnlySpan<byte> body) =>
        body is [0x1F, 0x8B, ..] || body.TrimStart(" \t\r\n\uFEFF"u8).StartsWith("<?xml"u8) || body.IndexOf("<urlset"u8) >= 0 || body.IndexOf("<sitemapindex"u8) >= 0;

    private static PortalUrl At(PortalUrl start, string path) =>
        PortalUrl.TryParse($"{start.Scheme}://{start.Host}{path}", out var url) ? url : throw new InvalidOperationException(start.Value);
}
