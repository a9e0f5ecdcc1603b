using System.Collections.Immutable;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>A rule file.</summary>
internal static class RuleKeys
{
    /// <summary>The form of a rule's id.</summary>
    public const string IdPattern = "^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-[0-9]{3,4}$";

    /// <summary>The form of the id of an ACT rule.</summary>
    public const string ActPattern = "^[a-z0-9]{6}$";

    private static readonly ValueForm Id = new ValueForm.Text(IdPattern);

    /// <summary>Placeholders that every message and remedy may use.</summary>
    public static ImmutableArray<string> Placeholders { get; } = ["fact", "detail", "expected", "found", "group", "period"];

    /// <summary>Placeholders of a note.</summary>
    public static ImmutableArray<string> NotePlaceholders { get; } = ["fact", "group", "period", "campaign", "year"];

    /// <summary>Placeholders of a rule with a <c>labels</c> check.</summary>
    public static ImmutableArray<string> LabelPlaceholders { get; } = ["missing", "extra", "misplaced"];

    /// <summary>The keys of what a rule does, which a rule with a question does not have.</summary>
    public static ImmutableArray<string> Body { get; } = ["select", "where", "sample", "period", "group", "expect", "score", "measure"];

    public static KeyMap Rule { get; } = new("rule", "Một quy tắc: căn cứ, đối tượng được xét, yêu cầu, thông báo và các ca kiểm thử.", "A rule: its basis, what it looks at, what it demands, its texts and cases.",
    [
        Required("id", Id, "Mã quy tắc, không bao giờ dùng lại.", "The rule's id, never used again.", "id: AB-002"),
        Required("title", Forms.Localized, "Tên quy tắc, nêu trạng thái đạt yêu cầu.", "What holds when the rule passes.", "title: { vi: Có chuyên mục Thư viện, en: There is a library section }"),
        Required("category", new ValueForm.Word(["structure", "content", "timeliness", "contact", "presentation", "access", "security"]), "Nhóm nội dung của quy tắc.", "The field that the rule belongs to.", "category: structure"),
        Required("obligation", new ValueForm.Word(["must", "should", "may"]), "Mức độ bắt buộc theo lời văn bản: phải, nên, có thể.", "How binding it is, by the text's own verb.", "obligation: should"),
        new Key("severity", new ValueForm.Word(["error", "warning", "info"]), "Mức cảnh báo; mặc định theo mức độ bắt buộc.", "How loud it is; follows the obligation by default.", "severity: info"),
        new Key("indicator", Forms.Text, "Chỉ tiêu của bộ quy tắc mà quy tắc này thuộc về.", "The indicator of the pack that the rule counts for.", "indicator: chi-tieu-mot"),
        Required("basis", new ValueForm.ListOf(Forms.Keys(() => BasisKeys.Basis), Least: 1), "Căn cứ của quy tắc; quy tắc có hiệu lực khi ít nhất một căn cứ (trừ căn cứ suy ra) còn hiệu lực.", "On what it stands; the rule is in force while one of these (but for inferred ones) is.", "basis: { source: test-letter, at: Điều 4 }"),
        new Key("due-by", Forms.Keys(() => BasisKeys.DueBy), "Thời hạn thực hiện do văn bản ấn định.", "The deadline that the text sets.", "due-by: { before: 2023-02-23 }"),
        new Key("applies-to", Forms.Keys(() => BasisKeys.AppliesTo), "Thu hẹp phạm vi áp dụng của bộ quy tắc.", "Narrows to whom the pack applies.", "applies-to: { level: commune }"),
        new Key("formerly", new ValueForm.ListOf(Id), "Các mã cũ của quy tắc; giữ cho các ghi nhận trước đây còn giá trị.", "Earlier ids, which keep old waivers alive.", "formerly: [AB-900]"),
        new Key("act", new ValueForm.Text(ActPattern), "Mã quy tắc ACT của W3C mà quy tắc này tương ứng; pack test --act chạy các ca kiểm thử đã công bố của quy tắc đó.", "The id of the W3C ACT rule that this rule implements; pack test --act runs that rule's published test cases.", "act: 23a2a8"),
        new Key("locked", Forms.Flag, "Không được bỏ qua, hạ mức hay đổi tham số của quy tắc này.", "The rule can be neither skipped nor lowered, nor its parameters set.", "locked: true"),
        .. RuleBodyKeys.All,
        new Key("question", Forms.Localized, "Câu hỏi cho người kiểm tra, thay cho select và expect; luôn cần xem xét đến khi có người trả lời.", "A question that a person answers, in place of select and expect; needs review until then.", "question: { vi: Có dễ đọc không?, en: Is it easy to read? }"),
        new Key("message", Forms.Localized, "Câu nêu điểm chưa đạt; dùng được {fact}, {detail}, {expected}, {found}, {group}, {period}, và với labels: {missing}, {extra}, {misplaced}.", "The sentence for a miss; may hold {fact}, {detail}, {expected}, {found}, {group}, {period} and, with labels, {missing}, {extra}, {misplaced}.", "message: { vi: \"Thiếu {fact}.\", en: \"{fact} is missing.\" }"),
        new Key("note", Forms.Localized, "Lời ghi chú ngắn cho cột ghi chú của biểu; dùng được {fact}, {group}, {period}, {campaign} (đợt tuyên truyền) và {year} (năm của đợt).", "A few words for the notes of an annex; may hold {fact}, {group}, {period}, {campaign} and {year} (the campaign's).", "note: { vi: \"{fact}\", en: \"{fact}\" }"),
        Required("remedy", Forms.Localized, "Việc cần làm để khắc phục.", "What is to be done.", "remedy: { vi: Bổ sung chuyên mục., en: Add the section. }"),
        new Key("cases", new ValueForm.ListOf(Forms.Keys(() => CaseKeys.Case)), "Các ca kiểm thử của quy tắc.", "Cases that prove the rule.", "cases: [{ name: không có gì, snapshot: {}, outcome: pass }]"),
    ])
    {
        Rules =
        [
            new KeyRule.ExactlyOne("question", "select"),
            new KeyRule.Excludes("question", Body),
            new KeyRule.AtLeastOne("message", "question"),
            new KeyRule.AtLeastOne("expect", "measure", "question"),
            new KeyRule.Needs("score", "expect"),
        ],
    };

    private static Key Required(string name, ValueForm form, string vi, string en, string example) => new(name, form, vi, en, example) { IsRequired = true };
}
