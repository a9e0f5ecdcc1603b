using System.Collections.Immutable;
using PortalRules.Language;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>Finds why a check says nothing.</summary>
internal static class RunFaults
{
    public static ImmutableArray<RunFault> Of(CheckRun run, ImmutableArray<RuleResult> results)
    {
        if (run.Selected == 0)
            return [new RunFault("no-rule", new LocalizedText("không có quy tắc nào được chọn để xét.", "no rule was selected."))];
        if (run.Ran == 0)
            return [new RunFault("no-rule-ran", NothingRan(run))];
        return [.. Broken(results), .. Undecided(results)];
    }

    private static IEnumerable<RunFault> Broken(ImmutableArray<RuleResult> results)
    {
        var ids = string.Join(", ", results.Where(r => r.Verdict.Outcome is Outcome.Error).Select(r => r.Rule.Id));
        if (ids.Length > 0)
            yield return new RunFault("rule-failed", new LocalizedText($"quy tắc bị lỗi khi chạy: {ids}.", $"rules failed to run: {ids}."));
    }

    // In packs that only recommend, any verdict carries.
    private static IEnumerable<RunFault> Undecided(ImmutableArray<RuleResult> results)
    {
        var recommendsOnly = !results.Any(CheckRun.IsMust);
        if (!results.Any(r => CheckRun.IsVerdict(r.Verdict.Outcome) && (recommendsOnly || CheckRun.IsMust(r))))
        {
            yield return new RunFault("no-must-decided", new LocalizedText(
                "chưa xét được yêu cầu bắt buộc nào, nên chưa kết luận được; lý do ghi trong báo cáo.",
                "no binding demand reached a verdict, so nothing was judged; the report gives the reasons."));
        }
    }

    private static LocalizedText NothingRan(CheckRun run)
    {
        (int Count, string Vi, string En)[] all =
            [(run.Skipped, "bỏ qua theo điều chỉnh", "skipped"), (run.NotApplicable, "không áp dụng", "not applicable"), (run.NotChecked, "thiếu dữ liệu thu thập", "lacking captured data")];
        var parts = all.Where(p => p.Count > 0).Select(p => new LocalizedText($"{Words.Number(p.Count).Vi} {p.Vi}", $"{Words.Number(p.Count).En} {p.En}"));
        var (why, count) = (Words.Join(", ", parts), Words.Number(run.Selected));
        return new(
            $"chưa xét được quy tắc nào trong {count.Vi} quy tắc được chọn ({why.Vi}).",
            $"no rule ran of {count.En} selected: {why.In("en")}.");
    }
}
