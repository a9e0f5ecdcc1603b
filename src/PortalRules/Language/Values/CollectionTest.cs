using PortalRules.Language.Checks;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>A check of the facts inside the fact; they stand on a page that was read whole, so there are no others.</summary>
internal sealed class CollectionTest(FactsCheck check) : ValueTest
{
    public override LocalizedText Description => check.Description;

    public override LocalizedText DescribeOf(LocalizedText field) => new($"{field.Vi}: {check.Description.Vi}", $"{field.In("en")}: {check.Description.In("en")}");

    public override bool Explain(object fact, FactField field, FieldValue value, CheckScope scope, Explanation explanation)
    {
        if (!value.IsPresent)
            return false;
        var judgement = JudgementOf(value, fact, scope);
        var labels = judgement.Drafts.Where(d => d.Kind is "missing" or "extra" or "misplaced").ToList();
        explanation.Nested.AddRange(labels);
        if (labels.Count == 0)
        {
            foreach (var draft in judgement.Drafts)
            {
                if (draft.Outcome is Outcome.Fail)
                    explanation.Wrong.Add((draft.Expected, draft.Kind is "count" ? new($"{field.Help.Vi}: {draft.Detail.Vi}", $"{field.Help.En}: {draft.Detail.In("en")}") : draft.Found));
                else
                    explanation.Open.Add((draft.Reason ?? "unknown-value", draft.Sentence));
            }
        }

        return judgement.Drafts.Count > 0;
    }

    public override bool MatchesLabels => check.MatchesLabels;

    public override void AddMatches(in FieldValue value, object fact, CheckScope scope, MatchList matches) => matches.AddAll(JudgementOf(value, fact, scope), within: null, scope);

    public override ConditionProof Prove(ConditionProof whole, FactField field, in FieldValue value, object fact, Prover prover) =>
        whole with { Check = prover.Of(JudgementOf(value, fact, prover.Scope), within: null) };

    protected override Truth TestAbsent() => Truth.False;

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope)
    {
        var judgement = check.Judge(Selection.Nested((FactList)value.Reference!), scope);
        scope.Keep(this, fact, judgement);
        return judgement.Outcome switch
        {
            Outcome.Fail => Truth.False,
            Outcome.NeedsReview => Truth.Unknown,
            _ => Truth.True,
        };
    }

    private Judgement JudgementOf(in FieldValue value, object fact, CheckScope scope) =>
        scope.Kept(this, fact) ?? check.Judge(Selection.Nested((FactList)value.Reference!), scope);
}
