using System.Collections.Immutable;
using PortalRules.Text;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>What a rule does.</summary>
internal static class RuleBodyKeys
{
    public static ImmutableArray<Key> All { get; } =
    [
        new Key("select", new FactForm.Kind(), "Loại đối tượng được xét.", "The kind of facts that the rule looks at.", "select: articles"),
        new Key("where", Forms.Condition, "Chỉ xét các đối tượng thỏa mãn điều kiện này.", "Looks only at the facts that meet this condition.", "where: { label: term:thu-vien }")
        {
            Unknown = new LocalizedText("Đối tượng chưa rõ có thuộc diện xét hay không thì không bao giờ làm quy tắc không đạt, chỉ cần xem xét.", "A fact of which it is unknown never makes the rule fail; it needs review."),
        },
        new Key("sample", Forms.Flag, "Chỉ xét trên phần đã thu thập, không coi phần chưa thu thập là chưa rõ.", "Judges what was captured; what was not is no unknown.", "sample: true"),
        new Key("period", new ValueForm.AnyOf(new ValueForm.Word(["given"]), Forms.Keys(() => PeriodKeys.Period)), "Khoảng thời gian được xét; \"given\" là kỳ của lần kiểm tra.", "The time that is looked at; \"given\" is the period of the run.", "select: articles, period: { every: month }")
        {
            Unknown = new LocalizedText("Đối tượng chưa rõ ngày có thể thuộc bất kỳ kỳ nào; kỳ chưa kết thúc thì điểm chưa đạt là đang trong thời hạn.", "A fact without a known date may belong to any period; in a period that is not over a miss is pending."),
        },
        new Key("group", Forms.Keys(() => SummaryKeys.Group), "Xét riêng từng nhóm.", "Judges each group by itself.", "select: articles, group: { by: contributor, over: $portal.contributors }"),
        new Key("expect", new ValueForm.AnyOf(new FactForm.Checks(IsNested: false), Forms.Keys(() => CheckKeys.Code)), "Yêu cầu đối với các đối tượng được chọn.", "What is demanded of the selected facts.", "expect: { count: { at-least: 1 } }"),
        new Key("score", new ValueForm.ListOf(Forms.Keys(() => SummaryKeys.ScoreLine), OrSingle: false, Least: 1), "Thang điểm khi đạt; mặc định 1 điểm, không đạt 0 điểm.", "The points of a pass; 1 by default, and 0 for a miss.", "score: [{ points: 2, when: { count: { at-least: 2 } } }, { points: 1 }]"),
        new Key("measure", Forms.Keys(() => SummaryKeys.Measure), "Số liệu được in trong báo cáo.", "A figure that the report prints.", "measure: { count: {} }")
        {
            Unknown = new LocalizedText("Số đối tượng chưa rõ ngày được in riêng.", "Facts without a known date are counted apart."),
        },
    ];
}
