using PortalRules.Text;

namespace PortalRules.Cli.Loading;

/// <summary>The one place that looks at the clock.</summary>
internal static class Today
{
    /// <summary>Today in Asia/Ho_Chi_Minh.</summary>
    public static DateOnly In(TimeProvider clock) => PortalDate.From(clock.GetUtcNow()).First;
}
