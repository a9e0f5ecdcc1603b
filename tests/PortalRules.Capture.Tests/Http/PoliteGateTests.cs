using PortalRules.Capture.Http;
using PortalRules.Capture.Tests.Hosts;

namespace PortalRules.Capture.Tests.Http;

public sealed class PoliteGateTests
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private readonly TestClock _clock = new();

    [Fact]
    public async Task Only_so_many_are_let_in_at_once()
    {
        using var gate = new PoliteGate(_clock, atOnce: 2, requestsPerSecond: null);
        var first = await gate.EnterAsync(Never);
        using var second = await gate.EnterAsync(Never);

        var third = gate.EnterAsync(Never).AsTask();
        Assert.False(third.IsCompleted);
        first.Dispose();

        (await third).Dispose();
    }

    [Fact]
    public async Task A_rate_keeps_beginnings_apart()
    {
        using var gate = new PoliteGate(_clock, atOnce: 9, requestsPerSecond: 4);
        (await gate.EnterAsync(Never)).Dispose();

        var second = gate.EnterAsync(Never).AsTask();
        _clock.Advance(TimeSpan.FromMilliseconds(249));
        Assert.False(second.IsCompleted);
        _clock.Advance(TimeSpan.FromMilliseconds(1));

        (await second).Dispose();
    }

    [Fact]
    public async Task A_crawl_delay_is_kept_but_never_quickens_a_slower_rate()
    {
        using var gate = new PoliteGate(_clock, atOnce: 9, requestsPerSecond: 0.1);
        gate.Space(TimeSpan.FromSeconds(5));
        (await gate.EnterAsync(Never)).Dispose();

        var second = gate.EnterAsync(Never).AsTask();
        _clock.Advance(TimeSpan.FromSeconds(9));
        Assert.False(second.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));

        (await second).Dispose();
    }

    [Fact]
    public async Task A_pause_holds_everybody_back_also_who_waits_already()
    {
        using var gate = new PoliteGate(_clock, atOnce: 9, requestsPerSecond: 1);
        (await gate.EnterAsync(Never)).Dispose();
        var waiting = gate.EnterAsync(Never).AsTask();
        gate.Pause(TimeSpan.FromSeconds(30));
        gate.Pause(TimeSpan.FromSeconds(2));

        _clock.Advance(TimeSpan.FromSeconds(1));
        await _clock.WhenWaitingAsync(TimeSpan.FromSeconds(29));
        Assert.False(waiting.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(29));

        (await waiting).Dispose();
    }

    [Fact]
    public async Task Who_stops_waiting_leaves_no_place_taken()
    {
        using var gate = new PoliteGate(_clock, atOnce: 1, requestsPerSecond: null);
        gate.Pause(TimeSpan.FromSeconds(1));
        using var stop = new CancellationTokenSource();
        var stopped = gate.EnterAsync(stop.Token).AsTask();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped);

        _clock.Advance(TimeSpan.FromSeconds(1));

        (await gate.EnterAsync(Never)).Dispose();
    }
}
