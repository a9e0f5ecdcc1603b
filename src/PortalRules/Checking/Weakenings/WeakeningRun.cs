using System.Collections.Concurrent;
using System.Collections.Immutable;
using PortalRules.Language;
using PortalRules.Language.Cases;
using PortalRules.Packs;
using PortalRules.Yaml;

namespace PortalRules.Checking.Weakenings;

/// <summary>
/// Weakens every rule and parameter of packs in the standard ways and asks the cases whether they notice: a case notices where it comes out otherwise than
/// written. What makes no rule any more, or the same one, is no weakening. The results do not depend on how many run at once.
/// </summary>
/// <param name="checker">With the packs.</param>
/// <param name="runner">Reads what the cases show.</param>
/// <param name="read">The YAML documents of a file by the name under which it was loaded.</param>
internal sealed class WeakeningRun(PortalChecker checker, CaseRunner runner, Func<string, ImmutableArray<YamlNode>> read)
{
    /// <param name="rules">The rules with their cases, all of which come out as written.</param>
    /// <param name="progress">Is told after each rule how many are done; from any thread.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What came of each weakening, by pack, then by place.</returns>
    /// <exception cref="PackException">A case names a file that is not there.</exception>
    public async Task<ImmutableArray<WeakeningResult>> RunAsync(IReadOnlyList<(RulePack Pack, DeclarativeRule Rule, ImmutableArray<RuleCase> Cases)> rules, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var results = new ConcurrentBag<WeakeningResult>();
        var sets = new ConcurrentBag<(RulePack Pack, CaseSet Cases)>();
        var done = 0;
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };

        // A number that is only measured cannot be seen in a case.
        await Parallel.ForEachAsync(rules.Where(r => r.Rule.Expect is not null), options, async (rule, token) =>
        {
            var cases = await CaseSet.ReadAsync(checker, runner, rule.Pack, rule.Rule, rule.Cases, token).ConfigureAwait(false);
            sets.Add((rule.Pack, cases));
            foreach (var result in new WeakenedRule(checker, rule.Pack, cases).Run(NodeOf(rule.Rule), token))
                results.Add(result);
            progress?.Report(Interlocked.Increment(ref done));
        }).ConfigureAwait(false);

        Parallel.ForEach(sets.GroupBy(s => s.Pack, s => s.Cases), options, pack =>
        {
            foreach (var result in new WeakenedParameters(checker, pack.Key, [.. pack.OrderBy(c => c.Rule.Descriptor.Id, StringComparer.Ordinal)]).Run((YamlMap)read(pack.Key.Mark!.File)[0], cancellationToken))
                results.Add(result);
        });
        return
        [
            .. results.OrderBy(r => r.Pack, StringComparer.Ordinal).ThenBy(r => r.Weakening.Mark.File, StringComparer.Ordinal).ThenBy(r => r.Weakening.Mark.Line)
                .ThenBy(r => r.Weakening.Mark.Column).ThenBy(r => r.Weakening.What.Vi, StringComparer.Ordinal).ThenBy(r => r.Subject, StringComparer.Ordinal),
        ];
    }

    private YamlMap NodeOf(DeclarativeRule rule) =>
        read(rule.Mark.File).OfType<YamlMap>().First(m => m["id"] is YamlText id && string.Equals(id.Value, rule.Descriptor.Id, StringComparison.Ordinal));
}
