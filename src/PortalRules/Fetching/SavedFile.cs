namespace PortalRules.Fetching;

/// <summary>A file of a saved portal, wherever it lies.</summary>
/// <param name="Path">The path below the root, with strokes.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Read">Reads all bytes; world faults are <see cref="IOException"/>, <see cref="InvalidDataException"/> and <see cref="UnauthorizedAccessException"/>.</param>
/// <param name="Failure">Why it must not be read, as a sentence; else <see langword="null"/>.</param>
internal sealed record SavedFile(string Path, long Length, Func<CancellationToken, Task<byte[]>> Read, string? Failure = null)
{
    public static SavedFile Refused(string path, long length, string failure) =>
        new(path, length, _ => Task.FromResult<byte[]>([]), failure);
}
