using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Runs;

/// <summary>Why a rule has nothing to judge.</summary>
internal sealed record RunProblem(Outcome Outcome, string Reason, LocalizedText Text)
{
    public static RunProblem NotGiven { get; } = new(
        Outcome.NotChecked,
        "period-not-given",
        new("Chưa cho biết kỳ đánh giá (tùy chọn --period, ví dụ 2023-Q1).", "The period to judge was not given (option --period, for example 2023-Q1)."));

    public static RunProblem NoWhole(LocalizedText unit) => new(
        Outcome.NotApplicable,
        "no-whole-period",
        new($"Kỳ đánh giá không trọn {unit.Vi} nào.", $"The period to judge holds no whole {unit.En}."));

    /// <summary>Judging only some of the units would pass over the others in silence.</summary>
    public static RunProblem TooLong(LocalizedText unit, int most) => new(
        Outcome.NotChecked,
        "period-too-long",
        new($"Kỳ đánh giá có hơn {Words.Number(most).Vi} {unit.Vi}; hãy chọn kỳ ngắn hơn.", $"The period to judge holds more than {Words.Number(most).En} of the unit {unit.En}; give a shorter one."));

    public static RunProblem NoValue { get; } = new(
        Outcome.NeedsReview,
        "inferred-threshold",
        new("Kỳ đánh giá dựa trên giá trị suy ra, văn bản không quy định.", "The period stands on an inferred value; no text sets it."));
}
