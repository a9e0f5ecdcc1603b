using System.Collections.Concurrent;
using System.Text;
using PortalRules.Capture.Crawling;
using PortalRules.Capture.Http;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Tests.Crawling;

/// <summary>A portal that answers from a function, in an order that a seed decides; remembers what it was asked.</summary>
internal sealed class MemoryPortal(Func<PortalUrl, MemoryAnswer?> answer, int seed = 0) : IWebClient
{
    public const string Host = "xa.example.gov.vn";

    public static PortalUrl Home { get; } = Url("/");

    public ConcurrentQueue<string> Asked { get; } = [];

    public static PortalUrl Url(string path) => PortalUrl.TryParse($"https://{Host}{path}", out var url) ? url : throw new ArgumentException(path, nameof(path));

    public async Task<WebExchange> AskAsync(PortalUrl url, WebRequestOptions options, CancellationToken cancellationToken)
    {
        // Which of the waiting answers comes first is another with each seed.
        for (var i = StableHash(url.Value, seed) % 20; i > 0; i--)
            await Task.Yield();
        Asked.Enqueue(url.PathAndQuery);
        var given = answer(url) ?? new MemoryAnswer("", Status: 404);
        var body = Encoding.UTF8.GetBytes(given.Body);
        var location = given.Location is null ? "" : $"Location: {given.Location}\r\n";
        return new WebExchange
        {
            Url = url,
            At = new DateTimeOffset(2023, 4, 1, 8, 0, 0, TimeSpan.FromHours(7)),
            RequestHead = $"GET {url.PathAndQuery} HTTP/1.1\r\nHost: {url.Host}\r\n\r\n",
            ResponseHead = $"HTTP/1.1 {given.Status} X\r\nContent-Type: {given.MediaType}\r\n{location}Content-Length: {body.Length}\r\n\r\n",
            Status = given.Status,
            Content = body,
        };
    }

    /// <summary>Crawls it and gives what was captured.</summary>
    public async Task<(CrawlResult Result, List<CapturedResource> Resources)> CrawlAsync(CaptureOptions? options = null, ICrawlRules? rules = null)
    {
        var resources = new List<CapturedResource>();
        var crawler = new Crawler(Home, options ?? new CaptureOptions { Parallelism = 4 }, this, rules ?? new NoRules(), new CrawlProgress(TimeProvider.System, null));
        var result = await crawler.RunAsync(
            (_, resource, _) =>
            {
                if (resource is not null)
                    resources.Add(resource);
                return ValueTask.CompletedTask;
            },
            TestContext.Current.CancellationToken);
        return (result, resources);
    }

    private static int StableHash(string text, int seed) => (int)(text.Aggregate(17u + (uint)seed, (h, c) => (h * 31) + c) & 0x7FFFFFFF);

    private sealed class NoRules : ICrawlRules
    {
        public Task<IReadOnlyList<PortalUrl>> BeginAsync(Visitor visitor, PortalUrl start, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<PortalUrl>>([]);

        public IEnumerable<PortalUrl> NoPages => [];

        public string Reason => "";

        public bool Forbids(PortalUrl url) => false;
    }
}
