using PortalRules.Checking.Matching;
using PortalRules.Rules;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Checking.Decisions;

/// <summary>Finds the entries that did nothing in a check, and says why.</summary>
internal sealed class IdleEntries
{
    private const int MostCompared = 200;
    private readonly DecisionRun _run;
    private readonly Dictionary<string, RuleResult> _results = new(StringComparer.Ordinal);

    public IdleEntries(DecisionRun run, IEnumerable<RuleResult> results)
    {
        _run = run;
        foreach (var result in results)
        {
            foreach (var id in result.Rule.Formerly.Prepend(result.Rule.Id))
                _results.TryAdd(id, result);
        }
    }

    public IEnumerable<IdleEntry> Of(WaiverRun waivers)
    {
        var own = waivers.All.Where(w => IsHere(w.Portal)).Where(w => !waivers.Served(w)).Select(w => Entry(w, waivers.Met(w)));
        return own.Concat(Others(DecisionKind.Waiver, waivers.All.Select(w => (w.Portal, w.File, w.Line))));
    }

    public IEnumerable<IdleEntry> Of(AnswerRun answers)
    {
        // An answer that a newer one has taken the place of is history.
        var newer = answers.All.GroupBy(d => (d.Rule, PortalNames.Comparable(d.Portal), d.Finding)).SelectMany(g => g.OrderByDescending(d => d.At).Skip(1)).ToHashSet();
        var own = answers.All.Where(d => IsHere(d.Portal) && !newer.Contains(d) && answers.StatusOf(d) is not AnswerStatus.Replayed).Select(d => Entry(d, answers.StatusOf(d)));
        return own.Concat(Others(DecisionKind.Determination, answers.All.Select(d => (d.Portal, d.File, d.Line))));
    }

    private bool IsHere(string portal) => _run.Names.Contains(PortalNames.Comparable(portal), StringComparer.Ordinal);

    private IdleEntry Entry(Waiver waiver, bool met)
    {
        var (reason, message) = waiver.Until < _run.AsOf
            ? (IdleReason.Expired, IdleWords.Expired(waiver.Until, met))
            : met ? (IdleReason.NotFound, IdleWords.Covered) : Missing(waiver.Rule, DecisionKind.Waiver, waiver.Finding);
        return new IdleEntry { Kind = DecisionKind.Waiver, Reason = reason, Rule = waiver.Rule, Portal = waiver.Portal, Finding = waiver.Finding, File = waiver.File, Line = waiver.Line, Message = message };
    }

    private IdleEntry Entry(Determination answer, AnswerStatus? status)
    {
        var (reason, message) = status switch
        {
            AnswerStatus.EvidenceChanged => (IdleReason.EvidenceChanged, IdleWords.EvidenceChanged),
            AnswerStatus.Expired => (IdleReason.Expired, IdleWords.Expired(answer.LastDay, isStillThere: true)),
            _ => Missing(answer.Rule, DecisionKind.Determination, answer.Finding),
        };
        return new IdleEntry { Kind = DecisionKind.Determination, Reason = reason, Rule = answer.Rule, Portal = answer.Portal, Finding = answer.Finding, File = answer.File, Line = answer.Line, Message = message };
    }

    private (IdleReason Reason, LocalizedText Message) Missing(string rule, DecisionKind kind, string? finding)
    {
        if (!_results.TryGetValue(rule, out var result))
            return (IdleReason.NotInRun, IdleWords.NotInRun);
        return result.Verdict.Outcome is Outcome.NotApplicable or Outcome.NotChecked or Outcome.Error
            ? (IdleReason.NotJudged, IdleWords.NotJudged)
            : (IdleReason.NotFound, IdleWords.NotFound(kind, finding));
    }

    // Files of a whole district hold many portals: one line each, which says where a name may be misspelt.
    private IEnumerable<IdleEntry> Others(DecisionKind kind, IEnumerable<(string Portal, string? File, int Line)> entries) => entries
        .Where(e => !IsHere(e.Portal))
        .GroupBy(e => e.Portal, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select((g, i) => new IdleEntry
        {
            Kind = kind,
            Reason = IdleReason.OtherPortal,
            Portal = g.Key,
            File = g.First().File,
            Line = g.First().Line,
            Count = g.Count(),
            Message = IdleWords.OtherPortal(g.Count(), i < MostCompared ? YamlErrors.Nearest(g.Key, _run.Names) : null),
        });
}
