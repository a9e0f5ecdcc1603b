using System.Collections.Immutable;
using PortalRules.Language.Runs;

namespace PortalRules.Language.Periods;

/// <summary>The periods that a rule judges, or why there are none.</summary>
internal sealed record PeriodSpans(ImmutableArray<PeriodSpan> Spans, RunProblem? Problem = null)
{
    public static PeriodSpans None(RunProblem problem) => new([], problem);
}
