using System.Collections.Immutable;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Periods;

/// <summary>Whether a fact falls into a period: by the first of its date fields that is known. Without a known date it is not known to.</summary>
internal sealed class PeriodTest(PeriodSpan span, ImmutableArray<FactField> dates, bool isMainDate) : FactTest
{
    public DateSpan Days => span.Days;

    /// <summary>Whether the date is the one by which a capture says since when it is complete.</summary>
    public bool IsMainDate => isMainDate;

    /// <summary>The date of a fact that counts: the first known one of its date fields, else the first.</summary>
    public static FieldValue DateOf(object fact, ImmutableArray<FactField> dates, CheckScope scope)
    {
        foreach (var date in dates)
        {
            if (date.Read(fact, scope) is { IsPresent: true } known)
                return known;
        }

        return dates[0].Read(fact, scope);
    }

    public override LocalizedText Shown(object fact, CheckScope scope)
    {
        var value = Words.Value(DateOf(fact, dates, scope));
        return new($"{dates[0].Help.Vi}: {value.Vi}", $"{dates[0].Help.En}: {value.En}");
    }

    public override DateOnly? Earliest(string dateField, CheckScope scope) =>
        isMainDate && string.Equals(dates[0].Name, dateField, StringComparison.Ordinal) ? span.Days.First : null;

    public override Truth Test(object fact, CheckScope scope) => DateOf(fact, dates, scope) switch
    {
        { Value: PortalDate date } => DateLogic.IsIn(date, span.Days),
        { IsAbsent: true } => Truth.False,
        _ => Truth.Unknown,
    };

    public override void Explain(object fact, CheckScope scope, Explanation explanation)
    {
        var value = DateOf(fact, dates, scope);
        if (value.IsUnknown)
            explanation.AddUnknown(fact, dates[0], value.Reason);
        else if (Test(fact, scope) is Truth.Unknown)
            explanation.Open.Add(("unknown-value", new($"{Shown(fact, scope).Vi}, chưa rõ có thuộc kỳ đang xét ({span.Name.Vi}) hay không", $"{Shown(fact, scope).En}; it is not known whether that is in {span.Name.En}")));
    }

    public override ConditionProof Prove(object fact, Prover prover)
    {
        var value = DateOf(fact, dates, prover.Scope);
        return prover.Condition(this, fact) with { Actual = value.IsUnknown ? Explanation.Unknown(fact, dates[0], value.Reason) : Shown(fact, prover.Scope) };
    }

    protected override LocalizedText Describe() => new($"{dates[0].Help.Vi} trong {span.Name.Vi}", $"{dates[0].Help.En} in {span.Name.En}");
}
