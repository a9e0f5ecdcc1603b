using PortalRules.Law;
using PortalRules.Yaml.Keys;

namespace PortalRules.Vocabulary;

/// <summary>The keys of a table of holidays.</summary>
internal static class HolidayKeys
{
    private static readonly ValueForm Date = new ValueForm.Date();

    public static KeyMap Table { get; } = new("holidays", "Các ngày nghỉ của một năm; năm không có bảng thì ngày làm việc là chưa rõ.", "The days off of a year; without a table its working days are unknown.",
        new Key("holidays", new ValueForm.Integer(1945, 2199), "Năm.", "The year.", "holidays: 2023") { IsRequired = true },
        new Key("known-from", new ValueForm.Word(LawKeys.Certainties), "Các ngày được biết từ đâu.", "How sure the table is.", "known-from: read") { IsRequired = true },
        new Key("days", new ValueForm.ListOf(new ValueForm.KeysOf(() => Day!), Least: 1), "Tất cả các ngày nghỉ của năm.", "All days off of the year.", "days: [{ day: 2023-01-01, vi: Tết Dương lịch }]") { IsRequired = true });

    public static KeyMap Day { get; } = new("holiday", "Một ngày nghỉ hoặc một đợt nghỉ.", "A day off, or several in a row.",
        new Key("day", Date, "Ngày nghỉ.", "The day off.", "day: 2023-01-02, vi: Nghỉ bù"),
        new Key("from", Date, "Ngày nghỉ đầu tiên của đợt.", "The first day off.", "from: 2023-01-20, until: 2023-01-26, vi: Tết"),
        new Key("until", Date, "Ngày nghỉ cuối cùng của đợt.", "The last day off.", "from: 2023-01-20, until: 2023-01-26, vi: Tết"),
        new Key("vi", new ValueForm.Text(), "Tên ngày nghỉ.", "Its Vietnamese name.", "day: 2023-04-29, vi: Giỗ Tổ") { IsRequired = true },
        new Key("en", new ValueForm.Text(), "Tên bằng tiếng Anh.", "Its English name.", "day: 2023-04-29, vi: Giỗ Tổ, en: Hung Kings"),
        new Key("worked-instead", new ValueForm.ListOf(Date), "Ngày thứ Bảy hoặc Chủ nhật đi làm bù.", "The Saturday or Sunday that is worked in exchange.", "day: 2023-05-02, vi: Nghỉ hoán đổi, worked-instead: 2023-05-06"))
    {
        Rules = [new KeyRule.ExactlyOne("day", "from"), new KeyRule.Needs("from", "until"), new KeyRule.Needs("until", "from")],
    };
}
