using System.Collections.Immutable;
using PortalRules.Language;
using PortalRules.Language.Checks;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>One run of a rule class in C#: its actions, and what came of them for each of its rules.</summary>
internal sealed class CodeRuleRun
{
    private readonly CheckScope _scope;
    private readonly IReadOnlyList<RuleAction> _actions;
    private readonly Dictionary<RuleAction, (IReadOnlyList<RuleReport> Reports, int Looked)> _done = [];
    private readonly Dictionary<RuleAction, Exception> _failed = [];

    private CodeRuleRun(CheckScope scope, IReadOnlyList<RuleAction> actions) => (_scope, _actions) = (scope, actions);

    /// <summary>Runs the actions that speak for one of the asked rules and whose kinds were captured.</summary>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public static CodeRuleRun Of(CodeRule rule, IReadOnlyList<RuleDescriptor> asked, CheckScope scope)
    {
        var registration = new RuleRegistration();
        rule.Rule.Initialize(registration);
        var run = new CodeRuleRun(scope, registration.Actions);
        foreach (var action in registration.Actions.Where(a => asked.Any(a.SpeaksFor) && a.Needs.All(k => scope.Snapshot.TryGetCompleteness(k, out _))))
            run.Run(action, [.. rule.Descriptors.Where(action.SpeaksFor)]);
        return run;
    }

    /// <summary>What one of its actions threw; <see langword="null"/> where none did.</summary>
    public Exception? FaultOf(RuleDescriptor rule) => _actions.Where(a => a.SpeaksFor(rule)).Select(a => _failed.GetValueOrDefault(a)).FirstOrDefault(e => e is not null);

    /// <summary>A kind that the rule needs and that was not looked for; <see langword="null"/> where there is none.</summary>
    public FactKind? NotCaptured(RuleDescriptor rule) =>
        Kinds(rule).FirstOrDefault(k => !_scope.Snapshot.TryGetCompleteness(k, out _));

    public Verdict VerdictOf(RuleDescriptor rule)
    {
        var actions = _actions.Where(a => a.SpeaksFor(rule)).ToList();
        var looked = actions.Sum(a => _done[a].Looked);
        var reports = actions.SelectMany(a => _done[a].Reports).Where(r => string.Equals(r.Rule.Id, rule.Id, StringComparison.Ordinal)).ToList();
        var drafts = reports.Select(CodeEachCheck.DraftOf).ToList();
        var kinds = Kinds(rule).Distinct().Select(k => Selection.Of(k, _scope, sample: false)).ToList();
        if (!drafts.Exists(d => d.Outcome is Outcome.Fail) && kinds.Find(s => s.IsOpen) is { } open)
            drafts.Add(FactsCheck.Open("fact", open));
        var outcome = drafts.Count > 0 ? Outcomes.Worst(drafts.Select(d => d.Outcome)) : looked == 0 && actions.TrueForAll(a => a.Each is not null) ? Outcome.NotApplicable : Outcome.Pass;
        var values = new ParameterTexts([], _scope);
        return new Verdict
        {
            Outcome = outcome,
            Reason = outcome switch { Outcome.NeedsReview => drafts[0].Reason, Outcome.NotApplicable => "nothing-selected", _ => null },
            Question = outcome is Outcome.NotApplicable ? NothingSelected(kinds) : null,
            Looked = looked,
            Points = outcome switch { Outcome.Pass => 1, Outcome.Fail => 0, _ => null },
            MostPoints = outcome is Outcome.NotApplicable ? null : 1,
            Findings = [.. drafts.Select(d => FindingWriter.Write(Seen(d, kinds), rule, values))],
            Proof = _scope.Depth is ProofDepth.None ? null : CodeProof.Of(rule, outcome, looked, actions, reports, drafts, kinds, new Prover(_scope, values)),
        };
    }

    // A question about no fact in particular is about all facts that the rule looks at; where it looks at the whole snapshot, only its words tell.
    private static Draft Seen(Draft draft, List<Selection> kinds)
    {
        if (draft.Seen is not null || draft.Outcome is not Outcome.NeedsReview)
            return draft;
        return kinds is [var only] ? draft with { SeenKind = only.Kind, Seen = only.Facts.Select(f => f.Fact).ToArray() } : draft with { Seen = draft.Sentence.Vi };
    }

    public static LocalizedText NothingSelected(IReadOnlyList<Selection> kinds)
    {
        var names = Words.Any(kinds.Select(s => s.Kind.Help));
        return new($"Không có {names.Vi} nào thuộc diện xét.", $"There is nothing among {names.En} that the rule speaks of.");
    }

    private IEnumerable<FactKind> Kinds(RuleDescriptor rule) => _actions.Where(a => a.SpeaksFor(rule)).SelectMany(a => a.Needs);

    private void Run(RuleAction action, ImmutableArray<RuleDescriptor> rules)
    {
        var context = new RuleContext(_scope.Snapshot, _scope.AsOf, rules, _scope.CancellationToken);
        try
        {
            action.Run(_scope.Snapshot, context);
            _done[action] = (context.Reports, context.Looked);
        }
        catch (OperationCanceledException) when (_scope.CancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // A rule of a stranger may throw anything; the others go on.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _failed[action] = e;
        }
    }
}
