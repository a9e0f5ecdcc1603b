using PortalRules.Law;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>On what a rule stands, for whom, until when.</summary>
internal static class BasisKeys
{
    public static KeyMap Basis { get; } = new("basis", "Căn cứ của một quy tắc hoặc một giá trị.", "On what a rule or a value stands.",
        new Key("source", Forms.Text, "Mã văn bản trong danh mục pháp luật (law/*.yaml).", "The id of a legal text of the catalogue (law/*.yaml).", "source: test-letter") { IsRequired = true },
        new Key("at", new ValueForm.Locator(), "Điều, khoản, điểm hoặc phụ lục được viện dẫn.", "The article, clause, point or annex that is cited.", "source: test-letter, at: Điều 4 khoản 1 điểm e"),
        new Key("kind", new ValueForm.Word(["law", "guidance", "inferred"]), "\"law\": văn bản quy định; \"guidance\": văn bản hướng dẫn; \"inferred\": suy ra, không văn bản nào quy định.", "\"law\": a text prescribes it; \"guidance\": a text advises it; \"inferred\": drawn from facts, set by no text.", "source: test-letter, kind: guidance"),
        new Key("note", Forms.Text, "Ghi chú về cách hiểu căn cứ.", "How the basis is to be understood.", "source: test-letter, kind: inferred, note: không văn bản nào quy định"));

    public static KeyMap DueBy { get; } = new("due-by", "Thời hạn do văn bản ấn định; trước thời hạn, điểm chưa đạt là đang trong thời hạn.", "The deadline that the text sets; until then a miss is pending.",
        new Key("before", Forms.Date, "Phải xong trước ngày này; chính ngày này là đã muộn.", "Done before this day; the day itself is too late.", "before: 2023-02-23"),
        new Key("until", Forms.Date, "Ngày cuối cùng còn trong thời hạn.", "The last day that is in time.", "until: 2023-02-22"))
    {
        Rules = [new KeyRule.ExactlyOne("before", "until")],
    };

    public static KeyMap AppliesTo { get; } = new("applies-to", "Áp dụng cho cổng của cấp nào, ở địa bàn nào.", "To portals of which level and area it applies.",
        new Key("level", new ValueForm.ListOf(new ValueForm.Word(LawKeys.Levels)), "Cấp của cơ quan chủ quản.", "The level of the agency that runs the portal.", "level: [district, commune]"),
        new Key("area", Forms.Texts, "Mã địa bàn trong danh mục; gồm cả các địa bàn bên trong.", "Ids of areas of the vocabulary; those inside belong to them.", "area: tinh-thu"))
    {
        MayBeEmpty = true,
    };
}
