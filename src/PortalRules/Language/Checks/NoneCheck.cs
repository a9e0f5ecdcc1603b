using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Checks;

/// <summary><c>none</c>: no fact may pass.</summary>
internal sealed class NoneCheck(FactTest test, LocalizedText kind) : FactsCheck
{
    public override IReadOnlyList<FactTest> Tests { get; } = [test];

    protected override LocalizedText Describe() => new($"không có {kind.Vi} nào thuộc trường hợp: {test.Description.Vi}", $"none of {kind.En}: {test.Description.En}");

    public override Judgement Judge(Selection selection, CheckScope scope)
    {
        var drafts = new List<Draft>();
        var (known, doubtful) = (default(TruthCount), default(TruthCount));
        for (var i = 0; i < selection.Count; i++)
        {
            var (fact, sure) = selection.Enter(i, scope);
            var truth = test.Test(fact, scope);
            (known, doubtful) = sure ? (known.Add(truth), doubtful) : (known, doubtful.Add(truth));
            if (truth is Truth.False)
                continue;
            if (sure && truth is Truth.True)
            {
                drafts.Add(Violation(selection, fact, scope));
                continue;
            }

            drafts.Add(Undecided("fact", selection.Kind, fact, selection.Explain(test, fact, scope), scope));
        }

        if (!drafts.Exists(d => d.Outcome is Outcome.Fail) && selection.IsOpen)
            drafts.Add(Open("fact", selection));
        var outcome = drafts.Count == 0 ? Outcome.Pass : Outcomes.Worst(drafts.Select(d => d.Outcome));
        return Judgement.Of(this, selection, outcome, drafts) with { Sure = known, Maybe = doubtful };
    }

    public override Outcome? Standing(Truth truth, bool sure) =>
        truth is Truth.False ? Outcome.Pass : sure && truth is Truth.True ? Outcome.Fail : Outcome.NeedsReview;

    public override Told Tell(Judgement judgement, Prover prover) =>
        ProofWords.None(judgement.Selection.IsOpen, judgement.Sure.False + judgement.Maybe.False, judgement.Sure.True, judgement.Sure.Unknown + judgement.Maybe.Unknown + judgement.Maybe.True);

    private Draft Violation(Selection selection, object fact, CheckScope scope)
    {
        var name = selection.Kind.NameOf(fact);
        var shown = test.Shown(fact, scope);
        return new Draft
        {
            Kind = "fact",
            Identity = selection.Kind.IdentityOf(fact, scope.Snapshot.Portal),
            Outcome = Outcome.Fail,
            Fact = name,
            Sentence = new($"\"{name}\": {shown.Vi}.", $"\"{name}\": {shown.En}."),
            Detail = shown,
            Expected = Description,
            Found = shown,
            Evidence = EvidenceOf(selection.Kind, fact),
            SeenKind = selection.Kind,
            Seen = fact,
        };
    }
}
