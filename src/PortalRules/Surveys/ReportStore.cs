using System.Security.Cryptography;
using System.Text;
using PortalRules.Checking;

namespace PortalRules.Surveys;

/// <summary>The reports of a survey on disk: one file for each portal and everything that its report depends on, written whole or not at all.</summary>
internal sealed class ReportStore(SurveyOptions options, string rules, Func<CheckReport, Stream, CancellationToken, Task> write)
{
    private const string Version = "portalrules/survey/1";
    private const int KeyLength = 24;

    /// <summary>The file of a portal's report; it may not be there yet.</summary>
    public async Task<string> FileOfAsync(SurveyPortal portal, CancellationToken cancellationToken)
    {
        var parts = new List<string?>
        {
            Version, portal.Id, portal.Unit, portal.Level, portal.Area, portal.Url?.Value, portal.Source, string.Join('\n', portal.Contributors),
            await SourceHash.OfAsync(portal.Source, cancellationToken).ConfigureAwait(false), rules, string.Join('\n', options.Packs),
            options.AsOf?.ToString("O", System.Globalization.CultureInfo.InvariantCulture), options.Period?.ToString(),
        };
        parts.AddRange(options.Inputs);
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:{part}");
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..KeyLength];
        return Path.Combine(options.Reports, $"{portal.Id}.{key}.json");
    }

    /// <summary>The report of a file; <see langword="null"/> where there is none that can be read.</summary>
    public static async Task<CheckReport?> FindAsync(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
            return null;
        try
        {
            var stream = File.OpenRead(file);
            await using (stream.ConfigureAwait(false))
                return await CheckReport.LoadAsync(stream, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return null;
        }
    }

    /// <summary>Writes a report beside its place and moves it there.</summary>
    public async Task KeepAsync(CheckReport report, string file, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.Reports);
        var draft = $"{file}.{Path.GetRandomFileName()}.part";
        try
        {
            var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write);
            await using (stream.ConfigureAwait(false))
            {
                await write(report, stream, cancellationToken).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, file, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
