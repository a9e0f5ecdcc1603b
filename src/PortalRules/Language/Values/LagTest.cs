using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary><c>lag</c>: how long after another date of the same fact. The day from which is counted does not count itself.</summary>
/// <param name="from">The other date.</param>
/// <param name="atMost">Whether the length is the most; else it is the least.</param>
/// <param name="length">The length.</param>
internal sealed class LagTest(FactField from, bool atMost, Bound<Duration> length) : ValueTest
{
    public override LocalizedText Description
    {
        get
        {
            var l = length.Description(Words.Length);
            return atMost
                ? new($"trong vòng {l.Vi} kể từ {from.Help.Vi}", $"within {l.En} of the {from.Help.En}")
                : new($"sau {from.Help.Vi} ít nhất {l.Vi}", $"at least {l.En} after the {from.Help.En}");
        }
    }

    public override bool Explain(object fact, FactField field, FieldValue value, CheckScope scope, Explanation explanation)
    {
        var start = from.Read(fact, scope);
        if (start.IsUnknown)
        {
            explanation.AddUnknown(fact, from, start.Reason);
            return true;
        }

        if (start.IsAbsent)
        {
            explanation.Wrong.Add((Description, new($"không có {from.Help.Vi}", $"no {from.Help.En}")));
            return true;
        }

        return length.TryGet(scope, out var given) && start.TryDate(out var day) && WorkingDays.Explain(given, scope.Shift(day.Last, given, 1), explanation);
    }

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope)
    {
        var start = from.Read(fact, scope);
        if (start.IsUnknown || !length.TryGet(scope, out var given))
            return Truth.Unknown;
        if (!value.TryDate(out var date) || !start.TryDate(out var day))
            return Truth.False;
        return TruthLogic.Agree(Test(date, day.First, given, scope), Test(date, day.Last, given, scope));
    }

    private Truth Test(PortalDate date, DateOnly start, Duration given, CheckScope scope)
    {
        if (scope.Shift(start, given, 1) is not { } edge)
            return Truth.Unknown;
        return DateLogic.IsIn(date, atMost ? DateLogic.Until(edge) : DateLogic.From(edge));
    }
}
