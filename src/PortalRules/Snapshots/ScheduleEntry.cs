using PortalRules.Text;

namespace PortalRules.Snapshots;

/// <summary>A line of a schedule: leaders' work (lịch làm việc) or citizen reception (lịch tiếp công dân).</summary>
public sealed record ScheduleEntry : Fact
{
    /// <summary><c>work</c> or <c>reception</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The day.</summary>
    public Known<PortalDate?> Date { get; init; }

    /// <summary>Day and hours as printed ("Thứ Năm hàng tuần, 7h30 - 11h30"); the only time of what recurs, for <see cref="Date"/> is one day.</summary>
    public Known<string?> When { get; init; }

    /// <summary>Who works or receives.</summary>
    public Known<string?> Person { get; init; }

    /// <summary>Where.</summary>
    public Known<string?> Place { get; init; }

    /// <summary>What.</summary>
    public Known<string?> Content { get; init; }

    /// <summary>The page that bears it.</summary>
    public string Page { get; init; } = "";
}
