using System.Runtime.CompilerServices;
using System.Text;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests;

/// <summary>A portal made of a few pages written in the test.</summary>
internal sealed class Pages : IPortalFetcher
{
    private readonly List<CapturedResource> _resources = [];

    public static string Address => "https://xa.example.gov.vn";

    public bool Reversed { get; init; }

    public Pages Add(string path, string html, string? mediaType = null) => Add(path, Encoding.UTF8.GetBytes(html), mediaType);

    public Pages Add(string path, byte[] body, string? mediaType = null)
    {
        Assert.True(PortalUrl.TryParse(Address + path, out var url));
        _resources.Add(new CapturedResource { Url = url, Body = body, Length = body.Length, MediaType = mediaType });
        return this;
    }

    public PortalSnapshot Read(HtmlPortalReaderOptions? options = null) =>
        new HtmlPortalReader(options ?? new HtmlPortalReaderOptions()).ReadAsync(this).GetAwaiter().GetResult();

    public async IAsyncEnumerable<CapturedResource> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var sorted = _resources.OrderBy(r => r.Url.Value, StringComparer.Ordinal);
        foreach (var resource in Reversed ? sorted.Reverse() : sorted)
            yield return resource;
    }
}
