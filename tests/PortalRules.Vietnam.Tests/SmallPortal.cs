using System.Runtime.CompilerServices;
using System.Text;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Vietnam.Tests;

/// <summary>A whole small portal: the same frame around the content of each page.</summary>
internal sealed class SmallPortal(string frame, IReadOnlyDictionary<string, string> contents) : IPortalFetcher
{
    public const string Address = "https://camvan.camthuy.thanhhoa.gov.vn";

    public async IAsyncEnumerable<CapturedResource> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (path, content) in contents.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            _ = PortalUrl.TryParse(Address + path, out var url);
            var body = Encoding.UTF8.GetBytes(frame.Replace("{content}", content, StringComparison.Ordinal));
            yield return new CapturedResource { Url = url, MediaType = "text/html; charset=utf-8", Body = body, Length = body.Length };
        }
    }
}
