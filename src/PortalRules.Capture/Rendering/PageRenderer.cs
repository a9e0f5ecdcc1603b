using PortalRules.Snapshots;

namespace PortalRules.Capture.Rendering;

/// <summary>
/// Draws a page as a browser does and gives its markup once its scripts have run: for portals that are empty without script. The package PortalRules.Rendering
/// brings one that uses an installed Chromium.
/// </summary>
public abstract class PageRenderer
{
    /// <summary>Draws a page.</summary>
    /// <param name="url">The page's address.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The markup as it stands once the page has come to rest, or why there is none.</returns>
    public abstract Task<RenderedPage> RenderAsync(PortalUrl url, CancellationToken cancellationToken);
}
