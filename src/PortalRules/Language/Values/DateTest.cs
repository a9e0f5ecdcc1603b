using PortalRules.Language.Meaning;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>One comparison of a day; a month-only date is the interval of its days.</summary>
internal sealed class DateTest(DateRelation relation, Bound<DateOnly>? day, Bound<Duration>? duration) : ValueTest
{
    public override LocalizedText Description
    {
        get
        {
            var d = day?.Description(Words.Date) ?? new LocalizedText("", "");
            var l = duration?.Description(x => new LocalizedText(x.In("vi"), x.In("en"))) ?? new LocalizedText("", "");
            return relation switch
            {
                DateRelation.Is => d,
                DateRelation.Before => new($"trước ngày {d.Vi}", $"before {d.En}"),
                DateRelation.After => new($"sau ngày {d.Vi}", $"after {d.En}"),
                DateRelation.From => new($"từ ngày {d.Vi}", $"from {d.En}"),
                DateRelation.Until => new($"đến hết ngày {d.Vi}", $"until {d.En}"),
                DateRelation.InLast => new($"trong {l.Vi} gần đây", $"in the last {l.En}"),
                DateRelation.InNext => new($"trong {l.Vi} tới", $"in the next {l.En}"),
                _ => new($"đã quá {l.Vi}", $"more than {l.En} ago"),
            };
        }
    }

    protected override Truth TestPresent(object value, CheckScope scope)
    {
        if (value is not PortalDate date)
            return Truth.False;
        DateOnly limit = default;
        var length = new Duration(0, "days");
        if (day is not null && !day.TryGet(scope, out limit))
            return Truth.Unknown;
        if (duration is not null && !duration.TryGet(scope, out length))
            return Truth.Unknown;
        return TruthLogic.Agree(Compare(date.First, limit, length, scope.AsOf), Compare(date.Last, limit, length, scope.AsOf));
    }

    private Truth Compare(DateOnly date, DateOnly limit, Duration length, DateOnly asOf) => TruthLogic.Of(relation switch
    {
        DateRelation.Is => date == limit,
        DateRelation.Before => date < limit,
        DateRelation.After => date > limit,
        DateRelation.From => date >= limit,
        DateRelation.Until => date <= limit,
        DateRelation.InLast => length.Before(asOf) <= date && date <= asOf,
        DateRelation.InNext => asOf <= date && date <= length.After(asOf),
        _ => date < length.Before(asOf),
    });
}
