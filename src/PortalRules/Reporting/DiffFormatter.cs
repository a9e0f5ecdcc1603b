using System.Text;
using PortalRules.Checking;
using PortalRules.Reporting.Diff;
using PortalRules.Reporting.Json;
using PortalRules.Reporting.Plain;

namespace PortalRules.Reporting;

/// <summary>Writes what changed between two reports, as text or JSON: UTF-8 without a byte order mark, LF line ends. Immutable and thread-safe.</summary>
public sealed class DiffFormatter
{
    /// <summary>The value of the key <c>schema</c> in JSON.</summary>
    public const string Schema = "portalrules/diff/1";

    private readonly TextFormatterOptions _options;

    /// <summary>Makes the formatter.</summary>
    /// <param name="options">How the text is laid out; by default Vietnamese, 100 columns, no colour.</param>
    public DiffFormatter(TextFormatterOptions? options = null) => _options = options ?? new TextFormatterOptions();

    /// <summary>Writes the text for people.</summary>
    /// <param name="diff">The differences.</param>
    /// <param name="stream">Where to write; neither flushed nor closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when everything is written.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public async Task WriteTextAsync(ReportDiff diff, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(diff);
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        var sheet = new TextSheet(_options.Width, _options.Colour);
        new DiffPage(diff, _options, sheet).Write();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(sheet.ToString()), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the JSON for machines: schema <c>portalrules/diff/1</c>.</summary>
    /// <param name="diff">The differences.</param>
    /// <param name="stream">Where to write; neither flushed nor closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when everything is written.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static Task WriteJsonAsync(ReportDiff diff, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(diff);
        ArgumentNullException.ThrowIfNull(stream);
        return JsonOutput.WriteAsync(stream, json => DiffJson.Write(json, diff), cancellationToken);
    }
}
