namespace PortalRules.Capture.Http;

/// <summary>Lets requests to a portal through: so many at once, so many a second, none while the server asks to be left alone. Thread-safe.</summary>
internal sealed class PoliteGate : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _places;
    private readonly Lock _lock = new();
    private readonly long _origin;
    private TimeSpan _between;
    private TimeSpan _next;

    /// <param name="clock">The clock.</param>
    /// <param name="atOnce">Requests under way at most; at least 1.</param>
    /// <param name="requestsPerSecond">Requests that may begin in a second; <see langword="null"/>: any number.</param>
    public PoliteGate(TimeProvider clock, int atOnce, double? requestsPerSecond)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atOnce, 1);
        if (requestsPerSecond is { } rate)
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate, nameof(requestsPerSecond));
        (_clock, _places, _origin) = (clock, new SemaphoreSlim(atOnce, atOnce), clock.GetTimestamp());
        _between = requestsPerSecond is { } perSecond ? TimeSpan.FromSeconds(1 / perSecond) : TimeSpan.Zero;
    }

    /// <summary>Waits until a request may begin.</summary>
    /// <returns>The place; to be given back at the end of the request.</returns>
    public async ValueTask<PolitePlace> EnterAsync(CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (Wait() is var wait && wait > TimeSpan.Zero)
                await Task.Delay(wait, _clock, cancellationToken).ConfigureAwait(false);
            return new PolitePlace(_places);
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    /// <summary>Lets nobody begin for a while.</summary>
    public void Pause(TimeSpan pause)
    {
        lock (_lock)
            _next = Later(_next, Now + pause);
    }

    /// <summary>Keeps at least this time between the beginnings of requests (<c>Crawl-delay</c>); never less than the rate that was asked for.</summary>
    public void Space(TimeSpan between)
    {
        lock (_lock)
            _between = Later(_between, between);
    }

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    private TimeSpan Now => _clock.GetElapsedTime(_origin);

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private TimeSpan Wait()
    {
        lock (_lock)
        {
            var now = Now;
            if (_next > now)
            {
                // A timer counts whole milliseconds.
                return TimeSpan.FromMilliseconds(Math.Ceiling((_next - now).TotalMilliseconds));
            }

            _next = now + _between;
            return TimeSpan.Zero;
        }
    }
}
