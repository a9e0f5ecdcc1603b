using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Conditions;

/// <summary>A condition on a field.</summary>
internal sealed class FieldTest(FactField tested, ValueTest test) : FactTest
{
    private readonly bool _comparesText = test.ComparesText;

    public override bool MatchesLabels { get; } = test.MatchesLabels;

    public override LocalizedText Shown(object fact, CheckScope scope)
    {
        var value = tested.Read(fact, scope);
        return test is NodeTest node && value.IsPresent ? node.Shown(value.Value!, scope) : Found(value);
    }

    public override DateOnly? Earliest(string dateField, CheckScope scope) =>
        string.Equals(tested.Name, dateField, StringComparison.Ordinal) ? test.Earliest(scope) : null;

    public override Truth Test(object fact, CheckScope scope)
    {
        var value = tested.Read(fact, scope);
        if (_comparesText && value.Text is { } text)
            _ = scope.Text(tested, fact, text);
        return test.Test(value, fact, scope);
    }

    public override void Explain(object fact, CheckScope scope, Explanation explanation)
    {
        var value = tested.Read(fact, scope);
        var truth = test.Test(value, fact, scope);
        if (truth is Truth.True || test.Explain(fact, tested, value, scope, explanation))
            return;
        if (value.IsUnknown)
            explanation.AddUnknown(fact, tested, value.Reason);
        else if (truth is Truth.Unknown)
            explanation.Open.Add(("unknown-value", new($"chưa kết luận được: {Description.Vi}", $"undecided: {Description.En}")));
        else
            explanation.Wrong.Add((Description, Found(value)));
    }

    public override void AddMatches(object fact, CheckScope scope, MatchList matches)
    {
        var value = tested.Read(fact, scope);
        if (!value.IsPresent)
            return;
        if (_comparesText && value.Text is { } text)
            _ = scope.Text(tested, fact, text);
        test.AddMatches(value, fact, scope, matches);
    }

    public override ConditionProof Prove(object fact, Prover prover)
    {
        var value = tested.Read(fact, prover.Scope);
        var proof = prover.Condition(this, fact) with { Actual = value.IsUnknown ? Explanation.Unknown(fact, tested, value.Reason) : Found(value), Matches = prover.MatchesOf(this, fact) };
        return value.IsPresent ? test.Prove(proof, tested, value, fact, prover) : proof;
    }

    protected override LocalizedText Describe() => test.DescribeOf(tested.Help);

    private LocalizedText Found(FieldValue value)
    {
        var words = (tested.Type, value.Value) switch
        {
            (FieldType.Word, string word) => Words.Word(word),
            (FieldType.Share, decimal share) => Words.Share(share),
            _ => Words.Value(value),
        };
        return value.IsAbsent
            ? new($"không có {tested.Help.Vi}", $"no {tested.Help.En}")
            : new($"{tested.Help.Vi}: {words.Vi}", $"{tested.Help.En}: {words.En}");
    }
}
