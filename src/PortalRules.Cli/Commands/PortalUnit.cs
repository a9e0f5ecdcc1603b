using PortalRules.Capture;
using PortalRules.Checking;
using PortalRules.Cli.Loading;
using PortalRules.Cli.Options;
using PortalRules.Html;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Surveys;
using PortalRules.Text;

namespace PortalRules.Cli.Commands;

/// <summary>One portal of a survey: read, then checked as <c>check</c> does it.</summary>
internal sealed class PortalUnit(PackChoice packs, Office office, HtmlPortalReaderOptions maps, DateOnly? day, DateSpan? period, TimeProvider clock, Func<CheckOptions, Portal, CancellationToken, Task<CheckOptions>> decide)
{
    /// <summary>The day whose law counts where neither an option nor the capture names one.</summary>
    public DateOnly Today { get; } = Loading.Today.In(clock);

    /// <exception cref="CommandException">The source does not exist or holds no page.</exception>
    /// <exception cref="IOException">The source cannot be read.</exception>
    public async Task<CheckReport> CheckAsync(SurveyPortal portal, CancellationToken cancellationToken)
    {
        var snapshot = await SourceReader.ReadAsync(new PortalSource(portal.Source), new Subject(portal.ToPortal(), day), maps with { Parallelism = 1 }, cancellationToken).ConfigureAwait(false);
        var options = new CheckOptions { AsOf = day, Packs = packs.Ids, Profile = office.Profile, Tailoring = office.Tailoring, Period = period };
        if ((day ?? office.Profile?.AsOf) is null && snapshot.CapturedAt is null)
            options = options with { AsOf = Today, AsOfSource = AsOfSource.Today };
        options = await decide(options, snapshot.Portal, cancellationToken).ConfigureAwait(false);
        return packs.Checker.Check(snapshot, options, cancellationToken);
    }

    /// <summary>Why a portal has no report.</summary>
    public static LocalizedText Explain(Exception fault) => fault switch
    {
        CommandException command => command.Sentence,
        CaptureException capture => capture.Sentence,
        IOException or UnauthorizedAccessException or InvalidDataException => new($"không đọc được nguồn: {fault.Message}", $"the source cannot be read: {fault.Message}"),
        _ => new($"lỗi ngoài dự kiến ({fault.GetType().Name}): {fault.Message}", $"an unforeseen fault ({fault.GetType().Name}): {fault.Message}"),
    };
}
