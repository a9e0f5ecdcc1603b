using System.Globalization;

namespace PortalRules.Text;

/// <summary>An ISO 8601 instant; without an offset it is one of Asia/Ho_Chi_Minh, where the portals are.</summary>
internal static class IsoInstant
{
    private const string Local = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    private static readonly string[] WithOffset = [$"{Local}zzz", $"{Local}'Z'", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm'Z'"];
    private static readonly string[] WithoutOffset = [Local, "yyyy-MM-dd'T'HH:mm"];

    public static bool TryParse(string? text, out DateTimeOffset instant)
    {
        if (!DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant)
            && !TryParseLocal(text, out instant))
        {
            return false;
        }

        // At either end of the calendar the same instant has no day in another zone.
        return instant.UtcDateTime.Year is > 1 and < 9999;
    }

    private static bool TryParseLocal(string? text, out DateTimeOffset instant)
    {
        instant = default;
        if (!DateTime.TryParseExact(text, WithoutOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) || local.Year == 1)
            return false;
        instant = new DateTimeOffset(local, TimeSpan.FromHours(7));
        return true;
    }
}
