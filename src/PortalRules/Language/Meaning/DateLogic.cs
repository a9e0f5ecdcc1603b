using PortalRules.Text;

namespace PortalRules.Language.Meaning;

/// <summary>Where a date lies. A month-only date is any of its days.</summary>
internal static class DateLogic
{
    public static DateSpan Until(DateOnly last) => new(DateOnly.MinValue, last);

    public static DateSpan From(DateOnly first) => new(first, DateOnly.MaxValue);

    /// <summary>Whether a date lies in a span.</summary>
    public static Truth IsIn(PortalDate date, DateSpan span)
    {
        if (date.Last < span.First || date.First > span.Last)
            return Truth.False;
        return TruthLogic.Known(span.First <= date.First && date.Last <= span.Last);
    }
}
