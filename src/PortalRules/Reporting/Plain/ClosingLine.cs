using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reporting.Plain;

/// <summary>The report in one sentence.</summary>
internal static class ClosingLine
{
    public static void Write(PlainContext c)
    {
        c.Sheet.Blank();
        c.Sheet.Write($"{c.Say("Kết luận", "Conclusion")}: {Sentence(c)}", tone: Tone.Strong);
    }

    /// <summary>The sentence, without its lead.</summary>
    public static string Sentence(PlainContext c)
    {
        switch (c.Report.Run().Faults)
        {
            case [{ Reason: "no-rule" or "no-rule-ran" } nothing]:
                return c.Say(new LocalizedText($"chưa đủ cơ sở, {nothing.Sentence.Vi}", $"none, {nothing.Sentence.In("en")}"));
            case [{ Reason: "no-must-decided" }] when c.Report.Run().MustDecided > 0:
                return c.Say("chưa đủ cơ sở, vì ngoài kết luận của người kiểm tra chưa xét được yêu cầu bắt buộc nào.", "none, no binding demand could be judged but for what people answered.");
            case [{ Reason: "no-must-decided" }]:
                return c.Say("chưa đủ cơ sở, chưa xét được yêu cầu bắt buộc nào.", "none, no binding demand could be judged.");
        }

        return string.Join("; ", Parts(c)) + ".";
    }

    // What an office has put off is not met all the same.
    private static string SetAside(PlainContext c) =>
        c.Report.Results.Count(r => RuleCounts.IsBreach(r) && r.Verdict.Findings.Any(f => f.Outcome is Outcome.Fail) && r.Verdict.Findings.All(f => f.Outcome is not Outcome.Fail || f.Waiver is not null)) is var count and > 0
            ? c.Say($" (trong đó {c.Number(count)} yêu cầu được tạm hoãn)", $" (of which waived for a time: {c.Number(count)})")
            : "";

    private static IEnumerable<string> Parts(PlainContext c)
    {
        if (c.Report.Count(Outcome.Error) is var errors and > 0)
            yield return c.Say($"chưa đầy đủ, {c.Number(errors)} quy tắc bị lỗi khi chạy", $"not complete, rules that failed to run: {c.Number(errors)}");
        if (c.Report.Results.Count(RuleCounts.IsBreach) is var breaches and > 0)
            yield return c.Say($"{c.Number(breaches)} yêu cầu bắt buộc chưa đạt", $"binding demands not met: {c.Number(breaches)}") + SetAside(c);
        else
            yield return c.Say("không phát hiện yêu cầu bắt buộc nào chưa đạt", "no binding demand was found unmet");
        if (c.Report.Count(Outcome.Pending) is var pending and > 0)
            yield return c.Say($"{c.Number(pending)} yêu cầu chưa đến hạn", $"not due yet: {c.Number(pending)}");
        if (c.Report.Count(Outcome.NeedsReview) is var review and > 0)
            yield return c.Say($"{c.Number(review)} nội dung cần kiểm tra trực tiếp", $"for a person to look at: {c.Number(review)}");
        if (c.Report.Count(Outcome.NotChecked) is var notChecked and > 0)
            yield return c.Say($"{c.Number(notChecked)} nội dung chưa kiểm tra", $"not checked: {c.Number(notChecked)}");
    }
}
