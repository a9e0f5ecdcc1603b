using System.Runtime.InteropServices;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Witnesses;

/// <summary>What one witness says of the day of publication.</summary>
/// <param name="Who">The witness.</param>
/// <param name="Where">The page or feed on which it stands.</param>
/// <param name="Unread">The value as written, where it could not be read.</param>
/// <param name="Date">The date; <see langword="null"/> where it cannot be read.</param>
/// <param name="OtherDay">A second day that may be meant, because the clock is not known.</param>
/// <param name="IsSuspect">Whether it contradicts itself: a weekday that is another day's, or a time of publication that is also that of the change.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateTestimony(DateWitness Who, PortalUrl Where, string? Unread, PortalDate? Date, DateOnly? OtherDay = null, bool IsSuspect = false)
{
    /// <summary>The date, or what is written in its place.</summary>
    public string Text => Unread ?? Date?.ToString() ?? "";

    public bool Names(DateOnly day) => Date is { } date && (date.First == day || OtherDay == day);
}
