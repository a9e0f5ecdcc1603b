namespace PortalRules.Cli.Output;

/// <summary>Where a result goes: standard output, or a file that appears whole or not at all.</summary>
internal static class Destination
{
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public static async Task WriteAsync(string? file, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        if (file is null or "-")
        {
            await Terminal.WriteAsync(write, cancellationToken).ConfigureAwait(false);
            return;
        }

        try
        {
            await WriteFileAsync(file, write, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandException($"không ghi được tệp {file}: {e.Message}", $"the file {file} cannot be written: {e.Message}");
        }
    }

    private static async Task WriteFileAsync(string file, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var target = (File.Exists(file) ? File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(file);
        var isDevice = target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal);
        var draft = isDevice ? target : Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        if (Directory.Exists(target))
            throw new IOException("it is a folder.");
        try
        {
            var stream = new FileStream(draft, isDevice ? FileMode.Open : FileMode.CreateNew, FileAccess.Write);
            await using (stream.ConfigureAwait(false))
                await write(stream, cancellationToken).ConfigureAwait(false);
            if (!isDevice)
                File.Move(draft, target, overwrite: true);
        }
        catch when (!isDevice)
        {
            File.Delete(draft);
            throw;
        }
    }
}
