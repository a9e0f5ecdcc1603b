using System.Collections.Immutable;
using PortalRules.Checking.Matching;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Checking.Decisions;

/// <summary>What an office decided, brought to the verdicts of one check: answers first, then (after deadlines) waivers. Not thread-safe; one per check.</summary>
internal sealed class DecisionRun
{
    private readonly AnswerRun? _answers;
    private readonly WaiverRun? _waivers;

    public DecisionRun(CheckOptions options, Portal portal, DateOnly asOf)
    {
        Names = PortalNames.Of(portal);
        AsOf = asOf;
        _answers = options.Determinations is { } answers ? new AnswerRun(answers, Names, asOf) : null;
        _waivers = options.Waivers is { } waivers ? new WaiverRun(waivers, Names, asOf) : null;
    }

    public IReadOnlyList<string> Names { get; }

    public DateOnly AsOf { get; }

    public Verdict Replay(RuleDescriptor rule, Verdict verdict) => _answers?.Replay(rule, verdict) ?? verdict;

    public Verdict Annotate(RuleDescriptor rule, Verdict verdict) => _waivers?.Annotate(rule, verdict) ?? verdict;

    /// <summary>The entries that did nothing, in the order of their files.</summary>
    public ImmutableArray<IdleEntry> Idle(ImmutableArray<RuleResult> results)
    {
        var entries = new IdleEntries(this, results);
        return
        [
            .. _waivers is null ? [] : entries.Of(_waivers),
            .. _answers is null ? [] : entries.Of(_answers),
        ];
    }
}
