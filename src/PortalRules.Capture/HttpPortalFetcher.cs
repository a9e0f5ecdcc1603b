using System.Runtime.CompilerServices;
using System.Threading.Channels;
using PortalRules.Capture.Crawling;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Capture;

/// <summary>
/// Brings a live portal: asks its pages politely and hands them on as they come, in no fixed order, then what the capture says of itself.
/// What is captured depends on the portal and the options alone. To keep the capture as evidence, use <see cref="PortalCapture"/>.
/// </summary>
/// <param name="start">The portal's address, over HTTP or HTTPS.</param>
/// <param name="options">How it is captured; <see langword="null"/> for the default.</param>
/// <exception cref="ArgumentException">The address is none over HTTP or HTTPS, or the options make no sense.</exception>
public sealed class HttpPortalFetcher(PortalUrl start, CaptureOptions? options = null) : IPortalFetcher
{
    private const int MostWaiting = 16;

    private readonly CaptureRun _run = new(start, options ?? new CaptureOptions());

    internal TimeProvider Time
    {
        get => _run.Time;
        init => _run.Time = value;
    }

    /// <summary>Is told how far the capture is, from any thread.</summary>
    public IProgress<CaptureProgress>? Progress { get; init; }

    /// <inheritdoc/>
    /// <exception cref="IOException">The portal's home page cannot be asked at all.</exception>
    public async IAsyncEnumerable<CapturedResource> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var channel = Channel.CreateBounded<CapturedResource>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = CaptureAsync(channel.Writer, stop.Token);
        try
        {
            await foreach (var resource in channel.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return resource;
            await work.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task CaptureAsync(ChannelWriter<CapturedResource> writer, CancellationToken cancellationToken)
    {
        try
        {
            var ended = await _run.RunAsync((_, resource, token) => resource is null ? ValueTask.CompletedTask : writer.WriteAsync(resource, token), Progress, cancellationToken).ConfigureAwait(false);
            foreach (var resource in ended.Resources)
                await writer.WriteAsync(resource, cancellationToken).ConfigureAwait(false);
            writer.Complete();
        }
        catch (Exception fault)
        {
            writer.Complete(fault);
            throw;
        }
    }
}
