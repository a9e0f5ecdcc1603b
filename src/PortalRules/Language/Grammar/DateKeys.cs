using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>Comparisons of dates.</summary>
internal static class DateKeys
{
    private static readonly LocalizedText Unknown = new(
        "Ngày chưa rõ, hoặc chỉ biết tháng mà chỉ một phần của tháng thỏa mãn: cần xem xét.",
        "An unknown date, or a month of which only some days hold: needs review.");

    public static KeyMap Date { get; } = new("date", "So sánh một ngày theo giờ Việt Nam; viết riêng một ngày nghĩa là đúng ngày đó.", "Comparisons of a day in Vietnam; a bare day means that very day.",
        Compare("before", Forms.DayBound, "Trước ngày này, không kể chính ngày này.", "Before this day; the day itself does not count.", "before: 2023-02-23"),
        Compare("after", Forms.DayBound, "Sau ngày này, không kể chính ngày này.", "After this day; the day itself does not count.", "after: 2023-01-01"),
        Compare("from", Forms.DayBound, "Từ ngày này trở đi.", "On this day or later.", "from: 2023-01-01"),
        Compare("until", Forms.DayBound, "Chậm nhất là ngày này.", "On this day or earlier.", "until: as-of"),
        Compare("in", new ValueForm.AnyOf(new ValueForm.Word(["given"]), Forms.Keys(() => PeriodKeys.Single)), "Nằm trong khoảng thời gian này.", "Lies in this period.", "in: { from: 2023-01-01, to: 2023-03-31 }"),
        Compare("in-last", Forms.LengthBound, "Trong khoảng thời gian này tính ngược từ ngày xét, kể cả ngày xét.", "Within this length of time up to the as-of date, which is included.", "in-last: 3 months"),
        Compare("in-next", Forms.LengthBound, "Trong khoảng thời gian này kể từ ngày xét, kể cả ngày xét.", "Within this length of time from the as-of date on, which is included.", "in-next: 30 days"),
        Compare("older-than", Forms.LengthBound, "Đã qua hơn khoảng thời gian này, tính đến ngày xét.", "Lies further back than this length of time before the as-of date.", "older-than: 0 days"),
        Compare("lag", Forms.Keys(() => Lag!), "Cách một ngày khác của cùng đối tượng bao lâu.", "How long after another date of the same fact.", "lag: { from: issued, at-most: 5 working-days }"));

    public static KeyMap Lag { get; } = new("lag", "Khoảng cách từ một ngày khác của cùng đối tượng đến ngày này.", "The time from another date of the same fact to this one.",
        new Key("from", new FactForm.Field(FieldType.Date), "Trường ngày làm mốc bắt đầu tính.", "The date field from which it is counted.", "from: issued, at-most: 14 days") { IsRequired = true },
        LagLimit("at-least", "Ít nhất là chừng này sau ngày mốc.", "At least so long after it.", "from: issued, at-least: 0 days"),
        LagLimit("at-most", "Chậm nhất là chừng này sau ngày mốc.", "At most so long after it.", "from: issued, at-most: 5 working-days"))
    {
        Rules = [new KeyRule.AtLeastOne("at-least", "at-most")],
    };

    private static Key Compare(string name, ValueForm form, string vi, string en, string example) => new(name, form, vi, en, example) { Unknown = Unknown };

    private static Key LagLimit(string name, string vi, string en, string example) => new(name, Forms.LengthBound, vi, en, example)
    {
        Unknown = new(
            "Một trong hai ngày chưa rõ, hoặc tính ngày làm việc trong năm chưa có bảng ngày nghỉ: cần xem xét.",
            "One of the two dates is unknown, or working days fall in a year without a holiday table: needs review."),
    };
}
