using PortalRules.Language.Runs;
using PortalRules.Text;

namespace PortalRules.Language.Periods;

/// <summary><c>given</c>: the period of the run.</summary>
internal sealed class GivenPeriod : Period
{
    public override LocalizedText Description => new("kỳ đánh giá", "the period of the run");

    public override PeriodSpans Resolve(CheckScope scope) =>
        scope.Period is { } days ? One(days) : PeriodSpans.None(RunProblem.NotGiven);
}
