using System.Text;
using PortalRules.Checking;
using PortalRules.Reporting.Plain;
using PortalRules.Reporting.Remedy;
using PortalRules.Surveys;

namespace PortalRules.Reporting;

/// <summary>
/// What is to be mended, as a short text to hand on: of one report its <see cref="RemedyList"/>; of a survey one list for each portal, then one for each platform and
/// vendor (<see cref="PlatformRemedies"/>). The reports of a survey are read one after the other.
/// </summary>
public sealed class RemedyFormatter : ReportFormatter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly TextFormatterOptions _options;

    /// <summary>Makes the formatter.</summary>
    /// <param name="options">How the text is laid out; by default Vietnamese, 100 columns, no colour.</param>
    /// <exception cref="ArgumentException">An option is outside its range; all of them are named.</exception>
    public RemedyFormatter(TextFormatterOptions? options = null) => _options = (options ?? new TextFormatterOptions()).Checked(nameof(options));

    /// <inheritdoc/>
    public override string Name => "remedy";

    /// <inheritdoc/>
    public override string MediaType => "text/plain; charset=utf-8";

    /// <inheritdoc/>
    public override string Extension => ".txt";

    /// <inheritdoc/>
    public override bool WritesSurveys => true;

    /// <inheritdoc/>
    public override async Task WriteAsync(CheckReport report, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(TextOf(report), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(Survey survey, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(stream);
        foreach (var row in survey.Rows)
        {
            if (await row.LoadReportAsync(cancellationToken).ConfigureAwait(false) is { } report)
                await stream.WriteAsync(TextOf(report), cancellationToken).ConfigureAwait(false);
            else
                await WriteAsync(stream, sheet => sheet.Write($"{row.Portal.Unit}: {row.Fault?.In(_options.Language) ?? (_options.Language is "en" ? "there is no report." : "không có báo cáo.")}"), cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        }

        foreach (var group in await PlatformRemedies.OfAsync(survey, cancellationToken).ConfigureAwait(false))
        {
            await WriteAsync(stream, sheet => PlatformPage.Write(sheet, group, _options), cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        }
    }

    private byte[] TextOf(CheckReport report)
    {
        var sheet = new TextSheet(_options.Width, _options.Colour);
        RemedyPage.Write(new PlainContext(report, _options, sheet), RemedyList.Of(report));
        return Utf8.GetBytes(sheet.ToString());
    }

    private async Task WriteAsync(Stream stream, Action<TextSheet> write, CancellationToken cancellationToken)
    {
        var sheet = new TextSheet(_options.Width, _options.Colour);
        write(sheet);
        await stream.WriteAsync(Utf8.GetBytes(sheet.ToString()), cancellationToken).ConfigureAwait(false);
    }
}
