using System.Runtime.CompilerServices;
using System.Text;
using PortalRules.Fetching;
using PortalRules.Language.Cases;
using PortalRules.Snapshots;

namespace PortalRules.Checking;

/// <summary>A portal of one page: what an <c>html:</c> case writes.</summary>
internal sealed class SinglePage(string html) : IPortalFetcher
{
    public async IAsyncEnumerable<CapturedResource> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _ = PortalUrl.TryParse(CaseBinder.CaseAddress, out var address);
        var body = Encoding.UTF8.GetBytes(html);
        await Task.Yield();
        yield return new CapturedResource { Url = address, MediaType = "text/html; charset=utf-8", Body = body, Length = body.Length };
    }
}
