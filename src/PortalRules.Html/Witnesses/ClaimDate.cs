using System.Globalization;
using System.Runtime.InteropServices;
using PortalRules.Text;

namespace PortalRules.Html.Witnesses;

/// <summary>
/// A date of metadata. Only ISO 8601 counts: of 03/04/2023 in metadata nobody knows whether day or month comes first, and 2023-01-01+0718:44:00 is no time.
/// </summary>
/// <param name="Date">The day in Vietnam.</param>
/// <param name="OtherDay">The day on another clock that the writer may have meant; <see langword="null"/> where both are one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClaimDate(PortalDate Date, DateOnly? OtherDay)
{
    // Empty columns of databases read as the first day of a calendar or of 1970.
    private const int EarliestYear = 1995;
    private const int Longest = 40;
    private const int FirstHourOfTwoDays = 17;

    public static ClaimDate? Read(string text)
    {
        if (text.Length is < 10 or > Longest || !PortalDate.TryParse(Normal(text), out var date) || !date.IsDay || date.First.Year < EarliestYear)
            return null;
        var printed = DateOnly.ParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (printed != date.First)
            return new ClaimDate(date, printed);

        // Without an offset the clock may be that of London: then the evening is the next day in Vietnam.
        var isLocal = text.Length > 10 && !text.EndsWith('Z') && text.AsSpan(10).IndexOfAny('+', '-') < 0;
        return new ClaimDate(date, isLocal && date.Time is { Hour: >= FirstHourOfTwoDays } ? printed.AddDays(1) : null);
    }

    // "2023-04-10 08:30:00 +0700" is written as often as the form with T and colon.
    private static string Normal(string text)
    {
        if (text.Length > 10 && text[10] is ' ')
            text = $"{text[..10]}T{text[11..].Replace(" ", "", StringComparison.Ordinal)}";
        return text.Length > 19 && text[^5] is '+' or '-' && text[^3] is not ':' ? $"{text[..^2]}:{text[^2..]}" : text;
    }
}
