using PortalRules.Checking;
using PortalRules.Language;
using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>Why rules came out as they did, for whoever asked: what was selected and how, what it was held against, what failed on which value.</summary>
internal static class ExplainSection
{
    public static void Write(PlainContext c)
    {
        if (c.Options.Explained.IsDefaultOrEmpty)
            return;
        c.Sheet.Heading(c.Say("GIẢI THÍCH KẾT QUẢ", "WHY IT CAME OUT SO"));
        foreach (var result in c.Options.Explained)
            Write(c, result);
    }

    private static void Write(PlainContext c, RuleResult result)
    {
        var verdict = result.Verdict;
        var outcome = RuleCounts.IsAdvice(result) ? OutcomeWords.Advice : OutcomeWords.Of(verdict.Outcome);
        c.Sheet.Blank();
        c.Sheet.Write(c.Name(result), indent: 2, lead: $"{OutcomeWords.Mark(verdict.Outcome)} ", tone: Tone.Strong);
        c.Sheet.Write(c.Say(outcome), 4, c.Say("Kết quả: ", "Outcome: "), OutcomeWords.ToneOf(verdict.Outcome));
        if (verdict.Question is { } question)
            c.Sheet.Write(c.Say(question), 4, c.Say("Lý do: ", "Reason: "));
        Citations.Write(c, result.Rule, indent: 4);
        if (verdict.Proof is { } proof)
            Write(c, proof);
        else if (verdict.Reason is not "by-hand")
            c.Sheet.Write(c.Say("Quy tắc không được xét trên dữ liệu của cổng, nên không có chi tiết.", "The rule was not judged on the facts of the portal, so there is no more to tell."), indent: 4);
        if (verdict.Measure is { } measure)
            c.Sheet.Write(c.Say(MeasureWords.Of(measure)), 4, c.Say("Số liệu: ", "Measure: "));
        if (verdict is { Points: { } points, MostPoints: { } most })
            c.Sheet.Write(c.Say($"{c.Number(points)}/{c.Number(most)}", $"{c.Number(points)} of {c.Number(most)}"), 4, c.Say("Điểm: ", "Points: "));
        if (verdict.Advice is { } advice)
            c.Sheet.Write(c.Say(advice), 4, c.Say("Khuyến nghị: ", "Recommendation: "));
        if (!verdict.Unmatched.IsEmpty)
            c.Sheet.Write(string.Join("; ", verdict.Unmatched), 4, c.Say("Không thuộc danh sách: ", "In no group: "));
    }

    private static void Write(PlainContext c, Proof proof)
    {
        foreach (var parameter in proof.Parameters)
        {
            var inferred = parameter.IsInferred ? c.Say(" (suy ra, văn bản không quy định)", " (inferred, no text sets it)") : "";
            c.Sheet.Write($"{parameter.Name} = {c.Say(parameter.Value)}{inferred}", 4, c.Say("Tham số: ", "Parameter: "));
        }

        ProofLines.Write(c, proof, above: null, indent: 4);
    }
}
