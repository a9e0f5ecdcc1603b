using PortalRules.Checking;
using PortalRules.Rules;
using PortalRules.Tests.Reporting;
using PortalRules.Text;

namespace PortalRules.Reports.Tests.Html;

/// <summary>The rich report with everything that people add to one: a waiver, an answer, a baseline, an entry that did nothing.</summary>
internal static class DecidedReport
{
    public static CheckReport Make() => SampleReport.Rich with
    {
        Results = [.. SampleReport.Rich.Results.Select(r => r.Rule.Id switch
        {
            "MAU-101" => With(r, f => f.Outcome is Outcome.Fail ? f with { Waiver = Waived, Baseline = BaselineState.New } : f),
            "MAU-102" => With(r, f => f with { Answer = new Answer(Answered, AnswerStatus.Replayed), Baseline = BaselineState.Unchanged }),
            _ => r,
        })],
        Baseline = new BaselineComparison
        {
            AsOf = new DateOnly(2023, 1, 31),
            New = 1,
            Unchanged = 2,
            Fixed = [new FixedFinding { Rule = "MAU-900", Title = new LocalizedText("Có trang liên hệ"), Key = "count", Message = new LocalizedText("Thiếu trang liên hệ."), Fingerprint = "f" }],
            NotCompared = [],
        },
        Idle = [new IdleEntry { Kind = DecisionKind.Waiver, Reason = IdleReason.Expired, Rule = "MAU-801", Portal = "xa-mau", File = "waivers.yaml", Line = 7, Message = new LocalizedText("Đã hết thời hạn.") }],
    };

    private static Waiver Waived => new() { Rule = "MAU-101", Portal = "xa-mau", Reason = "Đang nâng cấp", Authority = "UBND huyện", Until = new DateOnly(2023, 5, 31) };

    private static Determination Answered => new()
    {
        Rule = "MAU-102",
        Portal = "xa-mau",
        Finding = "fact: /uploads/a.png",
        Outcome = Outcome.Fail,
        Authority = "Phòng VHTT",
        At = new DateTimeOffset(2023, 4, 3, 0, 0, 0, TimeSpan.FromHours(7)),
        Remark = "Ảnh ghi năm 2022",
        Evidence = "sha256:00",
    };

    private static RuleResult With(RuleResult result, Func<Finding, Finding> change) =>
        result with { Verdict = result.Verdict with { Findings = [.. result.Verdict.Findings.Select(change)] } };
}
