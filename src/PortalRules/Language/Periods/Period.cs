using PortalRules.Text;

namespace PortalRules.Language.Periods;

/// <summary>Which days a rule judges.</summary>
internal abstract class Period
{
    public abstract LocalizedText Description { get; }

    public abstract PeriodSpans Resolve(CheckScope scope);

    protected static PeriodSpans One(DateSpan days) => new([new PeriodSpan(days, "", PeriodNames.Of(days))]);
}
