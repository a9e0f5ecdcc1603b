using PortalRules.Snapshots;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>Periods.</summary>
internal static class PeriodKeys
{
    private static readonly Key From = new("from", Forms.DayBound, "Ngày đầu của khoảng thời gian.", "The first day of the period.", "from: 2023-01-01, to: 2023-03-31");
    private static readonly Key To = new("to", Forms.DayBound, "Ngày cuối, vẫn được tính.", "The last day, which still counts.", "from: 2023-01-01, to: as-of");
    private static readonly Key Last = new("last", Forms.LengthBound, "Khoảng thời gian này tính ngược từ ngày xét.", "This length of time up to the as-of date.", "last: 3 months");

    /// <summary>The period of a rule.</summary>
    public static KeyMap Period { get; } = new("period", "Khoảng thời gian mà quy tắc xét.", "The time that the rule looks at.",
        new Key("every", new ValueForm.Word(["week", "month", "quarter", "half-year", "year"]), "Xét riêng từng tuần, tháng, quý, sáu tháng hoặc năm trọn trong kỳ kiểm tra.", "Judges each whole week, month, quarter, half-year or year inside the run's period.", "every: month"),
        new Key("cut-off-day", new ValueForm.Integer(1, 31), "Ngày chốt số liệu hằng tháng: tháng tính từ ngày kế tiếp của tháng trước đến ngày này.", "The day on which a month closes: it runs from the next day of the month before to this day.", "every: month, cut-off-day: 25"),
        From,
        To,
        Last,
        new Key("on", new FactForm.Field(FieldType.Date), "Trường ngày được dùng; mặc định là ngày chính của loại đối tượng.", "The date field that counts; the kind's own date by default.", "every: quarter, on: modified"))
    {
        Rules = [new KeyRule.ExactlyOne("every", "last", "from"), new KeyRule.Needs("from", "to"), new KeyRule.Needs("to", "from"), new KeyRule.Needs("cut-off-day", "every")],
    };

    /// <summary>One period in the comparison of a date.</summary>
    public static KeyMap Single { get; } = new("single-period", "Một khoảng thời gian.", "One period.", From, To, Last)
    {
        Rules = [new KeyRule.ExactlyOne("last", "from"), new KeyRule.Needs("from", "to"), new KeyRule.Needs("to", "from")],
    };
}
