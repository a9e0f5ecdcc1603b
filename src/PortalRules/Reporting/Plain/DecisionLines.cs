using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>What people decided about a finding: a waiver, an answer, also one that does not stand any more; and whether the baseline has it.</summary>
internal static class DecisionLines
{
    /// <summary>Before a question that a person has answered: what stands there was asked, and is no finding of ours.</summary>
    public static string Asked(PlainContext c, Finding finding) => finding.Answer is { Status: AnswerStatus.Replayed } ? c.Say("Nội dung kiểm tra: ", "Asked: ") : "";

    public static void Write(PlainContext c, Finding finding, int indent)
    {
        foreach (var (lead, text, tone) in Of(c, finding))
            c.Sheet.Write(text, indent, lead, tone);
    }

    /// <summary>What was decided, each with its lead (Tạm hoãn: ), the waiver first.</summary>
    public static IEnumerable<(string Lead, string Text, Tone Tone)> Of(PlainContext c, Finding finding)
    {
        if (finding.Waiver is { } waiver)
            yield return (c.Say("Tạm hoãn: ", "Waived: "), c.Say(DecisionWords.Of(waiver)), Tone.Open);
        if (finding.Answer is { } answer)
        {
            var lead = answer.Status is AnswerStatus.Replayed ? c.Say("Kết luận: ", "Determined: ") : c.Say("Kết luận trước đây: ", "Earlier answer: ");
            yield return (lead, c.Say(DecisionWords.Of(answer)), Tone.Open);
        }

        if (finding is { Outcome: Outcome.Fail, Baseline: { } state })
            yield return (c.Say("So với báo cáo trước: ", "Against the baseline: "), c.Say(BaselineWords.Of(state)), state is BaselineState.Unchanged ? Tone.Quiet : Tone.Bad);
    }
}
