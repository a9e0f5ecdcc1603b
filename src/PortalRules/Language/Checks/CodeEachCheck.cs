using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Checks;

/// <summary><c>code</c>: a check that an embedder wrote in C#; called once per fact, as <c>each</c> is.</summary>
internal sealed class CodeEachCheck(CodeCheck check) : FactsCheck
{
    protected override LocalizedText Describe() => new($"đạt phép kiểm tra \"{check.Id}\" viết bằng C#", $"passes the check \"{check.Id}\" written in C#");

    public override Judgement Judge(Selection selection, CheckScope scope)
    {
        if (selection.Count == 0 && !selection.IsOpen)
            return Judgement.Of(this, selection, Outcome.NotApplicable, []);
        var drafts = new List<Draft>();
        for (var i = 0; i < selection.Count; i++)
        {
            scope.CancellationToken.ThrowIfCancellationRequested();
            var (fact, sure) = selection.Enter(i, scope);
            var context = new RuleContext(scope.Snapshot.Portal, scope.AsOf);
            context.Enter(selection.Kind, fact);
            check.Run(fact, context);
            drafts.AddRange(context.Findings.Select(f => DraftOf(f, sure, selection, fact, scope)));
        }

        if (!drafts.Exists(d => d.Outcome is Outcome.Fail) && selection.IsOpen)
            drafts.Add(Open("fact", selection));
        var outcome = drafts.Count == 0 ? Outcome.Pass : Meaning.Outcomes.Worst(drafts.Select(d => d.Outcome));
        return Judgement.Of(this, selection, outcome, drafts);
    }

    private static Draft DraftOf(Finding finding, bool sure, Selection selection, object fact, CheckScope scope)
    {
        if (finding.Outcome is Outcome.Fail && !sure)
            return Undecided("fact", selection.Kind, fact, selection.Doubt(fact, scope), scope) with { Kind = finding.Key, Identity = "" };
        return new Draft
        {
            Kind = finding.Key,
            Outcome = finding.Outcome,
            Reason = finding.Outcome is Outcome.NeedsReview ? "rule" : null,
            Fact = selection.Kind.NameOf(fact),
            Sentence = finding.Message,
            Detail = finding.Message,
            Found = finding.Message,
            Evidence = finding.Evidence,
            SeenKind = finding.SeenKind,
            Seen = finding.Seen,
        };
    }
}
