using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Packs.Annexes;
using PortalRules.Rules;

namespace PortalRules.Surveys.Annexes;

/// <summary>The indicators that an annex shows, of one portal. Small: a survey keeps one for each portal and annex.</summary>
internal sealed class AnnexStates
{
    private static readonly ImmutableArray<Outcome> WorstFirst =
        [Outcome.Error, Outcome.Fail, Outcome.NeedsReview, Outcome.Pending, Outcome.NotChecked, Outcome.Pass, Outcome.Measured];

    private readonly ImmutableDictionary<string, AnnexState> _states;

    private AnnexStates(ImmutableDictionary<string, AnnexState> states) => _states = states;

    public AnnexState this[string indicator] => _states[indicator];

    /// <summary>Takes them out of a report; without one nothing was checked.</summary>
    public static AnnexStates Of(Annex annex, RuleSet rules, CheckReport? report)
    {
        var packs = new HashSet<string>(StringComparer.Ordinal);
        Include(annex.Pack, rules, packs);
        var results = report?.Results.Where(r => packs.Contains(r.Pack)).ToLookup(r => r.Rule.Indicator ?? "", StringComparer.Ordinal);
        return new AnnexStates(Indicators(annex).Distinct(StringComparer.Ordinal).ToImmutableDictionary(i => i, i => results is null ? AnnexState.Unchecked : State([.. results[i]]), StringComparer.Ordinal));
    }

    /// <summary>The worst of several outcomes; a rule that does not apply counts for nothing beside others.</summary>
    public static Outcome Worst(IEnumerable<Outcome> outcomes)
    {
        var all = outcomes.ToHashSet();
        return WorstFirst.Where(all.Contains).Cast<Outcome?>().FirstOrDefault() ?? Outcome.NotApplicable;
    }

    private static IEnumerable<string> Indicators(Annex annex) =>
        annex.Columns.SelectMany(Indicators).Concat(annex.Summary.SelectMany(s => s.Indicators)).Concat(annex.Rows.UnitsOf is { } units ? [units] : []);

    private static IEnumerable<string> Indicators(AnnexField column) => column switch
    {
        AnnexField.Marks marks => marks.Of.Select(m => m.Indicator),
        AnnexField.Measure measure => [measure.Indicator],
        AnnexField.Rank rank => [rank.Indicator],
        AnnexField.Notes notes => notes.Of,
        AnnexField.EachPeriod each => each.Columns.SelectMany(Indicators),
        _ => [],
    };

    private static void Include(string pack, RuleSet rules, HashSet<string> packs)
    {
        if (!packs.Add(pack))
            return;
        foreach (var included in rules.Find(pack)?.Includes ?? [])
            Include(included, rules, packs);
    }

    private static AnnexState State(ImmutableArray<RuleResult> results) => new()
    {
        Outcome = Worst(results.Select(r => r.Verdict.Outcome)),
        Measure = results.Select(r => r.Verdict.Measure).FirstOrDefault(m => m is not null),
        Notes = [.. results.SelectMany(r => r.Verdict.Findings).Where(f => f.Outcome is Outcome.Fail or Outcome.Pending).Select(f => (f.Note ?? f.Message).Vi).Distinct(StringComparer.Ordinal)],
        Parts = [.. results.SelectMany(r => r.Verdict.Parts.Select(p => new AnnexPart(p.Group ?? "", p.Period ?? r.Verdict.Period, p.Outcome, p.Measure)))],
    };
}
