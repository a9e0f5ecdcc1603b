using System.Collections.Immutable;
using PortalRules.Yaml.Keys;

namespace PortalRules.Law;

/// <summary>The keys of a file of the law catalogue.</summary>
internal static class LawKeys
{
    private static readonly ValueForm Text = new ValueForm.Text();
    private static readonly ValueForm DayOrUnknown = new ValueForm.AnyOf(new ValueForm.Date(), new ValueForm.Word(["unknown"]));

    /// <summary>Levels of agencies.</summary>
    public static ImmutableArray<string> Levels { get; } = ["ministry", "province", "district", "commune", "agency"];

    /// <summary>How sure a catalogue is of what it says.</summary>
    public static ImmutableArray<string> Certainties { get; } = ["read", "second-hand", "recalled"];

    public static KeyMap Source { get; } = new("law", "Một văn bản trong danh mục pháp luật.", "A legal text of the catalogue.",
        new Key("id", Text, "Mã văn bản, dùng trong căn cứ của quy tắc.", "The text's id, which bases name.", "id: nd-1-2023") { IsRequired = true },
        new Key("kind", new ValueForm.Word(["law", "decree", "circular", "decision", "letter", "criteria"]), "Loại văn bản: luật, nghị định, thông tư, quyết định, công văn, bộ tiêu chí.", "What it is: a law, decree, circular, decision, letter or set of criteria.", "kind: decree") { IsRequired = true },
        new Key("number", Text, "Số, ký hiệu; hoặc unknown.", "Its number, or unknown.", "number: 42/2022/NĐ-CP"),
        new Key("issuer", Text, "Cơ quan ban hành.", "Who issued it.", "issuer: Chính phủ") { IsRequired = true },
        new Key("issued", DayOrUnknown, "Ngày ban hành; hoặc unknown.", "The day of issue, or unknown.", "issued: 2022-06-24"),
        new Key("title", new ValueForm.Localized(), "Trích yếu.", "Its title.", "title: { vi: Về việc thử, en: On trying }"),
        new Key("in-force", Keys(() => InForce!), "Thời gian có hiệu lực.", "From when to when it is in force.", "in-force: { from: 2022-08-15, to: 2026-06-30 }") { IsRequired = true },
        new Key("ended-by", Keys(() => EndedBy!), "Văn bản làm hết hiệu lực văn bản này.", "The text that ended it.", "ended-by: { source: nd-2-2026 }"),
        new Key("replaces", new ValueForm.ListOf(Text), "Các văn bản mà văn bản này thay thế.", "The texts that it replaces.", "replaces: [nd-43-2011]"),
        new Key("binds", new ValueForm.ListOf(new ValueForm.Word(Levels)), "Các cấp phải thực hiện.", "The levels that it binds.", "binds: [province, commune]"),
        new Key("known-from", new ValueForm.Word(Certainties), "Nội dung được biết từ đâu: đã đọc văn bản, qua nguồn khác, hay theo trí nhớ.", "How sure the catalogue is: read, second-hand or recalled.", "known-from: second-hand") { IsRequired = true },
        new Key("duties", new ValueForm.ListOf(Keys(() => Duty!)), "Các nghĩa vụ mà văn bản đặt ra.", "The duties that it creates.", "duties: [{ at: Điều 4, vi: Công khai, check: automatic }]"));

    public static KeyMap InForce { get; } = new("in-force", "Thời gian có hiệu lực, kể cả ngày đầu và ngày cuối.", "The time in force; both days belong to it.",
        new Key("from", DayOrUnknown, "Ngày đầu tiên có hiệu lực; hoặc unknown.", "The first day in force, or unknown.", "from: 2022-08-15") { IsRequired = true },
        new Key("not-before", new ValueForm.Date(), "Ngày sớm nhất mà văn bản có thể có hiệu lực, khi from là unknown: văn bản không ghi ngày nhưng nội dung cho biết mốc này.", "The first day on which it can have been in force, with from: unknown: a text without its day that shows this much.", "from: unknown, not-before: 2024-07-07"),
        new Key("to", DayOrUnknown, "Ngày cuối cùng còn hiệu lực; unknown khi chưa biết còn hiệu lực hay không.", "The last day in force; unknown where it is not known whether it still is.", "from: 2022-08-15, to: 2026-06-30"),
        new Key("last-known", new ValueForm.Date(), "Ngày gần nhất mà một nguồn đã đọc coi văn bản còn hiệu lực; bắt buộc khi to là unknown.", "The last day on which a source that was read treats it as valid; required with to: unknown.", "from: 2022-08-15, to: unknown, last-known: 2025-01-01"))
    {
        Rules = [new KeyRule.WithWord("last-known", "to", "unknown")],   // not-before goes with from: unknown, but need not stand there: the binder says so
    };

    public static KeyMap EndedBy { get; } = new("ended-by", "Văn bản làm hết hiệu lực.", "The text that ended it.",
        new Key("source", Text, "Mã văn bản.", "The text's id.", "source: nd-2-2026") { IsRequired = true },
        new Key("at", new ValueForm.Locator(), "Điều khoản quy định việc hết hiệu lực.", "The place that says so.", "source: nd-2-2026, at: Điều 90 khoản 2 điểm b"));

    public static KeyMap Duty { get; } = new("duty", "Một nghĩa vụ.", "A duty.",
        new Key("at", new ValueForm.Locator(), "Điều, khoản, điểm.", "The place in the text.", "at: Điều 4 khoản 1") { IsRequired = true },
        new Key("vi", Text, "Nội dung nghĩa vụ.", "The duty in Vietnamese.", "vi: Công khai chức năng") { IsRequired = true },
        new Key("en", Text, "Nội dung bằng tiếng Anh.", "The duty in English.", "en: Publish functions and duties"),
        new Key("check", new ValueForm.Word(["automatic", "partly", "by-hand"]), "Kiểm tra được tự động, một phần, hay chỉ bằng mắt người.", "Whether it can be checked automatically, partly, or only by a person.", "check: partly") { IsRequired = true });

    private static ValueForm Keys(Func<KeyMap> map) => new ValueForm.KeysOf(map);
}
