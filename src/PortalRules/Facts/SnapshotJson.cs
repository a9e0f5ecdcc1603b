using PortalRules.Snapshots;

namespace PortalRules.Facts;

/// <summary>
/// Snapshots as JSON, schema <c>portalrules/snapshot/1</c>: one array per kind of fact (<c>portal</c> and <c>imprint</c> are objects),
/// fields by their catalogue names in camelCase. <c>null</c> is "known to be none"; an unknown field is left out and named in <c>unknown</c>
/// with its reason and candidates; a kind that was not looked for is left out. Only captured fields are written, never derived ones.
/// </summary>
/// <remarks>Equal snapshots give equal bytes: UTF-8 without a byte order mark, indented by two spaces, line feeds.</remarks>
public static class SnapshotJson
{
    /// <summary>The value of <c>schema</c>.</summary>
    public const string Schema = "portalrules/snapshot/1";

    /// <summary>The most bytes that are read: 512 MiB.</summary>
    public const long MaxBytes = 512L * 1024 * 1024;

    /// <summary>Writes a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="cancellationToken">Stops between facts.</param>
    /// <returns>The task.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static Task WriteAsync(PortalSnapshot snapshot, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(stream);
        return SnapshotJsonWriter.WriteAsync(snapshot, stream, cancellationToken);
    }

    /// <summary>Reads what <see cref="WriteAsync"/> writes, or what others write in the same shape. A field that is neither written nor named in <c>unknown</c> is none.</summary>
    /// <param name="stream">Where from; stays open.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="InvalidDataException">The content is larger than <see cref="MaxBytes"/>, is no JSON or no such snapshot; the message lists every mistake with its JSON path.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Task<PortalSnapshot> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return SnapshotJsonReader.ReadAsync(stream, MaxBytes, cancellationToken);
    }
}
