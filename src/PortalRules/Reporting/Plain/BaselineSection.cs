using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>How the report stands to an earlier one: how much is new, and what is fixed.</summary>
internal static class BaselineSection
{
    public static void Write(PlainContext c)
    {
        if (c.Report.Baseline is not { } baseline)
            return;
        c.Sheet.Heading(c.Say($"SO VỚI BÁO CÁO TRƯỚC (ngày xét {PlainContext.Date(baseline.AsOf)})", $"AGAINST THE BASELINE (as of {PlainContext.Date(baseline.AsOf)})"));
        var updated = c.Report.Results.SelectMany(r => r.Verdict.Findings).Count(f => f is { Outcome: Outcome.Fail, Baseline: BaselineState.Updated });
        Line(c, "Mới phát sinh", "New", baseline.New - updated, Tone.Bad);
        if (updated > 0)
            Line(c, "Nay phải khắc phục", "Now to be mended", updated, Tone.Bad);
        Line(c, "Đã có từ trước", "Known", baseline.Unchanged, Tone.Quiet);
        Line(c, "Đã khắc phục", "Fixed", baseline.Fixed.Length, Tone.Good);
        Each(c, baseline.Fixed, "✓ ");
        if (baseline.NotCompared.IsEmpty)
            return;
        Line(c, "Chưa so sánh được", "Not compared", baseline.NotCompared.Length, Tone.Open);
        Each(c, baseline.NotCompared, "– ");
    }

    private static void Line(PlainContext c, string vi, string en, int count, Tone tone) =>
        c.Sheet.Write(c.Number(count), indent: 2, lead: DisplayText.Pad(c.Say(vi, en), 26), tone: count > 0 ? tone : Tone.Quiet);

    private static void Each(PlainContext c, IReadOnlyList<FixedFinding> findings, string lead)
    {
        foreach (var finding in findings.Take(c.Options.MostFindings))
            c.Sheet.Write($"{finding.Rule}: {c.Say(finding.Message)}", indent: 4, lead);
        if (findings.Count > c.Options.MostFindings)
        {
            var more = c.Number(findings.Count - c.Options.MostFindings);
            c.Sheet.Write(c.Say($"… và {more} phát hiện khác (báo cáo dạng json ghi đủ)", $"… and {more} more (the json report has all)"), indent: 4);
        }
    }
}
