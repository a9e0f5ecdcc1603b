using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>One step of a proof and the steps of which it is made.</summary>
internal static class ProofLines
{
    private const int DeepestIndent = 24;

    /// <summary>Writes a step; what it shares with the step above is not said again, nor its check where that is said already.</summary>
    public static void Write(PlainContext c, Proof step, Proof? above, int indent, bool isSaid = false)
    {
        if (step.Period is { } period)
            c.Sheet.Write(Days(c, period), indent, c.Say("Thời gian xét: ", "Time: "));
        if (step.Group is { } group)
            c.Sheet.Write(group, indent, c.Say("Nhóm: ", "Group: "), Tone.Strong);
        if (above is null || !IsSameSelection(step, above))
            Selection(c, step, indent);
        if (!isSaid)
            Check(c, step, indent);
        var below = isSaid ? indent : Math.Min(indent + 2, DeepestIndent);
        if (step is { Actual: { } actual, Parts.IsEmpty: true, Outcome: not Outcome.Measured })
            c.Sheet.Write(step.Expected is { } expected && expected != step.Check ? $"{c.Say(actual)}{c.Say("; yêu cầu: ", "; demanded: ")}{c.Say(expected)}" : c.Say(actual), below, c.Say("Thực tế: ", "Found: "));
        MatchLines.Write(c, step.Matches, below);
        Items(c, step, below);
        FactLines.Write(c, step, below);
        if (step is { Join: ProofJoin.Not, Parts: [var forbidden] })
            Forbidden(c, forbidden, below);
        else
            Each(c, step, below);
    }

    private static void Each(PlainContext c, Proof step, int indent)
    {
        foreach (var part in step.Parts)
        {
            if (step.Join is ProofJoin.Each && part.Outcome is Outcome.Pass or Outcome.Measured)
                Short(c, part, indent);
            else
                Write(c, part, step, indent);
        }
    }

    // A period or group in which nothing is wrong takes a line.
    private static void Short(PlainContext c, Proof part, int indent)
    {
        var name = string.Join(", ", new[] { part.Period is { } period ? c.Say(period.Name) : null, part.Group }.OfType<string>());
        var actual = part.Actual is { } value ? c.Say($" (thực tế: {value.Vi})", $" (found: {value.In("en")})") : "";
        c.Sheet.Write($"{name} – {c.Say(OutcomeWords.Of(part.Outcome)).ToLowerInvariant()}{actual}", indent, $"{OutcomeWords.Mark(part.Outcome)} ", OutcomeWords.ToneOf(part.Outcome));
    }

    // What must not be: whether it is, and what speaks against it; here a miss is good.
    private static void Forbidden(PlainContext c, Proof part, int indent)
    {
        c.Sheet.Write(part.Outcome switch { Outcome.Fail => c.Say("không xảy ra", "not so"), Outcome.Pass => c.Say("có xảy ra", "so"), _ => c.Say("chưa rõ", "not known") }, indent, c.Say("Tình trạng nêu trên: ", "This is: "));
        foreach (var item in part.Items.Take(Proof.MostItems))
            c.Sheet.Write(c.Say(item.Why), indent, "- ");
        if (part.ItemCount > Proof.MostItems)
            c.Sheet.Write(c.Say($"… và {c.Number(part.ItemCount - Proof.MostItems)} trường hợp khác", $"… and {c.Number(part.ItemCount - Proof.MostItems)} more"), indent);
    }

    // What is made of parts is told by them; its own words would repeat theirs.
    private static void Check(PlainContext c, Proof step, int indent)
    {
        var parts = c.Number(step.Parts.Length);
        var check = step.Join switch
        {
            ProofJoin.All => c.Say($"Phải đạt cả {parts} yêu cầu sau", $"All of these {parts} demands"),
            ProofJoin.Any => c.Say($"Đạt một trong {parts} yêu cầu sau là đủ", $"One of these {parts} demands is enough"),
            ProofJoin.Each => c.Say($"Xét riêng từng kỳ, từng nhóm: {step.Check.Vi}", $"Each period and group by itself: {step.Check.In("en")}"),
            _ => c.Say(step.Check),
        };
        if (step.Outcome is Outcome.Measured)
            c.Sheet.Write(check, indent, step.Join is ProofJoin.Each ? "" : c.Say("Cách tính: ", "Counted: "));
        else
            c.Sheet.Write($"{check} – {c.Say(OutcomeWords.Of(step.Outcome)).ToLowerInvariant()}", indent, $"{OutcomeWords.Mark(step.Outcome)} ", OutcomeWords.ToneOf(step.Outcome));
    }

    private static bool IsSameSelection(Proof one, Proof other) => (one.Kind, one.Looked, one.Sure, one.Maybe, one.Where) == (other.Kind, other.Looked, other.Sure, other.Maybe, other.Where);

    private static void Selection(PlainContext c, Proof step, int indent)
    {
        var what = c.Say(step.What);
        var text = (step.Where, step.Sure + step.Maybe == step.Looked) switch
        {
            (null, _) => $"{c.Number(step.Sure + step.Maybe)} {what}",
            (var where, true) => c.Say($"cả {c.Number(step.Looked)} {what}, với điều kiện: {where.Vi}", $"all {c.Number(step.Looked)} {what}, chosen by: {where.In("en")}"),
            (var where, _) => c.Say($"{c.Number(step.Sure)} trên {c.Number(step.Looked)} {what}, với điều kiện: {where.Vi}", $"{c.Number(step.Sure)} of {c.Number(step.Looked)} {what}, chosen by: {where.In("en")}"),
        };
        if (step.Maybe > 0)
            text += c.Say($"; {c.Number(step.Maybe)} trường hợp chưa rõ có thuộc diện xét hay không", $"; not known whether meant: {c.Number(step.Maybe)}");
        if (step.Open)
            text += step.Gap is { } gap ? c.Say($"; bản thu thập chưa đầy đủ ({gap})", $"; the capture is incomplete ({gap})") : c.Say("; bản thu thập chưa đầy đủ", "; the capture is incomplete");
        c.Sheet.Write(text, indent, c.Say("Đối tượng xét: ", "Looked at: "));
    }

    private static string Days(PlainContext c, JudgedPeriod period)
    {
        var days = c.Say($"từ {PlainContext.Date(period.Days.First)} đến {PlainContext.Date(period.Days.Last)}", $"{PlainContext.Date(period.Days.First)} to {PlainContext.Date(period.Days.Last)}");
        var name = c.Say(period.Name);
        return name.Contains(PlainContext.Date(period.Days.Last), StringComparison.Ordinal) ? name : $"{name} ({days})";
    }

    private static void Items(PlainContext c, Proof step, int indent)
    {
        foreach (var item in step.Items.Take(c.Options.MostFindings))
            c.Sheet.Write(c.Say(item.Why), indent, $"{OutcomeWords.Mark(item.Outcome)} ", OutcomeWords.ToneOf(item.Outcome));
        if (step.ItemCount > Math.Min(step.Items.Length, c.Options.MostFindings))
            c.Sheet.Write(c.Say($"… và {c.Number(step.ItemCount - Math.Min(step.Items.Length, c.Options.MostFindings))} trường hợp khác", $"… and {c.Number(step.ItemCount - Math.Min(step.Items.Length, c.Options.MostFindings))} more"), indent);
    }
}
