using PortalRules.Language.Meaning;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>One comparison of a number, or of an interval of numbers.</summary>
internal sealed class NumberTest(NumberRelation relation, Bound<decimal> bound) : ValueTest
{
    public override LocalizedText Description
    {
        get
        {
            var number = bound.Description(Words.Number);
            return relation switch
            {
                NumberRelation.Is => number,
                NumberRelation.AtLeast => new($"ít nhất {number.Vi}", $"at least {number.En}"),
                NumberRelation.MoreThan => new($"nhiều hơn {number.Vi}", $"more than {number.En}"),
                NumberRelation.AtMost => new($"nhiều nhất {number.Vi}", $"at most {number.En}"),
                _ => new($"ít hơn {number.Vi}", $"less than {number.En}"),
            };
        }
    }

    /// <summary>Whether it holds of every number from <paramref name="low"/> to <paramref name="high"/> (<see langword="null"/>: no end).</summary>
    public Truth TestInterval(decimal low, decimal? high, CheckScope scope)
    {
        if (!bound.TryGet(scope, out var limit))
            return Truth.Unknown;
        if (relation is NumberRelation.Is && low < limit && (high is null || high > limit))
            return Truth.Unknown;
        return TruthLogic.Agree(Compare(low, limit), Compare(high ?? decimal.MaxValue, limit));
    }

    protected override Truth TestPresent(object value, CheckScope scope) =>
        value is decimal number ? TestInterval(number, number, scope) : Truth.False;

    private Truth Compare(decimal number, decimal limit) => TruthLogic.Of(relation switch
    {
        NumberRelation.Is => number == limit,
        NumberRelation.AtLeast => number >= limit,
        NumberRelation.MoreThan => number > limit,
        NumberRelation.AtMost => number <= limit,
        _ => number < limit,
    });
}
