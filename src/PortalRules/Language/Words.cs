using System.Globalization;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language;

/// <summary>The engine's own vocabulary for people, in both languages; numbers and dates as Vietnam prints them.</summary>
internal static class Words
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static LocalizedText Of(UnknownReason reason) => reason switch
    {
        UnknownReason.NotShown => new("trang không thể hiện", "the page does not show it"),
        UnknownReason.Disagreement => new("các nguồn trên trang không thống nhất", "the page's own sources disagree"),
        UnknownReason.Unreadable => new("không đọc được", "it cannot be read"),
        UnknownReason.ImageOnly => new("chỉ có trong ảnh", "only the picture could tell"),
        UnknownReason.ClickCounter => new("liên kết đi qua bộ đếm lượt bấm", "the link passes a click counter"),
        UnknownReason.NotCaptured => new("dữ liệu liên quan chưa được thu thập", "what would tell was not captured"),
        UnknownReason.WeekdayMismatch => new("thứ và ngày không khớp nhau", "weekday and date contradict each other"),
        UnknownReason.Refused => new("trang không đọc được", "the page was refused"),
        _ => new("chưa rõ", "not known"),
    };

    public static LocalizedText Value(FieldValue value) => value switch
    {
        { IsUnknown: true } => Of(value.Reason),
        { IsAbsent: true } => new("không có", "none"),
        { Value: decimal number } => Number(number),
        { Value: bool flag } => flag ? new("có", "yes") : new("không", "no"),
        { Value: PortalDate date } => Date(date),
        { Value: FactList list } => Number(list.Items.Length),
        { Value: PortalUrl url } => Same(url.Value),
        { Value: string text } => Same($"\"{Shorten(text)}\""),
        _ => new("có", "given"),
    };

    /// <summary>A word of a closed list as an office would say it; other words stay in quotes.</summary>
    public static LocalizedText Word(string word) => word switch
    {
        "header" => new("đầu trang", "header"),
        "left" => new("cột trái", "left column"),
        "center" => new("giữa trang", "middle"),
        "right" => new("cột phải", "right column"),
        "slider" => new("phần trình chiếu", "slider"),
        "footer" => new("chân trang", "footer"),
        "main" => new("chính", "main"),
        "top" => new("ngang trên", "top"),
        "side" => new("hai bên", "side"),
        "box" => new("ô liên kết nhanh", "quick links"),
        "work" => new("lịch làm việc", "work"),
        "reception" => new("lịch tiếp công dân", "reception"),
        "central" => new("trung ương", "central"),
        "ministry" => new("cấp bộ", "ministry"),
        "province" => new("cấp tỉnh", "province"),
        "district" => new("cấp huyện", "district"),
        "commune" => new("cấp xã", "commune"),
        "agency" => new("cơ quan, đơn vị khác", "agency"),
        _ => Same($"\"{word}\""),
    };

    public static LocalizedText Number(decimal number) =>
        new(number.ToString("#,##0.##", Vietnamese), number.ToString("0.##", CultureInfo.InvariantCulture));

    public static LocalizedText Date(DateOnly day) => Same(day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));

    public static LocalizedText Date(PortalDate date) =>
        date.IsDay ? Date(date.First) : Same(date.First.ToString("MM/yyyy", CultureInfo.InvariantCulture));

    public static LocalizedText Share(decimal share)
    {
        var percent = Number(share * 100);
        return new($"{percent.Vi}%", $"{percent.En}%");
    }

    public static LocalizedText Length(Duration length) => new(length.In("vi"), length.In("en"));

    public static LocalizedText Same(string text) => new(text, text);

    public static LocalizedText Join(string viSeparator, string enSeparator, IEnumerable<LocalizedText> parts)
    {
        var list = parts.ToList();
        return new(string.Join(viSeparator, list.Select(p => p.Vi)), string.Join(enSeparator, list.Select(p => p.In("en"))));
    }

    /// <summary>One of several: "a, b hoặc c".</summary>
    public static LocalizedText Any(IEnumerable<LocalizedText> parts) => List(parts, " hoặc ", " or ");

    /// <summary>All of several: "a, b và c".</summary>
    public static LocalizedText All(IEnumerable<LocalizedText> parts) => List(parts, " và ", " and ");

    public static LocalizedText InBrackets(LocalizedText text) => new($"({text.Vi})", $"({text.In("en")})");

    public static LocalizedText Join(string separator, IEnumerable<LocalizedText> parts) => Join(separator, separator, parts);

    private static LocalizedText List(IEnumerable<LocalizedText> parts, string vi, string en)
    {
        var list = parts.ToList();
        if (list.Count < 2)
            return list.Count == 0 ? Same("") : list[0];
        return Join(vi, en, [Join(", ", list[..^1]), list[^1]]);
    }

    private static string Shorten(string text) => text.Length > 120 ? $"{text[..120]}…" : text;
}
