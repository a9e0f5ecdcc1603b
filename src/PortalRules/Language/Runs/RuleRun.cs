using System.Collections.Immutable;
using PortalRules.Language.Checks;
using PortalRules.Language.Conditions;
using PortalRules.Language.Groups;
using PortalRules.Language.Periods;
using PortalRules.Rules;

namespace PortalRules.Language.Runs;

/// <summary>Judges a rule: what it selects, in each of its periods, in each of its groups.</summary>
internal sealed class RuleRun
{
    private RuleRun(ImmutableArray<RulePart> parts, IReadOnlyList<object> unmatched, IReadOnlyList<Measure> totals, RunProblem? problem) =>
        (Parts, Unmatched, Totals, Problem) = (parts, unmatched, totals, problem);

    public ImmutableArray<RulePart> Parts { get; }

    /// <summary>Facts that certainly belong to none of the groups.</summary>
    public IReadOnlyList<object> Unmatched { get; }

    /// <summary>What was measured in each period over all groups: a fact that may belong to any of them counts once.</summary>
    public IReadOnlyList<Measure> Totals { get; }

    /// <summary>The facts that the rule's own condition has chosen, before periods and groups; <see langword="null"/> where nothing could be judged.</summary>
    public Selection? Selection { get; private init; }

    /// <summary>Why nothing could be judged.</summary>
    public RunProblem? Problem { get; }

    public static RuleRun Of(DeclarativeRule rule, CheckScope scope)
    {
        var selection = Selection.Of(rule.Select!, scope, rule.Sample).Where(rule.Where, scope);
        var groups = rule.Group?.Tests(scope);
        if (rule.Group is not null && groups is not { IsEmpty: false })
            return new RuleRun([], [], [], groups is null ? GroupProblems.Unknown(rule.Group) : GroupProblems.Empty(rule.Group));
        if (rule.Period is not { } period)
            return new RuleRun([.. InGroups(rule, selection, null, groups, scope)], Unlisted(rule, selection, groups, scope), Total(rule, selection, groups, scope), null) { Selection = selection };
        var spans = period.Period.Resolve(scope);
        if (spans.Problem is { } problem)
            return new RuleRun([], [], [], problem);
        var undated = rule.Measure is null ? 0 : selection.Facts.Count(f => !PeriodTest.DateOf(f.Fact, period.Dates, scope).IsPresent);
        var parts = new List<RulePart>();
        var unmatched = new List<object>();
        var totals = new List<Measure>();
        foreach (var span in spans.Spans)
        {
            var during = selection.During(period.Test(span), scope);
            parts.AddRange(InGroups(rule, during, span, groups, scope).Select(p => Pending(p with { Measure = p.Measure is { } m ? m with { Undated = undated } : null }, scope)));
            unmatched.AddRange(Unlisted(rule, during, groups, scope));
            totals.AddRange(Total(rule, during, groups, scope).Select(m => m with { Undated = undated }));
        }

        return new RuleRun([.. parts], unmatched, totals, null) { Selection = selection };
    }

    private static Measure[] Total(DeclarativeRule rule, Selection selection, IReadOnlyList<GroupTest>? groups, CheckScope scope) =>
        rule.Measure is { } measure ? [measure.Take(groups is null ? selection : selection.In(new AnyOfTest(groups), scope), scope)] : [];

    private static IEnumerable<RulePart> InGroups(DeclarativeRule rule, Selection selection, PeriodSpan? span, IReadOnlyList<GroupTest>? groups, CheckScope scope)
    {
        if (groups is null)
            return [Judge(rule, selection, span, null, scope)];
        return groups.Select(g => Judge(rule, selection.In(g, scope), span, g, scope));
    }

    private static RulePart Judge(DeclarativeRule rule, Selection selection, PeriodSpan? span, GroupTest? group, CheckScope scope)
    {
        var judgement = rule.Expect?.Judge(selection, scope);
        var outcome = judgement?.Outcome ?? Outcome.Measured;
        var score = outcome is Outcome.Pass ? rule.Score?.Of(selection, scope) ?? (1, null) : outcome is Outcome.Fail ? (0, null) : (null, null);
        return new RulePart
        {
            Span = span,
            Group = group,
            Outcome = outcome,
            Judgement = judgement,
            Drafts = Placed(judgement?.Drafts ?? [], span, group),
            Selection = selection,
            Looked = selection.Count,
            Measure = rule.Measure?.Take(selection, scope),
            Points = score.Points,
            Advice = score.Advice,
        };
    }

    private static IReadOnlyList<Draft> Placed(IReadOnlyList<Draft> drafts, PeriodSpan? span, GroupTest? group) => span is null && group is null ? drafts :
    [
        .. drafts.Select(d => d with
        {
            PeriodKey = span?.Key ?? "",
            Period = span?.Name ?? d.Period,
            GroupKey = group?.Key ?? "",
            Group = group?.Name ?? "",
        }),
    ];

    // What is missing in a period that is not over may still come.
    private static RulePart Pending(RulePart part, CheckScope scope)
    {
        if (part.Outcome is not Outcome.Fail || part.Span!.Days.Last <= scope.AsOf)
            return part;
        return part with
        {
            Outcome = Outcome.Pending,
            IsTurned = true,
            Points = null,
            Drafts = [.. part.Drafts.Select(d => d.Outcome is Outcome.Fail ? d with { Outcome = Outcome.Pending } : d)],
        };
    }

    private static IReadOnlyList<object> Unlisted(DeclarativeRule rule, Selection selection, IReadOnlyList<GroupTest>? groups, CheckScope scope) =>
        groups is null ? [] : [.. selection.Facts.Where(f => rule.Group!.IsUnmatched(f.Fact, groups, scope)).Select(f => f.Fact)];
}
