using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language;

/// <summary>What people call the obligation, severity and category of a rule.</summary>
internal static class RuleTerms
{
    public static LocalizedText Of(Obligation obligation) => obligation switch
    {
        Obligation.Must => new("bắt buộc", "must"),
        Obligation.Should => new("khuyến khích", "should"),
        _ => new("gợi ý", "may"),
    };

    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => new("mức lỗi", "error"),
        Severity.Warning => new("mức cảnh báo", "warning"),
        _ => new("mức thông tin", "information"),
    };

    public static LocalizedText Category(string category) => category switch
    {
        "structure" => new("cấu trúc, chuyên mục", category),
        "content" => new("nội dung", category),
        "timeliness" => new("cập nhật kịp thời", category),
        "contact" => new("thông tin liên hệ", category),
        "presentation" => new("trình bày", category),
        "access" => new("truy cập, tiếp cận", category),
        "security" => new("an toàn thông tin", category),
        _ => Words.Same(category),
    };
}
