namespace PortalRules.Fetching;

/// <summary>
/// Brings the resources of one portal: from a folder, a zip, the network. The one interface for outsiders.
/// A resource that cannot be read is yielded with its <see cref="CapturedResource.Failure"/>; only a source that cannot be read at all throws
/// (<see cref="IOException"/> with the place and the cause). A reader may ask twice; the answers should be the same.
/// </summary>
public interface IPortalFetcher
{
    /// <summary>Yields every resource once, sorted by address, so that equal sources give equal results.</summary>
    /// <param name="cancellationToken">Stops between resources.</param>
    /// <returns>The resources.</returns>
    IAsyncEnumerable<CapturedResource> FetchAsync(CancellationToken cancellationToken);
}
