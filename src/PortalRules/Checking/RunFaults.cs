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

    // In packs that only recommend, any verdict carries. What people answered before says nothing of a capture in which the rest cannot be seen.
    private static IEnumerable<RunFault> Undecided(ImmutableArray<RuleResult> results)
    {
        var recommendsOnly = !results.Any(CheckRun.IsMust);
        var binding = results.Where(r => recommendsOnly || CheckRun.IsMust(r)).ToList();
        var decided = binding.Where(r => CheckRun.IsVerdict(r.Verdict.Outcome)).ToList();
        if (decided.Count == 0)
        {
            yield return new RunFault("no-must-decided", new LocalizedText(
                "chưa xét được yêu cầu bắt buộc nào, nên chưa kết luận được; lý do ghi trong báo cáo.",
                "no binding demand reached a verdict, so nothing was judged; the report gives the reasons."));
        }
        else if (decided.TrueForAll(r => AsksAsAWhole(r) && r.Verdict.Findings[0].Answer is not null) && binding.Exists(IsUnseen))
        {
            yield return new RunFault("no-must-decided", new LocalizedText(
                "ngoài kết luận của người kiểm tra chưa xét được yêu cầu bắt buộc nào, nên chưa kết luận được; lý do ghi trong báo cáo.",
                "but for what people answered, no binding demand reached a verdict, so nothing was judged; the report gives the reasons."));
        }
    }

    private static bool AsksAsAWhole(RuleResult result) => result.Verdict.Findings is [{ Key: FindingList.QuestionKey }];

    // A rule that looks at facts and could not tell by them, unlike one that only ever asks.
    private static bool IsUnseen(RuleResult result) => result.Verdict.Outcome is Outcome.NotChecked or Outcome.NeedsReview && !AsksAsAWhole(result);

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
