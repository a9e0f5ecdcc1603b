using PortalRules.Language.Meaning;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>Days before, after, from, until or at a day.</summary>
internal sealed class DayLimit(DayRelation relation, Bound<DateOnly> day) : DayRange
{
    public override LocalizedText Description
    {
        get
        {
            var d = day.Description(Words.Date);
            return relation switch
            {
                DayRelation.Is => new($"là ngày {d.Vi}", $"is {d.En}"),
                DayRelation.Before => new($"trước ngày {d.Vi}", $"before {d.En}"),
                DayRelation.After => new($"sau ngày {d.Vi}", $"after {d.En}"),
                DayRelation.From => new($"từ ngày {d.Vi}", $"from {d.En}"),
                _ => new($"đến hết ngày {d.Vi}", $"until {d.En}"),
            };
        }
    }

    public override DateSpan? In(CheckScope scope)
    {
        if (!day.TryGet(scope, out var limit))
            return null;
        return relation switch
        {
            DayRelation.Is => new DateSpan(limit, limit),
            DayRelation.Before => DateLogic.Until(limit.AddDays(-1)),
            DayRelation.After => DateLogic.From(limit.AddDays(1)),
            DayRelation.From => DateLogic.From(limit),
            _ => DateLogic.Until(limit),
        };
    }
}
