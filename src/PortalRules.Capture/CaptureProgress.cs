namespace PortalRules.Capture;

/// <summary>How far a capture is.</summary>
/// <param name="Pages">Pages that are there.</param>
/// <param name="Requests">Requests that were answered or given up; more than pages: redirects, pictures, style sheets.</param>
/// <param name="Queued">Addresses that are known and not asked yet.</param>
/// <param name="Bytes">Bytes of content as sent.</param>
/// <param name="Errors">Addresses that gave no content: status 400 and above, no answer, a broken one.</param>
/// <param name="Current">The address that was asked last.</param>
/// <param name="Elapsed">Time since the capture began.</param>
public sealed record CaptureProgress(int Pages, int Requests, int Queued, long Bytes, int Errors, string Current, TimeSpan Elapsed)
{
    /// <summary>Requests that the portal answered by "not modified": the content is that of <see cref="PortalCapture.Earlier"/>.</summary>
    public int Unchanged { get; init; }
}
