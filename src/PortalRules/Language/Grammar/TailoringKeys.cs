using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>A tailoring file: what an office changes of the packs, by named operations only.</summary>
internal static class TailoringKeys
{
    public static KeyMap File { get; } = new("tailoring-file", "Tệp điều chỉnh của cơ quan kiểm tra.", "A tailoring file.",
        new Key("tailoring", Forms.Keys(() => Tailoring!), "Những điều chỉnh của cơ quan kiểm tra đối với các bộ quy tắc.", "What the office changes of the packs.", "tailoring: { rules: { AB-001: { severity: warning } } }") { IsRequired = true });

    public static KeyMap Tailoring { get; } = new("tailoring", "Những điều chỉnh của cơ quan kiểm tra; chỉ có các thao tác nêu tên, danh sách không bao giờ được gộp.", "What an office changes: named operations only; lists never merge.",
        new Key("rules", new ValueForm.MapOf(Forms.Keys(() => Rule!), Least: 1), "Điều chỉnh theo mã quy tắc; mã cũ (formerly) vẫn dùng được.", "Changes by rule id; earlier ids (formerly) still work.", "rules: { AB-001: { severity: warning } }"),
        new Key("parameters", new ValueForm.MapOf(new FactForm.ParameterValue(), Least: 1), "Giá trị do cơ quan kiểm tra đặt, theo tên dạng BỘ-QUY-TẮC/tham-số; kiểu như trong bộ quy tắc. Từ đó là giá trị của chính cơ quan đó, không còn là suy ra.", "Values that the office sets, by PACK/name; typed as in the pack. From then on the value is the office's own, and no longer inferred.", "parameters: { test.sample/quota: 30 }"))
    {
        Rules = [new KeyRule.AtLeastOne("rules", "parameters")],
    };

    public static KeyMap Rule { get; } = new("rule-tailoring", "Điều chỉnh đối với một quy tắc; quy tắc khóa (locked) không được bỏ qua hoặc hạ mức.", "What is changed of one rule; a locked rule is neither skipped nor lowered.",
        new Key("severity", new ValueForm.Word(["error", "warning", "info"]), "Mức cảnh báo do cơ quan kiểm tra đặt.", "The severity that the office sets.", "severity: warning"),
        new Key("skip", Forms.Keys(() => Skip!), "Không xét quy tắc này; báo cáo vẫn nêu quy tắc cùng lý do.", "The rule is not judged; it stays in the report with the reason.", "skip: { reason: chưa áp dụng }"))
    {
        Rules = [new KeyRule.AtLeastOne("severity", "skip")],
    };

    public static KeyMap Skip { get; } = new("skip", "Vì sao không xét quy tắc.", "Why the rule is not judged.",
        new Key("reason", Forms.Text, "Lý do, được in trong báo cáo.", "The reason, which reports print.", "reason: chưa áp dụng") { IsRequired = true });
}
