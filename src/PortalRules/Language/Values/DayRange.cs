using PortalRules.Language.Conditions;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>The days that a comparison accepts: a span that depends on the as-of date, on parameters, on the run's period.</summary>
internal abstract class DayRange
{
    /// <summary>The comparison in words, to stand after the field's name.</summary>
    public abstract LocalizedText Description { get; }

    /// <summary>The days; <see langword="null"/> where they are not known, or where there are none.</summary>
    public abstract DateSpan? In(CheckScope scope);

    /// <summary>Adds why the days are not known, where there is more to say than that.</summary>
    public virtual bool Explain(CheckScope scope, Explanation explanation) => false;
}
