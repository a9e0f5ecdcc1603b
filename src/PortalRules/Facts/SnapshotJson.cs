using PortalRules.Snapshots;

namespace PortalRules.Facts;

/// <summary>
/// Snapshots as JSON, schema <c>portalrules/snapshot/1</c>: one array per kind of fact (<c>portal</c> and <c>imprint</c> are objects),
/// fields by their catalogue names in camelCase. <c>null</c> is "known to be none"; a node is an object, a dictionary an object of texts, a share a number from 0 to 1; an unknown field is left out and named in <c>unknown</c>
/// with its reason and candidates; a kind that was not looked for is left out. Only captured fields are written, never derived ones.
/// </summary>
/// <remarks>Equal snapshots give equal bytes: UTF-8 without a byte order mark, indented by two spaces, line feeds.</remarks>
public static class SnapshotJson
{
    /// <summary>The value of <c>schema</c>.</summary>
    public const string Schema = "portalrules/snapshot/1";

    /// <summary>The most bytes that are read: 512 MiB.</summary>
    public const long MaxBytes = 512L * 1024 * 1024;

    /// <summary>Writes a snapshot of built-in kinds.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="cancellationToken">Stops between facts.</param>
    /// <returns>The task.</returns>
    /// <exception cref="ArgumentException">The snapshot has facts of an embedder's own kind, which would be lost.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static Task WriteAsync(PortalSnapshot snapshot, Stream stream, CancellationToken cancellationToken = default) =>
        WriteAsync(snapshot, FactCatalogue.BuiltIn, stream, cancellationToken);

    /// <summary>Writes a snapshot of built-in and own kinds.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="catalogue">The kinds.</param>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="cancellationToken">Stops between facts.</param>
    /// <returns>The task.</returns>
    /// <exception cref="ArgumentException">The snapshot has facts of a kind that the catalogue does not have.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static Task WriteAsync(PortalSnapshot snapshot, FactCatalogue catalogue, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(stream);
        if (snapshot.CapturedKinds.FirstOrDefault(k => catalogue.Find(k) is null) is { } lost)
            throw new ArgumentException($"The snapshot has facts of the kind \"{lost}\", which the catalogue does not have; pass the catalogue of the checker to which the kind was added.", nameof(catalogue));
        return SnapshotJsonWriter.WriteAsync(snapshot, catalogue, stream, cancellationToken);
    }

    /// <summary>Reads a snapshot of built-in kinds, as <see cref="WriteAsync(PortalSnapshot, Stream, CancellationToken)"/> writes it, or what others write in the same shape. A field that is neither written nor named in <c>unknown</c> is none, or not captured where only some captures yield it (<see cref="FactField.Part"/>).</summary>
    /// <param name="stream">Where from; stays open.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="InvalidDataException">The content is larger than <see cref="MaxBytes"/>, is no JSON or no such snapshot; the message lists every mistake with its JSON path.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Task<PortalSnapshot> ReadAsync(Stream stream, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, FactCatalogue.BuiltIn, cancellationToken);

    /// <summary>Reads a snapshot of built-in and own kinds. A field that is neither written nor named in <c>unknown</c> is none, or not captured where only some captures yield it (<see cref="FactField.Part"/>).</summary>
    /// <param name="stream">Where from; stays open.</param>
    /// <param name="catalogue">The kinds.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="InvalidDataException">The content is larger than <see cref="MaxBytes"/>, is no JSON or no such snapshot; the message lists every mistake with its JSON path.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Task<PortalSnapshot> ReadAsync(Stream stream, FactCatalogue catalogue, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(catalogue);
        return SnapshotJsonReader.ReadAsync(stream, catalogue, MaxBytes, cancellationToken);
    }
}
