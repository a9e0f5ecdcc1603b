using System.Text;
using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Tests.Facts;

/// <summary>Snapshot JSON as text.</summary>
internal static class SnapshotText
{
    public static async Task<string> Of(PortalSnapshot snapshot)
    {
        using var stream = new MemoryStream();
        await SnapshotJson.WriteAsync(snapshot, stream, CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static async Task<PortalSnapshot> Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return await SnapshotJson.ReadAsync(stream, CancellationToken.None);
    }

    /// <summary>What UTF-8 can hold of a text: half of a surrogate pair becomes the replacement character.</summary>
    public static string Readable(string text) => text.Replace('\uD800', '\uFFFD');

    public static SourceLocation? Readable(SourceLocation? location) => location is null ? null : location with { Page = Readable(location.Page) };
}
