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

        var (decided, of) = (c.Number(RuleCounts.MustDecided(c.Report)), c.Number(RuleCounts.MustThatApply(c.Report)));
        c.Sheet.Write(c.Say(
            $"Đã kết luận được {decided} trên {of} yêu cầu bắt buộc áp dụng cho đơn vị này.",
            $"Binding demands that apply to this agency: {of}, of which decided: {decided}."));
    }

    private static void Line(PlainContext c, string label, int count, Tone tone) =>
        c.Sheet.Write($"{c.Number(count)}", indent: 2, lead: DisplayText.Pad(label, 26), tone: count > 0 ? tone : Tone.Quiet);
}
