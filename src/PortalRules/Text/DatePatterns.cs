using System.Text.RegularExpressions;

namespace PortalRules.Text;

/// <summary>The forms in which dates, and the times and weekdays beside them, are printed. Every repetition is bounded, so matching is linear.</summary>
internal static partial class DatePatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string MonthNumber = "(?<month>1[0-2]|0?[1-9])(?![0-9])";

    // "Tháng Năm" is May only before a second "năm": "6 tháng năm 2023" are six months of 2023.
    private const string MonthInWords =
        "(?:tháng|thang) ?(?:" + MonthNumber
        + "|(?<monthName>(?:năm|nam)(?= (?:năm|nam) )|mười một|mười hai|mười|một|hai|ba|tư|sáu|bảy|bẩy|tám|chín)(?!\\p{L}))";

    // Themes shorten "tháng 4" beside a day: 15 Th4, 2023; 15 thg 4, 2023.
    private const string MonthBesideDay = "(?:" + MonthInWords + "|thg?\\.? ?" + MonthNumber + ")";

    private const string EnglishMonth = "(?<english>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?";

    private const string Year = "(?<year>[12][0-9]{3})(?![0-9])";

    private const string YearAfterMonth = "(?: ?(?:,? ?(?:năm|nam)|[,/.-]) ?| )" + Year;

    private const string Core =
        "(?<![0-9])(?<iso>[12][0-9]{3})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?![0-9])"
        + "|(?<![0-9])(?<day>[0-9]{1,2})(?:(?<slash> ?/ ?)(?<month>[0-9]{1,2}) ?/ ?|(?<dash>-)(?<month>[0-9]{1,2})-|(?<dot>\\.)(?<month>[0-9]{1,2})\\.)" + Year
        + "|(?<![0-9])(?<day>[0-9]{1,2})(?:/(?<month>[0-9]{1,2})/|-(?<month>[0-9]{1,2})-)(?<shortYear>[0-9]{2})(?![0-9])"
        + "|(?<![0-9])(?<day>[0-9]{1,2}) ?" + MonthBesideDay + YearAfterMonth
        + "|(?<![0-9])(?<day>[0-9]{1,2}) " + EnglishMonth + ",? " + Year
        + "|(?<=(?<!\\p{L})" + EnglishMonth + " )(?<day>[0-9]{1,2}), " + Year
        + "|(?<!\\p{L})" + MonthBesideDay + " (?<day>[0-9]{1,2}), ?" + Year
        + "|(?<!\\p{L})" + MonthInWords + " ?(?:,? ?(?:năm|nam)|[,/.-]) ?" + Year
        + "|(?<!\\p{L})(?:ngày|ngay) ?[.…_]{0,40} ?/ ?(?<month>1[0-2]|0?[1-9]) ?/ ?" + Year;

    private const string Time =
        "(?<hour>[0-9]{1,2})(?::(?<minute>[0-9]{1,2})(?::(?<second>[0-9]{1,2})(?:\\.[0-9]{1,9})?)?(?![0-9:])|(?:h|g| ?giờ| ?gio) ?(?<minute>[0-9]{1,2})(?![0-9])(?: ?(?:phút|phut|p)(?!\\p{L})|['’′])?)"
        + "(?: ?(?<half>am|pm|sa|ch|sáng|chiều|tối)(?!\\p{L}))?";

    private const string FullHour = "(?<hour>[0-9]{1,2})(?:h| ?giờ| ?gio)(?!\\p{L})";

    private const string Weekday =
        "(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy)(?!\\p{L})|thu (?:hai|ba|tu|nam|sau|bay)(?!\\p{L})|(?:thứ|thu) ?[2-7](?![0-9])|t[2-7](?![0-9])"
        + "|chủ nhật|chúa nhật|chu nhat|cn|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)(?=\\.?,))";

    private const string Gap = " ?[,.|:;(–-]{0,2} ?";

    [GeneratedRegex(Core, Options)]
    public static partial Regex Dates();

    /// <summary>Weekday and time before a date, up to the end of the text.</summary>
    [GeneratedRegex(
        "(?<![\\p{L}0-9/:.])(?:" + Weekday + Gap + "(?:(?:" + Range + Time + "|" + FullHour + ")" + Gap + ")?|(?:" + Range + Time + "|" + FullHour + ")" + Gap + "(?:" + Weekday + Gap + ")?)?"
        + "(?:(?:vào )?(?:ngày|ngay) ?:? ?)?\\z",
        Options)]
    public static partial Regex Before();

    /// <summary>The time after a date.</summary>
    [GeneratedRegex("\\G(?:t(?=[0-9]{2}:)| ?[,|@(–-]{0,2} ?(?:(?:vào )?(?:lúc|luc) ?:? ?)?)" + Time + "(?<offset>z(?!\\p{L})| ?[+-][0-9]{2}:?[0-9]{2}(?![0-9]))?", Options)]
    public static partial Regex TimeAfter();

    /// <summary>A weekday in brackets after a date.</summary>
    [GeneratedRegex("\\G ?\\( ?" + Weekday + " ?\\)", Options)]
    public static partial Regex WeekdayAfter();

    /// <summary>Words that make the date before them one of the lunar calendar.</summary>
    [GeneratedRegex("\\G ?\\(? ?(?:âm lịch|am lich|âl|a\\.l)(?!\\p{L})", Options)]
    public static partial Regex Lunar();

    /// <summary>The first day or month of a stretch whose last one follows and says the year.</summary>
    [GeneratedRegex(
        "(?<![\\p{L}0-9/:.,-])(?:(?<from>(?:từ|tu|ngày|ngay)(?: (?:ngày|ngay))? ?|\\( ?)?(?<day>[0-9]{1,2})(?:(?: ?/ ?|-| ?(?:tháng|thang) ?)(?<month>[0-9]{1,2}))?|(?:tháng|thang) ?(?<onlyMonth>[0-9]{1,2}))"
        + "(?<to> ?[-–—] ?| ?(?:đến|den|tới|toi)(?: hết| het)? ?)\\z",
        Options)]
    public static partial Regex RangeBefore();

    /// <summary>A day without a year, which a heading says.</summary>
    [GeneratedRegex("(?<![0-9/:.-])(?<day>[0-9]{1,2})(?: ?[/-] ?| ?(?:tháng|thang) ?)(?<month>[0-9]{1,2})(?![0-9/:-])", Options)]
    public static partial Regex DayWithoutYear();

    /// <summary>What joins the two dates of a stretch.</summary>
    [GeneratedRegex("\\A(?: ?[-–—] ?| ?(?:đến|den|tới|toi)(?: hết| het)? ?)\\z", Options)]
    public static partial Regex Joiner();

    /// <summary>A quarter of a year.</summary>
    [GeneratedRegex("(?<!\\p{L})(?:quý|quy|quí|qúy) ?(?:(?<number>[1-4])|(?<roman>IV|I{1,3}))(?![\\p{L}0-9])(?: ?[,/-] ?| )(?:(?:năm|nam) )?" + Year, Options)]
    public static partial Regex Quarters();

    /// <summary>Words after which numbers with dots are a version.</summary>
    [GeneratedRegex("(?<!\\p{L})(?:phiên bản|phien ban|version|ver|v)\\.? ?\\z", Options)]
    public static partial Regex VersionBefore();

    private const string Range = "(?:(?<fromHour>[0-9]{1,2})(?::|h|g)(?<fromMinute>[0-9]{0,2}) ?(?:-|–|đến) ?)?";
}
