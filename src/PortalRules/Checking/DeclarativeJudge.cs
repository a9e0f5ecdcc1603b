using PortalRules.Language;
using PortalRules.Language.Binding;
using PortalRules.Language.Checks;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>Runs the check of a declarative rule and writes its findings.</summary>
internal static class DeclarativeJudge
{
    public static Verdict Judge(DeclarativeRule rule, CheckScope scope)
    {
        if (rule.Select is null)
            return new Verdict { Outcome = Outcome.NeedsReview, Reason = "by-hand", Question = rule.Question };
        var (judgement, looked) = Run(rule, scope, doubt: false);
        var reason = judgement.Outcome is Outcome.NeedsReview ? judgement.Drafts.Select(d => d.Reason).FirstOrDefault(r => r is not null) : null;
        LocalizedText? question = null;
        if (judgement.Outcome is Outcome.Fail && rule.Parameters.Any(p => p.On(scope.AsOf) is { IsInferred: true }))
        {
            judgement = WithoutInferred(rule, scope, judgement);
            if (judgement.Outcome is Outcome.NeedsReview)
            {
                reason = "inferred-threshold";
                question = new LocalizedText("Ngưỡng suy ra, văn bản không quy định.", "The threshold is inferred; no text sets it.");
            }
        }

        var values = new ParameterTexts(rule.Parameters, scope.AsOf);
        if (judgement.Outcome is Outcome.NotApplicable)
        {
            reason = "nothing-selected";
            question = new LocalizedText($"Không có {rule.Select.Help.Vi} nào thuộc diện xét.", $"There is nothing among {rule.Select.Help.En} that the rule speaks of.");
        }

        return new Verdict
        {
            Outcome = judgement.Outcome,
            Reason = reason,
            Question = question,
            Looked = looked,
            Findings = [.. judgement.Drafts.Select(d => Write(d, rule, values))],
            Proof = judgement.Proof,
        };
    }

    private static (Judgement Judgement, int Looked) Run(DeclarativeRule rule, CheckScope scope, bool doubt)
    {
        scope.DoubtInferred = doubt;
        try
        {
            var selection = Selection.Of(rule.Select!, scope, rule.Sample).Where(rule.Where, scope);
            return (rule.Expect!.Judge(selection, scope), selection.Facts.Count);
        }
        finally
        {
            scope.DoubtInferred = false;
        }
    }

    // What still fails with the inferred values taken away does not hang on them.
    private static Judgement WithoutInferred(DeclarativeRule rule, CheckScope scope, Judgement judgement)
    {
        var certain = Run(rule, scope, doubt: true).Judgement.Drafts.Where(d => d.Outcome is Outcome.Fail).Select(d => d.Key).ToHashSet(StringComparer.Ordinal);
        var drafts = judgement.Drafts
            .Select(d => d.Outcome is Outcome.Fail && !certain.Contains(d.Key) ? d with { Outcome = Outcome.NeedsReview, Reason = "inferred-threshold" } : d)
            .ToList();
        var outcome = drafts.Exists(d => d.Outcome is Outcome.Fail) ? Outcome.Fail : Outcome.NeedsReview;
        return judgement with { Outcome = outcome, Drafts = drafts, Proof = judgement.Proof with { Outcome = outcome } };
    }

    private static Finding Write(Draft draft, DeclarativeRule rule, ParameterTexts values) => new()
    {
        Key = draft.Key,
        Outcome = draft.Outcome,
        Message = values.Fill(Message(draft, rule)),
        Remedy = MessageBinder.Fill(rule.Descriptor.Remedy, draft) is { } remedy ? values.Fill(remedy) : null,
        Evidence = draft.Evidence,
    };

    // A question is asked in the engine's words; a breach is told in the rule's, where they fit the finding.
    private static LocalizedText Message(Draft draft, DeclarativeRule rule) => draft switch
    {
        { Outcome: Outcome.Fail } => MessageBinder.Fill(rule.Descriptor.Message, draft) ?? draft.Sentence,
        { Reason: "inferred-threshold" } => Inferred(MessageBinder.Fill(rule.Descriptor.Message, draft) ?? draft.Sentence),
        _ => draft.Sentence,
    };

    private static LocalizedText Inferred(LocalizedText message) =>
        new($"{message.Vi.TrimEnd('.')} (ngưỡng suy ra, văn bản không quy định).", $"{message.In("en").TrimEnd('.')} (the threshold is inferred; no text sets it).");
}
