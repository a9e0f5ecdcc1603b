namespace PortalRules.Capture.Tests.Hosts;

/// <summary>A clock that shows one moment; timers run as they do.</summary>
internal sealed class StillClock : TimeProvider
{
    public static DateTimeOffset Moment { get; } = new(2023, 4, 1, 1, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Moment;
}
