using System.Globalization;
using PortalRules.Text;

namespace PortalRules.Html.Witnesses;

/// <summary>Reads the day of an address such as <c>/2023/04/10/hoi-nghi/</c>. A date inside the last part names what the item is about, and is none.</summary>
internal static class AddressDate
{
    private const int Length = 12;

    public static PortalDate? Read(string path)
    {
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at >= 0 && at + Length <= path.Length; at = path.IndexOf('/', at + 1))
        {
            var part = path.AsSpan(at, Length);
            if (part[^1] is '/' && DateOnly.TryParseExact(part[1..^1], "yyyy'/'MM'/'dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day.Year >= 1995 ? PortalDate.Day(day) : null;
        }

        return null;
    }
}
