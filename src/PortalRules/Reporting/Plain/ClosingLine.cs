using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>The report in one sentence.</summary>
internal static class ClosingLine
{
    public static void Write(PlainContext c)
    {
        c.Sheet.Blank();
        c.Sheet.Write($"{c.Say("Kết luận", "Conclusion")}: {Sentence(c)}", tone: Tone.Strong);
    }

    private static string Sentence(PlainContext c)
    {
        var errors = c.Report.Count(Outcome.Error);
        if (errors > 0)
            return c.Say($"chưa đầy đủ, {c.Number(errors)} quy tắc bị lỗi khi chạy.", $"not complete, {c.Number(errors)} rules failed to run.");
        if (!RuleCounts.Carries(c.Report))
            return c.Say("chưa đủ cơ sở, chưa xét được yêu cầu bắt buộc nào.", "none, no binding demand could be judged.");
        var breaches = c.Report.Results.Count(RuleCounts.IsBreach);
        var first = breaches > 0
            ? c.Say($"{c.Number(breaches)} yêu cầu bắt buộc chưa đạt", $"{c.Number(breaches)} binding demands are not met")
            : c.Say("không phát hiện yêu cầu bắt buộc nào chưa đạt", "no binding demand was found not to be met");
        return string.Join("; ", Rest(c).Prepend(first)) + ".";
    }

    private static IEnumerable<string> Rest(PlainContext c)
    {
        if (c.Report.Count(Outcome.Pending) is var pending and > 0)
            yield return c.Say($"{c.Number(pending)} yêu cầu chưa đến hạn", $"{c.Number(pending)} are not due yet");
        if (c.Report.Count(Outcome.NeedsReview) is var review and > 0)
            yield return c.Say($"{c.Number(review)} nội dung cần kiểm tra trực tiếp", $"{c.Number(review)} need a person to look");
        if (c.Report.Count(Outcome.NotChecked) is var notChecked and > 0)
            yield return c.Say($"{c.Number(notChecked)} nội dung chưa kiểm tra", $"{c.Number(notChecked)} were not checked");
    }
}
