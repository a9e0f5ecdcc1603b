using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>A profile file: what one round of checks looks at.</summary>
internal static class ProfileKeys
{
    public static KeyMap File { get; } = new("profile-file", "Tệp đợt đánh giá.", "A profile file.",
        new Key("profile", Forms.Keys(() => Profile!), "Một đợt đánh giá.", "One round of checks.", "profile: { id: dot-thu }") { IsRequired = true });

    public static KeyMap Profile { get; } = new("profile", "Một đợt đánh giá: xét theo bộ quy tắc nào, tại ngày nào, cho kỳ nào; tùy chọn trên dòng lệnh được ưu tiên.", "One round of checks: by which packs, by the law of which day, for which period; options of the command line win over it.",
        new Key("id", Forms.Text, "Mã đợt đánh giá, được in trong báo cáo.", "The id of the round, which reports print.", "id: cam-thuy-quy-1-2023") { IsRequired = true },
        new Key("packs", new ValueForm.ListOf(Forms.Text, Least: 1), "Các bộ quy tắc được xét; không ghi thì xét mọi bộ áp dụng cho đơn vị tại ngày xét.", "The packs that are checked; every pack that applies where it is left out.", "id: dot-thu, packs: [test.other]"),
        new Key("as-of", Forms.Date, "Ngày xét; không ghi thì là ngày thu thập.", "The day whose law counts; the day of the capture where it is left out.", "id: dot-thu, as-of: 2023-03-31"),
        new Key("period", new ValueForm.Text(@"^\d{4}(-.+|\.\..+)?$"), "Kỳ đánh giá: năm, sáu tháng, quý, tháng, tuần, hoặc từ ngày đến ngày.", "The period that is judged: a year, half, quarter, month, week, or two days.", "id: dot-thu, period: 2023-Q1"));
}
