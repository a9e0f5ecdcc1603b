using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>The facts of a whole proof: those that fail or are undecided with each condition and its value, those that pass by name.</summary>
internal static class FactLines
{
    private const int DeepestIndent = 24;

    public static void Write(PlainContext c, Proof step, int indent)
    {
        Doubtful(c, step, indent);
        Detailed(c, step, indent);
        var passed = step.Facts.Where(f => f.Outcome is Outcome.Pass).Select(f => f.Name).ToList();
        if (passed.Count > 0)
            c.Sheet.Write(string.Join("; ", passed.Take(Proof.MostItems).Select(n => $"\"{n}\"")) + (passed.Count > Proof.MostItems ? c.Say($"; và {c.Number(passed.Count - Proof.MostItems)} trường hợp khác", $"; and {c.Number(passed.Count - Proof.MostItems)} more") : ""), indent, c.Say($"Đạt ({c.Number(passed.Count)}): ", $"Met ({c.Number(passed.Count)}): "));
    }

    // Facts that are perhaps meant: on which value that hangs.
    private static void Doubtful(PlainContext c, Proof step, int indent)
    {
        var doubtful = step.Facts.Where(f => f.Meant is ProofTruth.Unknown && !f.Selection.IsEmpty).ToList();
        foreach (var fact in doubtful.Take(c.Options.MostFindings))
        {
            c.Sheet.Write(c.Say($"chưa rõ \"{fact.Name}\" có thuộc diện xét hay không:", $"it is not known whether \"{fact.Name}\" is meant:"), indent, "? ", Tone.Open);
            foreach (var condition in fact.Selection.Where(s => s.Truth is ProofTruth.Unknown))
                Write(c, condition, indent + 2);
        }
    }

    private static void Detailed(PlainContext c, Proof step, int indent)
    {
        // What one condition on one value decides, the items have told already, where there is one for each fact.
        var bad = step.Facts.Where(f => f.Outcome is Outcome.Fail or Outcome.NeedsReview).ToList();
        var told = step.ItemCount < bad.Count ? bad : bad.FindAll(f => f.Conditions.Any(IsMadeOfSeveral));
        if (told.Count == 0)
            return;
        c.Sheet.Write(c.Say("Từng điều kiện (✓ đúng, ✗ không đúng, ? chưa rõ):", "Each condition (✓ holds, ✗ does not, ? not known):"), indent);
        foreach (var fact in told.Take(c.Options.MostFindings))
        {
            c.Sheet.Write($"\"{fact.Name}\"{Place(c, fact)}", indent, "- ");
            foreach (var condition in fact.Conditions)
            {
                if (IsMadeOfSeveral(condition))
                    Inside(c, condition, indent + 2);
                else
                    Write(c, condition, indent + 2);
            }
        }

        if (told.Count > c.Options.MostFindings)
            c.Sheet.Write(c.Say($"… và {c.Number(told.Count - c.Options.MostFindings)} trường hợp khác", $"… and {c.Number(told.Count - c.Options.MostFindings)} more"), indent);
    }

    private static bool IsMadeOfSeveral(ConditionProof condition) => condition.Check is not null || !condition.Parts.IsEmpty;

    private static void Write(PlainContext c, ConditionProof condition, int indent)
    {
        var mark = condition.Truth switch { ProofTruth.True => "✓ ", ProofTruth.False => "✗ ", _ => "? " };
        var actual = condition is { Actual: { } value, Check: null } ? c.Say($" – thực tế: {value.Vi}", $" – found: {value.In("en")}") : "";
        c.Sheet.Write(c.Say(condition.Condition) + actual, indent, mark);
        Inside(c, condition, indent + 2);
    }

    // The labels and misses of the facts in a fact stand with the check of which the condition is.
    private static void Inside(PlainContext c, ConditionProof condition, int indent)
    {
        foreach (var part in condition.Parts)
            Write(c, part, Math.Min(indent, DeepestIndent));
        if (condition.Check is { } check)
            ProofLines.Write(c, check with { Matches = [], Items = [], ItemCount = 0 }, above: null, Math.Min(indent, DeepestIndent), isSaid: check.Parts.IsEmpty);
    }

    private static string Place(PlainContext c, FactProof fact) => fact.At is { Line: > 0 } at
        ? c.Say($" – {c.Report.Portal.KeyOf(at.Url)}, dòng {at.Line}", $" – {c.Report.Portal.KeyOf(at.Url)}, line {at.Line}")
        : "";
}
