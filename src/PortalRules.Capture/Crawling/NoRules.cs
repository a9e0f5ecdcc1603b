using PortalRules.Snapshots;
namespace PortalRules.Capture.Crawling;
internal sealed class NoRules : ICrawlRules
{
    public Task<IReadOnlyList<PortalUrl>> BeginAsync(Visitor visitor, PortalUrl start, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<PortalUrl>>([]);
    public bool Forbids(PortalUrl url) => false;
}
