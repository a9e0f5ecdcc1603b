using System.Runtime.CompilerServices;
using System.Text;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Captures;

/// <summary>A capture written in the test: pages, answers that are none, and what it says of itself.</summary>
internal sealed class Capture : IPortalFetcher
{
    public const string Host = "https://xa.example.gov.vn";

    private readonly List<CapturedResource> _resources = [];

    /// <summary>How the resources are ordered; by address where nothing is said.</summary>
    public Func<IEnumerable<CapturedResource>, IEnumerable<CapturedResource>> Order { get; set; } = all => all.OrderBy(r => r.Url.Value, StringComparer.Ordinal);

    public static PortalUrl Url(string path) => PortalUrl.TryParse(path.Contains(':', StringComparison.Ordinal) ? path : Host + path, out var url) ? url : throw new ArgumentException(path, nameof(path));

    public static CaptureRecord Record { get; } = new()
    {
        Start = Url("/"),
        StartedAt = new DateTimeOffset(2026, 11, 21, 8, 0, 0, TimeSpan.FromHours(7)),
        EndedAt = new DateTimeOffset(2026, 11, 21, 8, 5, 0, TimeSpan.FromHours(7)),
        End = CaptureEnd.Complete,
    };

    public Capture Page(string path, string html, int status = 200) => Add(new CapturedResource { Url = Url(path), Body = Encoding.UTF8.GetBytes(html), Length = Encoding.UTF8.GetByteCount(html), MediaType = "text/html", Status = status });

    public Capture Status(string path, int status) => Add(new CapturedResource { Url = Url(path), Status = status });

    public Capture Redirect(string path, string to, int status = 301) => Add(new CapturedResource { Url = Url(path), Status = status, RedirectsTo = Url(to) });

    public Capture Failure(string path, string failure) => Add(new CapturedResource { Url = Url(path), Status = 0, Failure = failure });

    public Capture Ended(CaptureRecord? record = null) => Json("urn:portalrules:capture", CapturedResource.CaptureMediaType, CaptureRecordJson.Write(record ?? Record));

    public Capture Json(string url, string mediaType, byte[] body) => Add(new CapturedResource { Url = Url(url), Body = body, Length = body.Length, MediaType = mediaType });

    public Capture Add(CapturedResource resource)
    {
        _resources.Add(resource);
        return this;
    }

    public PortalSnapshot Read(HtmlPortalReaderOptions? options = null, Portal? portal = null) =>
        new HtmlPortalReader(options ?? new HtmlPortalReaderOptions()).ReadAsync(this, portal).GetAwaiter().GetResult();

    public string Json(HtmlPortalReaderOptions? options = null)
    {
        using var stream = new MemoryStream();
        SnapshotJson.WriteAsync(Read(options), stream, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public async IAsyncEnumerable<CapturedResource> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var resource in Order(_resources))
            yield return resource;
    }
}
