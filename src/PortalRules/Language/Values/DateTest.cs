using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>Whether a date lies among certain days; a month-only date is any of its days.</summary>
internal sealed class DateTest(DayRange range) : ValueTest
{
    public override LocalizedText Description => range.Description;

    public override DateOnly? Earliest(CheckScope scope) => range.In(scope)?.First;

    public override bool Explain(object fact, FactField field, FieldValue value, CheckScope scope, Explanation explanation) =>
        value.IsPresent && range.Explain(scope, explanation);

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope)
    {
        if (!value.TryDate(out var date))
            return Truth.False;
        return range.In(scope) is { } days ? DateLogic.IsIn(date, days) : Truth.Unknown;
    }
}
