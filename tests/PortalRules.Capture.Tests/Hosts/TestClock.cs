namespace PortalRules.Capture.Tests.Hosts;

/// <summary>A clock that stands still until it is told. Where it jumps over waits, whoever waits (Task.Delay) is done at once and the time is then later by that much.</summary>
internal sealed class TestClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<TestTimer> _timers = [];
    private TimeSpan _passed;
    private TimeSpan _stall;
    private int _stalled;

    public static DateTimeOffset Start { get; } = new(2023, 4, 10, 8, 0, 0, TimeSpan.FromHours(7));

    public bool JumpsOverWaits { get; init; }

    public TimeSpan Passed
    {
        get
        {
            lock (_lock)
                return _passed;
        }
    }

    /// <summary>How often a limit (a CancellationTokenSource with a time) was set or set anew.</summary>
    public int LimitsSet { get; private set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => (Start + Passed).ToUniversalTime();

    public override long GetTimestamp() => Passed.Ticks;

    /// <summary>Lets time pass; timers fire in the order of their times.</summary>
    public void Advance(TimeSpan time) => AdvanceTo(Passed + time);

    /// <summary>Comes back once someone waits for a time (from now) at least so long.</summary>
    public async Task WhenWaitingAsync(TimeSpan atLeast)
    {
        while (true)
        {
            lock (_lock)
            {
                if (_timers.Any(t => t.IsWait && t.Due - _passed >= atLeast))
                    return;
            }

            await Task.Yield();
        }
    }

    /// <summary>Comes back once a limit was set after so many: what was sent has then been taken note of.</summary>
    public async Task WhenLimitIsSetAfterAsync(int earlier, CancellationToken cancellationToken)
    {
        while (LimitsSet <= earlier)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    /// <summary>
    /// Tells that an answer does not come. Once nothing is under way but what stalls, so much time passes for all of it: whoever asks for something else
    /// meanwhile is not made to wait.
    /// </summary>
    public void Stall(TimeSpan time)
    {
        lock (_lock)
            (_stall, _stalled) = (time, _stalled + 1);
        EndStalls();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new TestTimer(this, () => callback(state)) { IsWait = state is Task, IsLimit = state is CancellationTokenSource };
        timer.Change(dueTime, period);
        if (JumpsOverWaits && timer.IsWait && dueTime > TimeSpan.Zero)
            ThreadPool.UnsafeQueueUserWorkItem(clock => clock.AdvanceTo(timer.Due), this, preferLocal: false);
        return timer;
    }

    private void AdvanceTo(TimeSpan time)
    {
        while (Next(time) is { } timer)
            timer.Fire();
    }

    private void EndStalls()
    {
        List<TestTimer> due;
        lock (_lock)
        {
            if (_stalled == 0 || _timers.Count(t => t.IsLimit) > _stalled)
                return;
            (_passed, _stalled) = (_passed + _stall, 0);
            due = [.. _timers.Where(t => t.Due <= _passed).OrderBy(t => t.Due)];
            _timers.RemoveAll(due.Contains);
        }

        foreach (var timer in due)
            timer.Fire();
    }

    private TestTimer? Next(TimeSpan until)
    {
        lock (_lock)
        {
            var next = _timers.Where(t => t.Due <= until).MinBy(t => t.Due);
            if (next is not null)
                _timers.Remove(next);
            var now = next?.Due ?? until;
            if (now > _passed)
                _passed = now;
            return next;
        }
    }

    private sealed class TestTimer(TestClock clock, Action callback) : ITimer
    {
        public TimeSpan Due { get; private set; }

        public bool IsWait { get; init; }

        public bool IsLimit { get; init; }

        public void Fire() => callback();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
                clock.LimitsSet += IsLimit ? 1 : 0;
                if (dueTime >= TimeSpan.Zero)
                {
                    Due = clock._passed + dueTime;
                    clock._timers.Add(this);
                    return true;
                }
            }

            if (IsLimit)
                ThreadPool.UnsafeQueueUserWorkItem(c => c.EndStalls(), clock, preferLocal: false);
            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
