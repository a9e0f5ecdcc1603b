using System.Collections.Immutable;
using PortalRules.Language.Checks;
using PortalRules.Language.Meaning;
using PortalRules.Language.Runs;
using PortalRules.Rules;

namespace PortalRules.Language.Proofs;

/// <summary>The proof of a rule: of its check, or of each of its periods and groups.</summary>
internal static class RuleProof
{
    public static Proof Of(DeclarativeRule rule, RuleRun run, ImmutableArray<RulePart> parts, IReadOnlyList<Draft> review, Outcome outcome, Prover prover)
    {
        var parameters = Parameters(rule, prover);
        if (parts is [{ IsOneOfMany: false } single])
            return Of(rule, single, within: null, outcome, parameters, prover);
        var told = prover.Scope.Depth is ProofDepth.Whole ? parts : [.. parts.Where(p => p.Outcome is not Outcome.Pass).Take(Proof.MostItems)];
        ImmutableArray<Proof> steps = [.. told.Select(p => Of(rule, p, run.Selection, p.Outcome, [], prover))];
        prover.Enter("", "", ImmutableDictionary<string, Draft>.Empty);
        return prover.Of(run.Selection!, rule.Expect?.Description ?? rule.Measure!.Description, new ProofFrame(outcome, Period: null, Group: null, parameters), new Told(), [.. review.DistinctBy(d => d.Key, StringComparer.Ordinal)], within: null, ProofJoin.Each, steps);
    }

    private static Proof Of(DeclarativeRule rule, RulePart part, Selection? within, Outcome outcome, ImmutableArray<ProofParameter> parameters, Prover prover)
    {
        prover.Enter(part.Span?.Key ?? "", part.Group?.Key ?? "", Turned(part));
        var frame = new ProofFrame(outcome, part.Span is { } span ? new JudgedPeriod(span.Days, span.Name) : null, part.Group?.Name, parameters);
        return part.Judgement is { } judgement
            ? prover.Of(judgement, within, frame)
            : prover.Of(part.Selection, rule.Measure!.Description, frame, Counted(part.Measure!), [], within, ProofJoin.None, []);
    }

    private static Told Counted(Measure measure) => new()
    {
        Number = measure.Value is { } least ? new ProofRange(least, measure.AtMost) : null,
        Actual = measure.Newest is { } newest ? Words.Date(newest) : measure.Value is { } value ? ProofWords.Range(new NumberRange(value, measure.AtMost)) : null,
    };

    // A period that is not over, or an inferred value, has turned findings after the check had spoken.
    private static IReadOnlyDictionary<string, Draft> Turned(RulePart part)
    {
        if (!part.IsTurned)
            return ImmutableDictionary<string, Draft>.Empty;
        var turned = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var draft in part.Drafts)
            turned.TryAdd(draft.Key, draft);
        return turned;
    }

    private static ImmutableArray<ProofParameter> Parameters(DeclarativeRule rule, Prover prover) => rule.Parameters.IsEmpty ? [] :
    [
        .. rule.Parameters.Select(p => (p.Name, Value: prover.Scope.Value(p))).Where(p => p.Value is not null)
            .Select(p => new ProofParameter(p.Name, ParameterTexts.Write(p.Value!.Value), p.Value.IsInferred)),
    ];
}
