using System.Runtime.CompilerServices;
using System.Text;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Fetching;

/// <summary>Yields the files of a saved portal as resources: its portal.yaml first, then by address.</summary>
internal static class SavedCapture
{
    public const int MaxFiles = 200_000;
    public const long DefaultMaxResourceBytes = 32L * 1024 * 1024;

    public static async IAsyncEnumerable<CapturedResource> ReadAsync(
        IReadOnlyList<SavedFile> files, long maxResourceBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        CapturedResource? portalFile = null;
        PortalUrl? portal = null;
        if (files.FirstOrDefault(f => f.Path is PortalFile.FileName) is { } described)
        {
            portalFile = await ReadAsync(described, Placeholder, maxResourceBytes, cancellationToken).ConfigureAwait(false);
            portal = AddressIn(portalFile);
        }

        var pages = files.Where(f => f.Path is not PortalFile.FileName).ToList();
        var layout = new SavedLayout(pages, portal);
        if (portalFile is not null)
            yield return portalFile with { Url = layout.PortalFile, MediaType = CapturedResource.PortalFileMediaType };
        foreach (var (url, file) in Addressed(pages, layout))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return await ReadAsync(file, url, maxResourceBytes, cancellationToken).ConfigureAwait(false);
        }
    }

    private static PortalUrl Placeholder => PortalUrl.TryParse("https://portal.invalid/", out var url) ? url : null!;

    // Two names may stand for one address; the first by name is the one.
    private static IEnumerable<(PortalUrl Url, SavedFile File)> Addressed(IEnumerable<SavedFile> files, SavedLayout layout) =>
        files
            .Select(f => (Url: layout.AddressOf(f.Path), File: f))
            .Where(f => f.Url is not null)
            .OrderBy(f => f.Url!.Value, StringComparer.Ordinal)
            .ThenBy(f => f.File.Path, StringComparer.Ordinal)
            .DistinctBy(f => f.Url!.Value, StringComparer.Ordinal)
            .Select(f => (f.Url!, f.File));

    private static PortalUrl? AddressIn(CapturedResource portalFile)
    {
        try
        {
            return PortalFile.Parse(PortalFile.FileName, Encoding.UTF8.GetString(portalFile.Body.Span)).Portal.Url;
        }
        catch (PackException)
        {
            // Whoever reads the capture reports the mistakes of the file.
            return null;
        }
    }

    private static async Task<CapturedResource> ReadAsync(SavedFile file, PortalUrl url, long maxResourceBytes, CancellationToken cancellationToken)
    {
        var resource = new CapturedResource { Url = url, Length = file.Length, Failure = file.Failure };
        if (file.Failure is not null)
            return resource;
        if (file.Length > maxResourceBytes)
            return resource with { Failure = FormattableString.Invariant($"{file.Path} has {file.Length} bytes; at most {maxResourceBytes} are read (MaxResourceBytes).") };
        try
        {
            var body = await file.Read(cancellationToken).ConfigureAwait(false);
            return resource with { Body = body, Length = body.Length };
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException)
        {
            return resource with { Failure = $"{file.Path} cannot be read: {e.Message}" };
        }
    }
}
