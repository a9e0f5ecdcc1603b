using System.Globalization;

namespace PortalRules.Text;

/// <summary>Whole days from the first to the last, both inclusive.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; not before the first.</param>
public sealed record DateSpan(DateOnly First, DateOnly Last)
{
    /// <summary>Whether a day lies in it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>ISO 8601: <c>2024-01-01..2024-07-07</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First:yyyy-MM-dd}..{Last:yyyy-MM-dd}");
}
