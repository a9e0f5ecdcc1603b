using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Checks;

/// <summary><c>each</c>: every fact must pass.</summary>
internal sealed class EachCheck(FactTest test, LocalizedText kind) : FactsCheck
{
    public override IReadOnlyList<FactTest> Tests { get; } = [test];

    protected override LocalizedText Describe() => new($"mỗi {kind.Vi}: {test.Description.Vi}", $"each of {kind.En}: {test.Description.En}");

    public override Judgement Judge(Selection selection, CheckScope scope)
    {
        if (selection.Count == 0 && !selection.IsOpen)
            return Judgement.Of(this, selection, selection.IsNested ? Outcome.Pass : Outcome.NotApplicable, []);
        var drafts = new List<Draft>();
        var (known, doubtful) = (default(TruthCount), default(TruthCount));
        for (var i = 0; i < selection.Count; i++)
        {
            var (fact, sure) = selection.Enter(i, scope);
            var truth = test.Test(fact, scope);
            (known, doubtful) = sure ? (known.Add(truth), doubtful) : (known, doubtful.Add(truth));
            if (truth is Truth.True)
                continue;
            Add(drafts, selection, fact, sure && truth is Truth.False, selection.Explain(test, fact, scope), scope);
        }

        if (!drafts.Exists(d => d.Outcome is Outcome.Fail) && selection.IsOpen)
            drafts.Add(Open("fact", selection));
        var outcome = drafts.Count == 0 ? Outcome.Pass : Outcomes.Worst(drafts.Select(d => d.Outcome));
        return Judgement.Of(this, selection, outcome, drafts) with { Sure = known, Maybe = doubtful };
    }

    public override Outcome? Standing(Truth truth, bool sure) =>
        truth is Truth.True ? Outcome.Pass : sure && truth is Truth.False ? Outcome.Fail : Outcome.NeedsReview;

    public override Told Tell(Judgement judgement, Prover prover) =>
        ProofWords.Each(judgement.Sure.True + judgement.Maybe.True, judgement.Sure.False, judgement.Sure.Unknown + judgement.Maybe.Unknown + judgement.Maybe.False);

    private static void Add(List<Draft> drafts, Selection selection, object fact, bool fails, Explanation explanation, CheckScope scope)
    {
        var evidence = EvidenceOf(selection.Kind, fact);
        drafts.AddRange(explanation.Nested.Select(d => d with
        {
            Outcome = fails ? d.Outcome : Outcome.NeedsReview,
            Reason = fails ? d.Reason : d.Reason ?? "unknown-value",
            Evidence = d.Evidence.IsEmpty ? evidence : d.Evidence,
            SeenKind = d.Seen is null ? selection.Kind : d.SeenKind,
            Seen = d.Seen ?? fact,
        }));
        if (fails && explanation.Wrong.Count > 0)
        {
            var name = selection.Kind.NameOf(fact);
            var found = Words.Join("; ", explanation.Wrong.Select(w => w.Found).Distinct());
            drafts.Add(new Draft
            {
                Kind = "fact",
                Identity = selection.Kind.IdentityOf(fact, scope.Snapshot.Portal),
                Outcome = Outcome.Fail,
                Fact = name,
                Sentence = new($"\"{name}\": {found.Vi}.", $"\"{name}\": {found.En}."),
                Detail = found,
                Expected = Words.Join("; ", explanation.Wrong.Select(w => w.Expected)),
                Found = found,
                Evidence = evidence,
                SeenKind = selection.Kind,
                Seen = fact,
            });
        }
        else if (!fails && explanation.Nested.Count == 0)
        {
            drafts.Add(Undecided("fact", selection.Kind, fact, explanation, scope));
        }
    }
}
