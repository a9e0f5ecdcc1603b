using PortalRules.Language.Grammar;
using PortalRules.Yaml.Keys;

namespace PortalRules.Checking.Decisions;

/// <summary>The keys of a waivers file.</summary>
internal static class WaiverKeys
{
    private const string Whole = "rule: CT155-101, portal: xa-mau, reason: Đang nâng cấp, authority: UBND huyện Mẫu, until: 2023-05-31";

    public static KeyMap File { get; } = new("waivers", "Tệp tạm hoãn: các yêu cầu mà cơ quan có thẩm quyền cho phép tạm hoãn thực hiện.", "A waivers file: demands that an office allows to stay unmet for a time.",
        new Key("waivers", new ValueForm.ListOf(Forms.Keys(() => Waiver!)), "Các trường hợp tạm hoãn.", "The waivers.", $"waivers: [{{ {Whole} }}]") { IsRequired = true });

    public static KeyMap Waiver { get; } = new("waiver", "Một trường hợp tạm hoãn. Kết quả không bị ẩn, không bị thay đổi; báo cáo ghi rõ việc tạm hoãn.", "One waiver. It hides and changes nothing; the report prints it beside the finding.",
        new Key("rule", Forms.Text, "Mã quy tắc (mã hiện tại hoặc mã cũ).", "The rule's id, the present one or a former one.", Whole) { IsRequired = true },
        new Key("portal", Forms.Text, "Mã định danh hoặc tên miền của cổng.", "The portal's id or host.", Whole) { IsRequired = true },
        new Key("finding", Forms.Text, "Khóa của phát hiện như báo cáo json ghi; không có khóa này: mọi phát hiện của quy tắc trên cổng đó.", "The key of the finding as the json report has it; without it: every finding of the rule on that portal.", $"{Whole}, finding: \"missing: chuyen-doi-so\""),
        new Key("reason", Forms.Text, "Lý do tạm hoãn.", "Why it is allowed.", Whole) { IsRequired = true },
        new Key("authority", Forms.Text, "Cơ quan, người cho phép tạm hoãn.", "Who allows it.", Whole) { IsRequired = true },
        new Key("until", Forms.Date, "Ngày cuối cùng được tạm hoãn, so với ngày xét.", "The last day on which it holds, compared with the as-of date.", Whole) { IsRequired = true });
}
