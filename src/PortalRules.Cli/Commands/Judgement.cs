using PortalRules.Checking;
using PortalRules.Cli.Output;
using PortalRules.Reporting;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Cli.Commands;

/// <summary>The exit code of a report. That a run could not judge is said on standard error too: a green run must mean something.</summary>
internal static class Judgement
{
    public static int Of(CheckReport report, FailOn failOn, Terminal terminal)
    {
        if (report.Results.Where(r => r.Verdict.Outcome is Outcome.Error).Select(r => r.Rule.Id).ToList() is { Count: > 0 } broken)
        {
            var ids = string.Join(", ", broken);
            terminal.Say(new LocalizedText($"portalrules: quy tắc bị lỗi khi chạy: {ids}.", $"portalrules: rules failed to run: {ids}."));
            return ExitCodes.CouldNotJudge;
        }

        if (!RuleCounts.Carries(report))
        {
            terminal.Say(new LocalizedText(
                "portalrules: chưa xét được yêu cầu bắt buộc nào, nên chưa kết luận được; lý do ghi trong báo cáo.",
                "portalrules: no binding demand reached a verdict, so nothing was judged; the report gives the reasons."));
            return ExitCodes.CouldNotJudge;
        }

        return report.Results.Any(failOn.Counts) ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
