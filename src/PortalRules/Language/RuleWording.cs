using PortalRules.Text;

namespace PortalRules.Language;

/// <summary>A rule in words.</summary>
internal static class RuleWording
{
    public static LocalizedText Describe(this DeclarativeRule rule)
    {
        if (rule.Select is not { } kind)
            return rule.Question!;
        var what = rule.Where is { } where
            ? new LocalizedText($"Xét {kind.Help.Vi} với điều kiện: {where.Description.Vi}", $"Looks at {kind.Help.En} with the condition: {where.Description.En}")
            : new LocalizedText($"Xét {kind.Help.Vi}", $"Looks at {kind.Help.En}");
        var sentences = new List<LocalizedText> { what };
        if (rule.Period is { } period)
            sentences.Add(new($"Thời gian: {period.Period.Description.Vi}, theo {period.Dates[0].Help.Vi}", $"Time: {period.Period.Description.En}, by the {period.Dates[0].Help.En}"));
        if (rule.Group is { } group)
            sentences.Add(new($"Xét riêng theo {group.By.Help.Vi}, gồm: {group.Over.Text}", $"Separately by {group.By.Help.En} for: {group.Over.Text}"));
        if (rule.Expect is { } expect)
            sentences.Add(new($"Yêu cầu: {expect.Description.Vi}", $"Demands: {expect.Description.En}"));
        if (rule.Sample)
            sentences.Add(new("Chỉ xét trên phần đã thu thập", "Judges what was captured, as a sample"));
        if (rule.Score is { } score)
            sentences.Add(new($"Điểm: {score.Description.Vi}", $"Points: {score.Description.En}"));
        if (rule.Measure is { } measure)
            sentences.Add(new($"Số liệu: {measure.Description.Vi}", $"Measure: {measure.Description.En}"));
        return Words.Join(" ", sentences.Select(s => new LocalizedText($"{s.Vi}.", $"{s.In("en")}.")));
    }
}
