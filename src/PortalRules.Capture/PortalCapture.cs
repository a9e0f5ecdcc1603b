using PortalRules.Capture.Crawling;
using PortalRules.Capture.Http;
using PortalRules.Capture.Journals;
using PortalRules.Capture.Recaptures;
using PortalRules.Snapshots;

namespace PortalRules.Capture;

/// <summary>
/// Captures a live portal into a WARC file (ISO 28500). The file appears under its name once the capture is whole; until then it is <c>NAME.part</c> with the
/// journal <c>NAME.journal</c> beside it, from which an interrupted capture goes on: what is there is not asked again.
/// </summary>
/// <param name="start">The portal's address, over HTTP or HTTPS.</param>
/// <param name="options">How it is captured; <see langword="null"/> for the default.</param>
/// <exception cref="ArgumentException">The address is none over HTTP or HTTPS, or the options make no sense.</exception>
public sealed class PortalCapture(PortalUrl start, CaptureOptions? options = null)
{
    private readonly CaptureOptions _options = options ?? new CaptureOptions();

    /// <summary>Is told how far the capture is, from any thread.</summary>
    public IProgress<CaptureProgress>? Progress { get; init; }

    /// <summary>
    /// The file of an earlier capture of the portal by this library: the portal is asked only for what changed since, and the rest is taken over from there, so that
    /// the new file is whole by itself. May be the file that is written. Default: <see langword="null"/>, everything is asked in full.
    /// </summary>
    public string? Earlier { get; init; }

    internal TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Captures the portal.</summary>
    /// <param name="file">The file, <c>….warc.gz</c>; one of the name is replaced at the end.</param>
    /// <param name="resume">Whether to go on with an interrupted capture.</param>
    /// <param name="cancellationToken">Stops it; what is there stays for <paramref name="resume"/>.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="CaptureException">
    /// The home page cannot be had, an interrupted capture lies there and was not to be resumed, it is none of this portal with these options,
    /// or <see cref="Earlier"/> is no capture of this portal.
    /// </exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<CaptureSummary> SaveAsync(string file, bool resume = false, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        if (Earlier is null)
            return await SaveAsync(file, resume, network => network, cancellationToken).ConfigureAwait(false);
        var earlier = await EarlierCapture.OpenAsync(Earlier, start, cancellationToken).ConfigureAwait(false);
        await using (earlier.ConfigureAwait(false))
            return await SaveAsync(file, resume, earlier.Through, cancellationToken).ConfigureAwait(false);
    }

    private async Task<CaptureSummary> SaveAsync(string file, bool resume, Func<IWebClient, IWebClient> through, CancellationToken cancellationToken)
    {
        var draft = new CaptureDraft(file);
        EndedCapture ended;
        try
        {
            var kept = await draft.OpenAsync(start, _options, Time, resume, cancellationToken).ConfigureAwait(false);
            await using (kept.ConfigureAwait(false))
            {
                var run = new CaptureRun(start, _options) { Time = Time, Through = network => kept.Through(through(network)), Began = kept.Began };
                ended = await run.RunAsync((exchange, _, token) => kept.KeepAsync(exchange, token), Progress, cancellationToken).ConfigureAwait(false);
                await kept.EndAsync(ended.Resources, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (CaptureException e) when (e.IsWithoutHomePage)
        {
            // Nothing was captured that a further try could go on from.
            draft.Discard();
            throw;
        }

        draft.Publish();
        return ended.Summary;
    }
}
