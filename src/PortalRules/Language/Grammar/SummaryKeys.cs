using PortalRules.Snapshots;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>Groups, measures and points.</summary>
internal static class SummaryKeys
{
    public static KeyMap Group { get; } = new("group", "Xét riêng từng nhóm; nhóm không có đối tượng nào cũng được xét.", "Judges each group by itself; a group without any fact is judged too.",
        new Key("by", new FactForm.Field(FactForm.Texts), "Trường cho biết đối tượng thuộc nhóm nào.", "The field that tells the group of a fact.", "by: contributor, over: $portal.contributors")
        {
            IsRequired = true,
            Unknown = new("Đối tượng chưa rõ nhóm có thể thuộc bất kỳ nhóm nào.", "A fact of unknown group may belong to any of them."),
        },
        new Key("over", Forms.LabelList, "Các nhóm phải xét.", "The groups to judge.", "by: contributor, over: [Văn phòng, Phòng Tài chính]") { IsRequired = true },
        new Key("unmatched", new ValueForm.Word(["review", "ignore"]), "Đối tượng không thuộc nhóm nào: cần xem xét, hoặc bỏ qua.", "Facts of no listed group need review, or are ignored.", "by: contributor, over: [Văn phòng], unmatched: review"));

    public static KeyMap Measure { get; } = new("measure", "Số liệu được in trong báo cáo, không kết luận đạt hay không đạt.", "A figure that the report prints, without a verdict.",
        new Key("count", Forms.Keys(() => Count!), "Số lượng đối tượng.", "How many facts there are.", "count: {}"),
        new Key("sum", new FactForm.Field(FieldType.Number), "Tổng của trường số này.", "The sum of this number field.", "sum: image-count"),
        new Key("newest", new FactForm.Field(FieldType.Date), "Ngày mới nhất của trường này.", "The newest date of this field.", "newest: published"))
    {
        Rules = [new KeyRule.ExactlyOne("count", "sum", "newest")],
    };

    public static KeyMap Count { get; } = new("count", "Cách đếm.", "How facts are counted.",
        new Key("distinct", new ValueForm.ListOf(new FactForm.Field(FactForm.Simple), Least: 1), "Các đối tượng giống nhau ở những trường này chỉ đếm một lần.", "Facts that are the same in these fields count once.", "distinct: url"))
    {
        MayBeEmpty = true,
    };

    public static KeyMap ScoreLine { get; } = new("score-line", "Một mức điểm; mức cao nhất đứng trước, quy tắc đạt được mức đầu tiên thỏa mãn.", "One line of points, the best first; a rule that passes gets the first line that holds.",
        new Key("points", new ValueForm.Number(), "Số điểm của mức này.", "The points of this line.", "points: 0.5") { IsRequired = true },
        new Key("when", new FactForm.Checks(IsNested: false), "Yêu cầu để được mức điểm này; mức cuối có thể không ghi.", "What earns these points; the last line may leave it out.", "points: 2, when: { count: { at-least: 10 } }")
        {
            Unknown = new("Chưa kết luận được thì không chấm điểm, và báo cáo nêu rõ.", "Where it is not decided no points are given, and the report says so."),
        });
}
