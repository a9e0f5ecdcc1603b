using System.Collections.Immutable;
using PortalRules.Language;
using PortalRules.Language.Cases;
using PortalRules.Language.Proofs;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Checking.Weakenings;

/// <summary>The cases of a rule with what they show, read once, to be asked of many forms of the rule.</summary>
internal sealed class CaseSet
{
    private readonly PortalChecker _checker;
    private readonly RulePack _pack;
    private readonly ImmutableArray<(RuleCase Case, PortalSnapshot Snapshot)> _cases;

    private CaseSet(PortalChecker checker, RulePack pack, DeclarativeRule rule, ImmutableArray<(RuleCase Case, PortalSnapshot Snapshot)> cases) =>
        (_checker, _pack, Rule, _cases) = (checker, pack, rule, cases);

    /// <summary>The rule as it stands in the pack.</summary>
    public DeclarativeRule Rule { get; }

    /// <summary>Reads the pages of the cases. A case with a known gap does not come out as written, so it notices nothing.</summary>
    /// <exception cref="Yaml.PackException">A case names a file that is not there.</exception>
    public static async Task<CaseSet> ReadAsync(PortalChecker checker, CaseRunner runner, RulePack pack, DeclarativeRule rule, ImmutableArray<RuleCase> cases, CancellationToken cancellationToken)
    {
        var read = ImmutableArray.CreateBuilder<(RuleCase Case, PortalSnapshot Snapshot)>();
        foreach (var @case in cases.Where(c => c.KnownGap is null))
            read.Add((@case, await runner.SnapshotAsync(@case, cancellationToken).ConfigureAwait(false)));
        return new CaseSet(checker, pack, rule, read.ToImmutable());
    }

    /// <summary>The name of the first case that comes out otherwise than written; <see langword="null"/> where all come out as written.</summary>
    /// <param name="rule">A form of the rule.</param>
    /// <param name="values">Values of parameters on the day of a case that stand in for those of the pack; a case's own stand over them.</param>
    /// <param name="cancellationToken">Stops between cases.</param>
    public string? Notice(DeclarativeRule rule, Func<DateOnly, IReadOnlyDictionary<Parameter, ParameterValue>> values, CancellationToken cancellationToken)
    {
        foreach (var (@case, snapshot) in _cases)
        {
            var options = new CheckOptions
            {
                AsOf = @case.AsOf,
                Period = @case.Period,
                Overrides = @case.Parameters.SetItems(values(@case.AsOf).Where(v => !@case.Parameters.ContainsKey(v.Key))),
                Proofs = ProofDepth.None,
            };
            if (!new CaseResult(@case, _checker.Judge(snapshot, options, _pack, rule, cancellationToken).Verdict).IsAsWritten)
                return @case.Name;
        }

        return null;
    }
}
