using System.Runtime.CompilerServices;
using PortalRules.Fetching;

namespace PortalRules.Benchmarks;

/// <summary>Yields resources that are in memory, so that no disk is measured.</summary>
internal sealed class BufferedFetcher(IReadOnlyList<CapturedResource> resources) : IPortalFetcher
{
    public async IAsyncEnumerable<CapturedResource> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var resource in resources)
            yield return resource;
    }
}
