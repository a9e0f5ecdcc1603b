using System.Text.RegularExpressions;

namespace PortalRules.Html.People;

/// <summary>The words in which schedules print days and hours.</summary>
internal static partial class WhenText
{
    /// <summary>Whether a text names something that comes again every week or month.</summary>
    public static bool Recurs(string text) => Recurrence().IsMatch(text);

    /// <summary>Whether a text prints any day or hour.</summary>
    public static bool Any(string text) => Phrase().IsMatch(text);

    /// <summary>The stretch of a text from its first word about time to its last.</summary>
    /// <returns>Where it starts and ends; both −1 where there is none.</returns>
    public static (int Start, int End) SpanIn(string text)
    {
        int start = -1, end = -1;
        for (var match = Phrase().Match(text); match.Success; match = match.NextMatch())
        {
            start = start < 0 ? match.Index : start;
            end = match.Index + match.Length;
        }

        return (start, end);
    }

    /// <summary>The first weekday that a text names.</summary>
    public static DayOfWeek? WeekdayIn(string text) => Weekday().Match(text) is { Success: true } match ? DayOf(match) : null;

    public static int WeekdaysIn(string text) => Weekday().Count(text);

    /// <summary>Whether a text names a half of the day and nothing else ("Sáng", "Buổi chiều:").</summary>
    public static bool IsSession(string text) => Session().IsMatch(text);

    /// <summary>Whether a line begins with an hour or a half of the day, and where the rest begins.</summary>
    public static int BeginsWithTime(string line) => Beginning().Match(line) is { Success: true } match ? match.Length : 0;

    private static DayOfWeek DayOf(Match match)
    {
        if (match.Groups[2].Success)
            return DayOfWeek.Sunday;
        return match.Groups[1].Value.ToLowerInvariant() switch
        {
            "hai" or "2" => DayOfWeek.Monday,
            "ba" or "3" => DayOfWeek.Tuesday,
            "tư" or "4" => DayOfWeek.Wednesday,
            "năm" or "5" => DayOfWeek.Thursday,
            "sáu" or "6" => DayOfWeek.Friday,
            _ => DayOfWeek.Saturday,
        };
    }

    [GeneratedRegex(@"(?<!\p{L})(?:thứ\s?(hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?![\p{L}\d])|(chủ nhật))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"(?:hàng|hằng|mỗi)\s(?:tuần|tháng|quý|ngày)|các ngày làm việc|ngày làm việc trong tuần|trong giờ hành chính|các ngày trong tuần|định kỳ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Recurrence();

    [GeneratedRegex(@"(?<![\p{L}\d])(?:(?:từ |vào |cả )?(?:các )?(?:buổi )?(?:sáng|chiều|cả ngày)(?!\p{L})|(?:từ )?\d{1,2}\s?(?:h|giờ|g)\s?\d{0,2}(?:\s?phút)?(?![\p{L}\d])|\d{1,2}:\d{2}(?!\d)|(?:vào )?(?:từ )?(?:các )?(?:ngày )?thứ\s?(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?![\p{L}\d])(?: đầu tiên| tuần cuối)?|chủ nhật|(?:vào )?(?:các )?ngày\s?\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?)?(?:(?:,|;| và| đến)\s?(?:ngày )?\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?)?){0,12}|\d{1,2}/\d{1,2}/\d{4}|(?:của )?(?:hàng|hằng|mỗi)\s(?:tuần|tháng|quý|ngày)|trong (?:tuần|tháng|giờ hành chính)|các ngày (?:làm việc|trong tuần)(?: trong tuần)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();

    [GeneratedRegex(@"^\s?(?:buổi\s)?(?:sáng|chiều|tối|cả ngày)\s?:?\s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Session();

    [GeneratedRegex(@"^(?:(?:buổi\s)?(?:sáng|chiều|tối|cả ngày)(?!\p{L})\s?[:,(-]?\s?)?(?:(?:từ\s)?\d{1,2}\s?(?:h|giờ|g|:)\s?\d{0,2}(?:\s?phút)?\)?(?![\p{L}\d])(?:\s?(?:-|–|đến)\s?\d{1,2}\s?(?:h|giờ|g|:)\s?\d{0,2})?\s?[:,.-]?\s?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
