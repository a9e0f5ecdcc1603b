using PortalRules.Checking;

namespace PortalRules.Cli.Loading;

/// <summary>A report that <c>check --format json</c> wrote.</summary>
internal static class ReportFile
{
    /// <exception cref="CommandException">There is no such file, or it is no report.</exception>
    public static async Task<CheckReport> LoadAsync(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
            throw new CommandException($"không có tệp báo cáo {file}.", $"there is no report {file}.");
        try
        {
            var stream = File.OpenRead(file);
            await using (stream.ConfigureAwait(false))
                return await CheckReport.LoadAsync(stream, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new CommandException($"không đọc được báo cáo {file} (cần tệp do check --format json ghi): {e.Message}", $"{file}, which is to be a report of check --format json: {e.Message}");
        }
    }
}
