using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>Days by their distance from the as-of date: in the last or next so many, or longer ago.</summary>
internal sealed class DayAge(AgeRelation relation, Bound<Duration> length) : DayRange
{
    public override LocalizedText Description
    {
        get
        {
            var l = length.Description(Words.Length);
            return relation switch
            {
                AgeRelation.InLast => new($"trong {l.Vi} gần đây", $"in the last {l.En}"),
                AgeRelation.InNext => new($"trong {l.Vi} tới", $"in the next {l.En}"),
                _ => new($"đã quá {l.Vi}", $"more than {l.En} ago"),
            };
        }
    }

    public override DateSpan? In(CheckScope scope)
    {
        if (!length.TryGet(scope, out var given))
            return null;
        return relation switch
        {
            AgeRelation.InLast => scope.Shift(scope.AsOf, given, -1) is { } first ? new DateSpan(first, scope.AsOf) : null,
            AgeRelation.InNext => scope.Shift(scope.AsOf, given, 1) is { } last ? new DateSpan(scope.AsOf, last) : null,
            _ => scope.Shift(scope.AsOf, given, -1) is { } edge && edge > DateOnly.MinValue ? DateLogic.Until(edge.AddDays(-1)) : null,
        };
    }

    public override bool Explain(CheckScope scope, Explanation explanation) =>
        length.TryGet(scope, out var given) && WorkingDays.Explain(given, scope.Shift(scope.AsOf, given, relation is AgeRelation.InNext ? 1 : -1), explanation);
}
