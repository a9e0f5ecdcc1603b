using System.Globalization;
using System.Text;

namespace PortalRules.Tests.Text;

/// <summary>Prints dates as portals do: every form of a day, alone or with weekday and time, in every writing.</summary>
internal static class PrintedDates
{
    private static readonly string[] Months = ["Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai"];

    private static readonly string[][] Weekdays =
    [
        ["Chủ nhật", "CN", "Sun", "Sunday", "chủ nhật"], ["Thứ Hai", "T2", "Mon", "Monday", "Thứ 2"], ["Thứ Ba", "T3", "Tue", "Tuesday", "Thứ 3"], ["Thứ Tư", "T4", "Wed", "Wednesday", "Thứ 4"],
        ["Thứ Năm", "T5", "Thu", "Thursday", "Thứ 5"], ["Thứ Sáu", "T6", "Fri", "Friday", "Thứ 6"], ["Thứ Bảy", "T7", "Sat", "Saturday", "Thứ 7"],
    ];

    private static readonly Func<DateOnly, string>[] Days =
    [
        Net("dd/MM/yyyy"), Net("d/M/yyyy"), Net("dd-MM-yyyy"), Net("d-M-yyyy"), Net("dd.MM.yyyy"), Net("dd'/'M'/'yyyy"), Net("dd' / 'MM' / 'yyyy"), Net("yyyy-MM-dd"),
        Net("'ngày' dd 'tháng' MM 'năm' yyyy"), Net("'ngày' d 'tháng' M 'năm' yyyy"), Net("d 'tháng' M',' yyyy"), Net("'Tháng' M d',' yyyy"), Net("d 'Th'M',' yyyy"), Net("d MMMM yyyy"), Net("MMM d, yyyy"),
        d => $"{d.Day} Tháng {Months[d.Month - 1]}{(d.Month == 5 ? " năm " : ", ")}{d.Year}",
    ];

    private static readonly Frame[] Frames =
    [
        new("{d}", HasWeekday: false, HasTime: false), new("({d})", HasWeekday: false, HasTime: false), new("Ngày đăng: {d}", HasWeekday: false, HasTime: false),
        new("{d} - {t}", HasWeekday: false, HasTime: true), new("{t} - {d}", HasWeekday: false, HasTime: true), new("{t} {d}", HasWeekday: false, HasTime: true), new("{d} {t}", HasWeekday: false, HasTime: true),
        new("{d} lúc {t}", HasWeekday: false, HasTime: true), new("{d} | {t}", HasWeekday: false, HasTime: true), new("{d} {t} {h24}", HasWeekday: false, HasTime: true),
        new("{d} {t12} {h24}", HasWeekday: false, HasTime: true), new("{w}, {d}", HasWeekday: true, HasTime: false), new("{w} {d}", HasWeekday: true, HasTime: false),
        new("{w} - {d} {t}", HasWeekday: true, HasTime: true), new("{w}, {d} | {t}", HasWeekday: true, HasTime: true), new("{w}, {d} - {t}", HasWeekday: true, HasTime: true),
        new("{t}, {w}, {d}", HasWeekday: true, HasTime: true), new("{d} ({w})", HasWeekday: true, HasTime: false), new("{w}, {t} {d}", HasWeekday: true, HasTime: true),
    ];

    public static int Forms => Days.Length * Frames.Length;

    public static bool HasWeekday(int form) => Frames[form % Frames.Length].HasWeekday;

    public static bool HasTime(int form) => Frames[form % Frames.Length].HasTime;

    /// <summary>Prints a day and time; what varies beside the form (spelling of the weekday, case, marks apart, spaces) varies by seed.</summary>
    public static string Print(DateOnly day, TimeOnly time, DayOfWeek weekday, int form, int seed)
    {
        var frame = Frames[form % Frames.Length].Text;
        var spellings = Weekdays[(int)weekday];
        var named = spellings[seed % spellings.Length];
        if (named.Length == 3 && !frame.Contains("{w},", StringComparison.Ordinal))
            named = spellings[0];
        var text = frame
            .Replace("{d}", Days[form / Frames.Length % Days.Length](day), StringComparison.Ordinal)
            .Replace("{w}", named, StringComparison.Ordinal)
            .Replace("{t12}", time.ToString("h:mm", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{t}", time.ToString(seed % 2 == 0 ? "HH:mm" : "H:m", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{h24}", time.ToString("tt", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return (seed % 5) switch
        {
            0 => text.ToUpperInvariant(),
            1 => text.Normalize(NormalizationForm.FormD),
            2 => text.Replace(' ', '\u00A0'),
            3 => text.Replace(" ", " \t ", StringComparison.Ordinal),
            _ => text,
        };
    }

    private static Func<DateOnly, string> Net(string format) => day => day.ToString(format, CultureInfo.InvariantCulture);

    private sealed record Frame(string Text, bool HasWeekday, bool HasTime);
}
