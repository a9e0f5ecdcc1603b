using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Language.Periods;

/// <summary>The period of a rule and the dates by which facts fall into it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Dates">Date fields; the first known one counts.</param>
/// <param name="IsMainDate">Whether they are the kind's own, by which a capture says since when it is complete.</param>
internal sealed record PeriodClause(Period Period, ImmutableArray<FactField> Dates, bool IsMainDate)
{
    public PeriodTest Test(PeriodSpan span) => new(span, Dates, IsMainDate);
}
