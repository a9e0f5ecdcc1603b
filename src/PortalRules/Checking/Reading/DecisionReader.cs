using PortalRules.Rules;

namespace PortalRules.Checking.Reading;

/// <summary>Reads waivers, answers and entries that did nothing.</summary>
internal static class DecisionReader
{
    public static Waiver? Waiver(ReportNode waiver) => waiver.IsNull ? null : new Waiver
    {
        Rule = waiver["rule"].Text(),
        Portal = waiver["portal"].Text(),
        Finding = waiver["finding"].TextOrNull(),
        Reason = waiver["reason"].Text(),
        Authority = waiver["authority"].Text(),
        Until = waiver["until"].Day(),
        File = waiver["file"].TextOrNull(),
        Line = waiver["line"].Integer(),
    };

    public static Answer? Answer(ReportNode answer) => answer.IsNull ? null : new Answer(
        new Determination
        {
            Rule = answer["rule"].Text(),
            Portal = answer["portal"].Text(),
            Finding = answer["finding"].Text(),
            Outcome = answer["outcome"].Word<Outcome>(MachineWords.Of),
            Authority = answer["authority"].Text(),
            At = answer["at"].InstantOrNull() ?? throw answer["at"].Wrong("a time"),
            Remark = answer["remark"].TextOrNull(),
            Evidence = answer["evidence"].Text(),
            Until = answer["until"].DayOrNull(),
            File = answer["file"].TextOrNull(),
            Line = answer["line"].Integer(),
        },
        answer["status"].Word<AnswerStatus>(MachineWords.Of));

    public static BaselineComparison? Baseline(ReportNode baseline) => baseline.IsNull ? null : new BaselineComparison
    {
        AsOf = baseline["asOf"].Day(),
        New = baseline["new"].Integer(),
        Unchanged = baseline["unchanged"].Integer(),
        Fixed = baseline["fixed"].List(Fixed),
        NotCompared = baseline["notCompared"].List(Fixed),
    };

    public static FixedFinding Fixed(ReportNode finding) => new()
    {
        Rule = finding["rule"].Text(),
        Title = finding["title"].Localized(),
        Key = finding["key"].Text(),
        Message = finding["message"].Localized(),
        Fingerprint = finding["fingerprint"].Text(),
    };

    public static IdleEntry Idle(ReportNode entry) => new()
    {
        Kind = entry["kind"].Word<DecisionKind>(MachineWords.Of),
        Reason = entry["reason"].Word<IdleReason>(MachineWords.Of),
        Rule = entry["rule"].TextOrNull(),
        Portal = entry["portal"].Text(),
        Finding = entry["finding"].TextOrNull(),
        Count = entry["count"].Integer(),
        File = entry["file"].TextOrNull(),
        Line = entry["line"].Integer(),
        Message = entry["message"].Localized(),
    };
}
