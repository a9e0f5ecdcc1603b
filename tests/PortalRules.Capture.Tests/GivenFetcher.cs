using System.Runtime.CompilerServices;
using PortalRules.Fetching;

namespace PortalRules.Capture.Tests;

/// <summary>Brings resources that a test has.</summary>
internal sealed class GivenFetcher(IEnumerable<CapturedResource> resources) : IPortalFetcher
{
    public async IAsyncEnumerable<CapturedResource> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var resource in resources)
            yield return resource;
    }
}
