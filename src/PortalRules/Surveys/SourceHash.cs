using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace PortalRules.Surveys;

/// <summary>What a source holds, in one number: names and contents of all files.</summary>
internal static class SourceHash
{
    private const int BlockSize = 128 * 1024;

    /// <summary>SHA-256 in lower-case hexadecimal. A source that is no file or folder (an address) is known by its name alone.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static async Task<string> OfAsync(string source, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            if (File.Exists(source))
                await AddAsync(hash, "", source, buffer, cancellationToken).ConfigureAwait(false);
            else if (Directory.Exists(source))
                await AddFolderAsync(hash, source, buffer, cancellationToken).ConfigureAwait(false);
            else
                hash.AppendData(Encoding.UTF8.GetBytes(source));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task AddFolderAsync(IncrementalHash hash, string folder, byte[] buffer, CancellationToken cancellationToken)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => (File: f, Name: Path.GetRelativePath(folder, f).Replace('\\', '/'))).OrderBy(f => f.Name, StringComparer.Ordinal);
        foreach (var (file, name) in files)
            await AddAsync(hash, name, file, buffer, cancellationToken).ConfigureAwait(false);
    }

    private static async Task AddAsync(IncrementalHash hash, string name, string file, byte[] buffer, CancellationToken cancellationToken)
    {
        var stream = File.OpenRead(file);
        await using (stream.ConfigureAwait(false))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{name.Length}:{name}{stream.Length}:")));
            while (await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is var count and > 0)
                hash.AppendData(buffer, 0, count);
        }
    }
}
