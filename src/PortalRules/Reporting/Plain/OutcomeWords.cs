using PortalRules.Checking;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reporting.Plain;

/// <summary>The outcomes in the language of administration, each with its mark and colour.</summary>
internal static class OutcomeWords
{
    public static LocalizedText Advice { get; } = new("Khuyến nghị – chưa đạt", "Recommendation – not met");

    public static LocalizedText Of(Outcome outcome) => outcome switch
    {
        Outcome.Pass => new("Đạt", "Met"),
        Outcome.Fail => new("Chưa đạt", "Not met"),
        Outcome.Pending => new("Chưa đến hạn", "Not due yet"),
        Outcome.NeedsReview => new("Cần kiểm tra trực tiếp", "Needs a person to look"),
        Outcome.NotApplicable => new("Không áp dụng", "Not applicable"),
        Outcome.NotChecked => new("Chưa kiểm tra", "Not checked"),
        Outcome.Measured => new("Đã thống kê", "Counted"),
        _ => new("Lỗi quy tắc", "Rule failed to run"),
    };

    /// <summary>The outcome of a rule: a miss of what is only recommended is never called a breach.</summary>
    public static LocalizedText Of(RuleResult result) => Of(result.Rule, result.Verdict.Outcome);

    /// <summary>The same for an outcome that stands for a rule or for one of its findings.</summary>
    public static LocalizedText Of(RuleDescriptor rule, Outcome outcome) =>
        outcome is Outcome.Fail && rule.Obligation is not Obligation.Must ? Advice : Of(outcome);

    public static string Mark(Outcome outcome) => outcome switch
    {
        Outcome.Pass => "✓",
        Outcome.Fail => "✗",
        Outcome.Pending => "…",
        Outcome.NeedsReview => "?",
        Outcome.NotApplicable => "/",
        Outcome.NotChecked => "–",
        Outcome.Measured => "#",
        _ => "!",
    };

    public static Tone ToneOf(Outcome outcome) => outcome switch
    {
        Outcome.Pass => Tone.Good,
        Outcome.Fail or Outcome.Error => Tone.Bad,
        Outcome.NeedsReview or Outcome.Pending => Tone.Open,
        Outcome.NotApplicable or Outcome.NotChecked => Tone.Quiet,
        _ => Tone.Plain,
    };
}
