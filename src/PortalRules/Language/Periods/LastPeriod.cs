using PortalRules.Language.Runs;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Periods;

/// <summary><c>{ last: DUR }</c>: from so long before the as-of date until that date.</summary>
internal sealed class LastPeriod(Bound<Duration> length) : Period
{
    public override LocalizedText Description
    {
        get
        {
            var l = length.Description(Words.Length);
            return new($"{l.Vi} gần đây", $"the last {l.En}");
        }
    }

    public override PeriodSpans Resolve(CheckScope scope)
    {
        if (!length.TryGet(scope, out var given))
            return PeriodSpans.None(RunProblem.NoValue);
        return scope.Shift(scope.AsOf, given, -1) is { } first
            ? One(new DateSpan(first, scope.AsOf))
            : PeriodSpans.None(new RunProblem(Outcome.NeedsReview, WorkingDays.Reason, new(
                "Chưa có bảng ngày nghỉ lễ của năm nên không tính được ngày làm việc.",
                "There is no holiday table of the year, so working days cannot be counted.")));
    }
}
