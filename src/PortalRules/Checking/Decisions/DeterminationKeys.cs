using System.Collections.Immutable;
using PortalRules.Language.Grammar;
using PortalRules.Yaml.Keys;

namespace PortalRules.Checking.Decisions;

/// <summary>The keys of a determinations file and of a file of answers.</summary>
internal static class DeterminationKeys
{
    private const string Whole = "rule: CT155-301, portal: xa-mau, finding: \"fact: /img/10-10.jpg\", outcome: fail, authority: Phòng VHTT, at: \"2023-04-03T09:00:00+07:00\", evidence: \"sha256:00\"";

    /// <summary>What a person may answer.</summary>
    public static ImmutableArray<string> Outcomes { get; } = ["pass", "fail", "not-applicable"];

    private static Key Remark { get; } = new("remark", Forms.Text, "Ghi chú của người kết luận.", "What that person adds.", $"{Whole}, remark: Ảnh ghi 10/10/2022");

    private static Key Until { get; } = new("until", Forms.Date, "Ngày cuối cùng kết luận còn giá trị; không có khóa này: một năm kể từ ngày kết luận.", "The last day on which the answer stands; without it: one year from its day.", $"{Whole}, until: 2023-12-31");

    public static KeyMap File { get; } = new("determinations", "Tệp kết luận: những nội dung mà người kiểm tra đã kết luận thay cho máy.", "A determinations file: what people decided where the facts do not.",
        new Key("determinations", new ValueForm.ListOf(Forms.Keys(() => Determination!)), "Các kết luận.", "The determinations.", $"determinations: [{{ {Whole} }}]") { IsRequired = true });

    public static KeyMap Determination { get; } = new("determination", "Một kết luận; lệnh review ghi các kết luận.", "One answer; the command review writes them.",
        new Key("rule", Forms.Text, "Mã quy tắc (mã hiện tại hoặc mã cũ).", "The rule's id, the present one or a former one.", Whole) { IsRequired = true },
        new Key("portal", Forms.Text, "Mã định danh hoặc tên miền của cổng.", "The portal's id or host.", Whole) { IsRequired = true },
        new Key("finding", Forms.Text, "Khóa của nội dung được hỏi như báo cáo json ghi; \"question\" là câu hỏi của cả quy tắc.", "The key of what is asked as the json report has it; \"question\" is what the rule asks as a whole.", Whole) { IsRequired = true },
        new Key("outcome", new ValueForm.Word(Outcomes), "Kết luận về yêu cầu của quy tắc: đạt, chưa đạt hoặc không áp dụng.", "Whether the rule's demand is met there.", Whole) { IsRequired = true },
        new Key("authority", Forms.Text, "Cơ quan, người kết luận.", "Who decided.", Whole) { IsRequired = true },
        new Key("at", new ValueForm.Instant(), "Thời điểm kết luận; chỉ ghi ngày nghĩa là đầu ngày đó theo giờ Việt Nam.", "When it was decided; a day means its beginning in Vietnam.", Whole) { IsRequired = true },
        new Key("evidence", new ValueForm.Text("^sha256:[0-9a-f]+$"), "Mã băm của nội dung được hỏi, như báo cáo json ghi (evidenceHash).", "The evidence hash of what was asked, as the json report has it (evidenceHash).", Whole) { IsRequired = true },
        Remark,
        Until);

    public static KeyMap Answers { get; } = new("answers", "Tệp trả lời cho lệnh review.", "A file of answers for the command review.",
        new Key("answers", new ValueForm.ListOf(Forms.Keys(() => Answer!)), "Các câu trả lời.", "The answers.", "answers: [{ rule: CT155-301, finding: \"fact: /img/10-10.jpg\", outcome: fail }]") { IsRequired = true });

    public static KeyMap Answer { get; } = new("answer", "Một câu trả lời.", "One answer.",
        new Key("rule", Forms.Text, "Mã quy tắc.", "The rule's id.", "rule: CT155-301, finding: question, outcome: pass") { IsRequired = true },
        new Key("finding", Forms.Text, "Khóa của nội dung được hỏi; có thể bỏ khi quy tắc chỉ hỏi một nội dung.", "The key of what is asked; may be left out where the rule asks one thing only.", "rule: CT155-301, finding: question, outcome: pass"),
        new Key("outcome", new ValueForm.Word(Outcomes), "Kết luận về yêu cầu của quy tắc.", "Whether the rule's demand is met there.", "rule: CT155-301, finding: question, outcome: pass") { IsRequired = true },
        new Key("authority", Forms.Text, "Cơ quan, người kết luận; không có thì theo --authority.", "Who decided; by default what --authority says.", "rule: CT155-301, finding: question, outcome: pass, authority: Phòng VHTT"),
        new Key("at", new ValueForm.Instant(), "Thời điểm kết luận; không có thì là lúc chạy lệnh.", "When it was decided; by default when the command runs.", "rule: CT155-301, finding: question, outcome: pass, at: 2023-04-03"),
        Remark with { Example = "rule: CT155-301, outcome: fail, remark: Ảnh ghi 10/10/2022" },
        Until with { Example = "rule: CT155-301, outcome: pass, until: 2023-12-31" });
}
