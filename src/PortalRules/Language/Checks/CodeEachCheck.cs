using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Checks;

/// <summary><c>code</c>: a check that an embedder wrote in C#; called once per fact, as <c>each</c> is.</summary>
internal sealed class CodeEachCheck(CodeCheck check) : FactsCheck
{
    // A check speaks for whatever rule names it.
    private static readonly RuleDescriptor Itself = new() { Id = "", Title = new LocalizedText("") };

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
            var context = new RuleContext(scope.Snapshot, scope.AsOf, [Itself], scope.CancellationToken);
            context.Enter(selection.Kind, fact);
            check.Run(fact, context);
            drafts.AddRange(context.Reports.Select(r => DraftOf(r, sure, selection, fact, scope)));
        }

        if (!drafts.Exists(d => d.Outcome is Outcome.Fail) && selection.IsOpen)
            drafts.Add(Open("fact", selection));
        var outcome = drafts.Count == 0 ? Outcome.Pass : Meaning.Outcomes.Worst(drafts.Select(d => d.Outcome));
        return Judgement.Of(this, selection, outcome, drafts);
    }

    /// <summary>A report of code as a finding before its message is written.</summary>
    public static Draft DraftOf(RuleReport report) => new()
    {
        Kind = report.Key,
        Outcome = report.Outcome,
        Reason = report.Outcome is Outcome.NeedsReview ? "rule" : null,
        Fact = report.Name,
        Sentence = report.Message,
        Detail = report.Message,
        Found = report.Message,
        Evidence = report.Evidence is { } evidence ? [evidence] : [],
        SeenKind = report.Kind,
        Seen = report.Fact,
    };

    private static Draft DraftOf(RuleReport report, bool sure, Selection selection, object fact, CheckScope scope) => report.Outcome is Outcome.Fail && !sure
        ? Undecided("fact", selection.Kind, fact, selection.Doubt(fact, scope), scope) with { Kind = report.Key, Identity = "" }
        : DraftOf(report);
}
