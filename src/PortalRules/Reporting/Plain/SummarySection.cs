using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>How many rules came out how, and how much of what binds was decided.</summary>
internal static class SummarySection
{
    private static readonly Outcome[] Always =
        [Outcome.Pass, Outcome.Fail, Outcome.Pending, Outcome.NeedsReview, Outcome.NotApplicable, Outcome.NotChecked];

    public static void Write(PlainContext c)
    {
        c.Sheet.Heading(c.Say("TỔNG HỢP", "SUMMARY"));
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            var advice = outcome is Outcome.Fail ? c.Report.Results.Count(RuleCounts.IsAdvice) : 0;
            var count = c.Report.Count(outcome) - advice;
            if (count > 0 || Always.Contains(outcome))
                Line(c, c.Say(OutcomeWords.Of(outcome)), count, OutcomeWords.ToneOf(outcome));
            if (advice > 0)
                Line(c, c.Say(OutcomeWords.Advice), advice, Tone.Open);
        }

        var run = c.Report.Run();
        c.Sheet.Write(Counts(c, run));
        c.Sheet.Write(Decided(c, run));
    }

    public static string Decided(PlainContext c, CheckRun run)
    {
        var (decided, of) = (c.Number(run.MustDecided), c.Number(run.MustThatApply));
        return c.Say(
            $"Đã kết luận được {decided} trên {of} yêu cầu bắt buộc áp dụng cho đơn vị này.",
            $"Binding demands that apply to this agency: {of}, of which decided: {decided}.");
    }

    public static string Counts(PlainContext c, CheckRun run)
    {
        var (selected, ran, notApplicable) = (c.Number(run.Selected), c.Number(run.Ran), c.Number(run.NotApplicable));
        var skipped = run.Skipped > 0 ? c.Say($", bỏ qua theo điều chỉnh {c.Number(run.Skipped)}", $", skipped by the office: {c.Number(run.Skipped)}") : "";
        var notChecked = run.NotChecked > 0 ? c.Say($", chưa kiểm tra {c.Number(run.NotChecked)}", $", not checked: {c.Number(run.NotChecked)}") : "";
        return c.Say(
            $"Tổng số quy tắc được chọn: {selected}; đã xét {ran}, không áp dụng {notApplicable}{skipped}{notChecked}.",
            $"Rules selected: {selected}; ran: {ran}, not applicable: {notApplicable}{skipped}{notChecked}.");
    }

    private static void Line(PlainContext c, string label, int count, Tone tone) =>
        c.Sheet.Write($"{c.Number(count)}", indent: 2, lead: DisplayText.Pad(label, 26), tone: count > 0 ? tone : Tone.Quiet);
}
