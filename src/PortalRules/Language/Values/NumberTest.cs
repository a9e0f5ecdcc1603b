using System.Collections.Immutable;
using PortalRules.Language.Meaning;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>One comparison of a number, or of an interval of numbers.</summary>
internal sealed class NumberTest(NumberRelation relation, Bound<decimal> bound, bool isShare = false) : ValueTest
{
    public override LocalizedText Description
    {
        get
        {
            var number = bound.Description(isShare ? Words.Share : Words.Number);
            return relation switch
            {
                NumberRelation.Is => number,
                NumberRelation.AtLeast => new($"ít nhất {number.Vi}", $"at least {number.En}"),
                NumberRelation.MoreThan => new($"nhiều hơn {number.Vi}", $"more than {number.En}"),
                NumberRelation.AtMost => new($"không quá {number.Vi}", $"at most {number.En}"),
                _ => new($"ít hơn {number.Vi}", $"less than {number.En}"),
            };
        }
    }

    /// <summary>Whether every count satisfies it, so that no text need tell of it.</summary>
    public bool IsNoLimit => relation is NumberRelation.AtLeast && bound.Description(Words.Number).Vi is "0";

    public bool IsExact => relation is NumberRelation.Is;

    public override LocalizedText DescribeOf(LocalizedText field) =>
        IsExact ? new($"{field.Vi} bằng {Description.Vi}", $"{field.In("en")} is {Description.In("en")}") : base.DescribeOf(field);

    /// <summary>Whether it holds of every number in a range.</summary>
    public Truth Test(NumberRange range, CheckScope scope) => bound.TryGet(scope, out var limit) ? range.Is(relation, limit) : Truth.Unknown;

    /// <summary>Comparisons in numbers.</summary>
    public static ImmutableArray<ProofLimit> Limits(IReadOnlyList<NumberTest> tests, CheckScope scope)
    {
        var limits = ImmutableArray.CreateBuilder<ProofLimit>(tests.Count);
        for (var i = 0; i < tests.Count; i++)
            limits.Add(tests[i].Limit(scope));
        return limits.MoveToImmutable();
    }

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope) =>
        value.TryNumber(out var number) ? Test(NumberRange.Exactly(number), scope) : Truth.False;

    private ProofLimit Limit(CheckScope scope) => new(
        relation switch
        {
            NumberRelation.Is => "is",
            NumberRelation.AtLeast => "at-least",
            NumberRelation.MoreThan => "more-than",
            NumberRelation.AtMost => "at-most",
            _ => "less-than",
        },
        bound.TryGet(scope, out var limit) ? limit : null);
}
