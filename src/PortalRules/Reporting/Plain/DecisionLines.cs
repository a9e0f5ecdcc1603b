using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>What people decided about a finding: a waiver, an answer, also one that does not stand any more; and whether the baseline has it.</summary>
internal static class DecisionLines
{
    /// <summary>Before a question that a person has answered: what stands there was asked, and is no finding of ours.</summary>
    public static string Asked(PlainContext c, Finding finding) => finding.Answer is { Status: AnswerStatus.Replayed } ? c.Say("Nội dung kiểm tra: ", "Asked: ") : "";

    public static void Write(PlainContext c, Finding finding, int indent)
    {
        if (finding.Waiver is { } waiver)
            c.Sheet.Write(c.Say(DecisionWords.Of(waiver)), indent, c.Say("Tạm hoãn: ", "Waived: "), Tone.Open);
        if (finding.Answer is { } answer)
        {
            var lead = answer.Status is AnswerStatus.Replayed ? c.Say("Kết luận: ", "Determined: ") : c.Say("Kết luận trước đây: ", "Earlier answer: ");
            c.Sheet.Write(c.Say(DecisionWords.Of(answer)), indent, lead, Tone.Open);
        }

        if (finding is { Outcome: Outcome.Fail, Baseline: { } state })
            c.Sheet.Write(c.Say(BaselineWords.Of(state)), indent, c.Say("So với báo cáo trước: ", "Against the baseline: "), state is BaselineState.Unchanged ? Tone.Quiet : Tone.Bad);
    }
}
