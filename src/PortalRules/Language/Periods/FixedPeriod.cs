using PortalRules.Language.Runs;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Periods;

/// <summary><c>{ from, to }</c>: both days included.</summary>
internal sealed class FixedPeriod(Bound<DateOnly> from, Bound<DateOnly> to) : Period
{
    public override LocalizedText Description
    {
        get
        {
            var (first, last) = (from.Description(Words.Date), to.Description(Words.Date));
            return new($"khoảng từ ngày {first.Vi} đến hết ngày {last.Vi}", $"the time from {first.En} to {last.En}");
        }
    }

    public override PeriodSpans Resolve(CheckScope scope)
    {
        if (!from.TryGet(scope, out var first) || !to.TryGet(scope, out var last))
            return PeriodSpans.None(RunProblem.NoValue);
        return first <= last ? One(new DateSpan(first, last)) : PeriodSpans.None(new RunProblem(
            Outcome.NotApplicable,
            "empty-period",
            new("Thời gian xét kết thúc trước khi bắt đầu.", "The period ends before it begins.")));
    }
}
