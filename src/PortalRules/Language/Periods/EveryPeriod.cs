using System.Collections.Immutable;
using PortalRules.Language.Runs;
using PortalRules.Text;

namespace PortalRules.Language.Periods;

/// <summary>
/// <c>{ every: month }</c>: each whole month (week, quarter …) inside the period of the run, or the last one that is over. With <c>cut-off-day: 25</c>
/// a month runs from the 26th of the month before to the 25th, and other units likewise.
/// </summary>
internal sealed class EveryPeriod(PeriodUnit unit, int? cutOffDay) : Period
{
    // A run over centuries of weeks is a mistake; what a person reads is far less.
    private const int MostSpans = 1_000;

    public override LocalizedText Description
    {
        get
        {
            var name = PeriodNames.Of(unit);
            return cutOffDay is { } day
                ? new($"từng {name.Vi} (chốt ngày {Words.Number(day).Vi})", $"each {name.En} (closed on day {Words.Number(day).En})")
                : new($"từng {name.Vi}", $"each {name.En}");
        }
    }

    public override PeriodSpans Resolve(CheckScope scope)
    {
        if (scope.Period is not { } run)
            return LastFinished(scope.AsOf);
        var spans = ImmutableArray.CreateBuilder<PeriodSpan>();
        var start = PeriodUnits.StartOf(unit, run.First);
        while (PeriodUnits.Days(unit, start, cutOffDay) is var days && days.Last <= run.Last)
        {
            if (spans.Count == MostSpans)
                return PeriodSpans.None(RunProblem.TooLong(PeriodNames.Of(unit), MostSpans));
            if (days.First >= run.First)
                spans.Add(Named(start, days));
            if (PeriodUnits.Next(unit, start) is not { } next)
                break;
            start = next;
        }

        return spans.Count > 0 ? new PeriodSpans(spans.ToImmutable()) : PeriodSpans.None(RunProblem.NoWhole(PeriodNames.Of(unit)));
    }

    private PeriodSpans LastFinished(DateOnly asOf)
    {
        // The cut-off of the unit in which the as-of date lies may be over or not.
        var start = PeriodUnits.StartOf(unit, asOf);
        while (PeriodUnits.Days(unit, start, cutOffDay).Last > asOf)
        {
            if (PeriodUnits.Previous(unit, start) is not { } previous)
                return PeriodSpans.None(RunProblem.NoWhole(PeriodNames.Of(unit)));
            start = previous;
        }

        return new PeriodSpans([Named(start, PeriodUnits.Days(unit, start, cutOffDay))]);
    }

    private PeriodSpan Named(DateOnly start, DateSpan days) =>
        new(days, PeriodUnits.Key(unit, start), cutOffDay is null ? PeriodNames.Of(unit, start) : PeriodNames.Of(unit, start, days));
}
