namespace PortalRules.Capture.Http;

/// <summary>How long a request may still take: a first span in which nothing needs to come, then what the bytes that came have bought, never beyond a last end.</summary>
internal sealed class Patience : IDisposable
{
    private readonly WebClientOptions _options;
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _both;
    private readonly long _started;

    public Patience(WebClientOptions options, CancellationToken cancellationToken)
    {
        _options = options;
        _started = options.Clock.GetTimestamp();
        _limit = new CancellationTokenSource(options.Patience, options.Clock);
        _both = CancellationTokenSource.CreateLinkedTokenSource(_limit.Token, cancellationToken);
    }

    /// <summary>Ends when the time is up or the caller stops.</summary>
    public CancellationToken Token => _both.Token;

    /// <summary>Whether the time is up.</summary>
    public bool IsUp => _limit.IsCancellationRequested;

    /// <summary>Tells how many bytes have come in all.</summary>
    public void Came(long bytes)
    {
        var allowed = _options.Patience + TimeSpan.FromSeconds(bytes / (double)_options.SlowestRate);
        var left = (allowed < _options.LongestRequest ? allowed : _options.LongestRequest) - _options.Clock.GetElapsedTime(_started);
        if (left > TimeSpan.Zero)
            _limit.CancelAfter(left);
        else
            _limit.Cancel();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _both.Dispose();
        _limit.Dispose();
    }
}
