using PortalRules.Language;
using PortalRules.Language.Binding;
using PortalRules.Language.Checks;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>Writes findings in the rule's words where they fit, else in the engine's.</summary>
internal static class FindingWriter
{
    public static Finding Write(Draft draft, RuleDescriptor rule, ParameterTexts values) => new()
    {
        Key = draft.Key,
        Outcome = draft.Outcome,
        Message = values.Fill(Message(draft, rule)),
        Note = draft.Outcome is Outcome.Fail or Outcome.Pending && NoteBinder.Fill(rule.Note, draft, values.Scope) is { } note ? values.Fill(note) : null,
        Remedy = MessageBinder.Fill(rule.Remedy, draft) is { } remedy ? values.Fill(remedy) : null,
        Evidence = draft.Evidence,
        SeenKind = draft.SeenKind,
        Seen = draft.Seen,
    };

    // A question is asked in the engine's words; a breach is told in the rule's, where they fit the finding.
    private static LocalizedText Message(Draft draft, RuleDescriptor rule) => draft switch
    {
        { Outcome: Outcome.Fail or Outcome.Pending } => MessageBinder.Fill(rule.Message, draft) ?? Told(draft),
        { Reason: "inferred-threshold" } => Inferred(MessageBinder.Fill(rule.Message, draft) ?? Told(draft)),
        _ => Told(draft),
    };

    // The engine's own sentence does not know of groups and periods.
    private static LocalizedText Told(Draft draft)
    {
        var where = new[] { Words.Same(draft.Group), draft.PeriodKey.Length > 0 ? draft.Period : Words.Same("") }.Where(t => t.Vi.Length > 0).ToList();
        if (where.Count == 0)
            return draft.Sentence;
        var lead = Words.Join(", ", where);
        return new($"{char.ToUpperInvariant(lead.Vi[0])}{lead.Vi[1..]}: {draft.Sentence.Vi}", $"{lead.En}: {draft.Sentence.En}");
    }

    private static LocalizedText Inferred(LocalizedText message) =>
        new($"{message.Vi.TrimEnd('.')} (ngưỡng suy ra, văn bản không quy định).", $"{message.In("en").TrimEnd('.')} (the threshold is inferred; no text sets it).");
}
