using System.Collections.Immutable;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Language;
using PortalRules.Language.Cases;
using PortalRules.Packs;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Checking;

/// <summary>Runs the cases that stand beside rules.</summary>
/// <param name="checker">With the packs whose cases are run.</param>
/// <param name="read">Reads pages into facts.</param>
internal sealed class CaseRunner(PortalChecker checker, Func<IPortalFetcher, Portal, CancellationToken, Task<PortalSnapshot>> read)
{
    /// <exception cref="PackException">The case names a file that is not there.</exception>
    public async Task<CaseResult> RunAsync(RulePack pack, DeclarativeRule rule, RuleCase @case, CancellationToken cancellationToken)
    {
        var snapshot = await SnapshotAsync(@case, cancellationToken).ConfigureAwait(false);
        var options = new CheckOptions { AsOf = @case.AsOf, Period = @case.Period, Overrides = @case.Parameters };
        return new CaseResult(@case, checker.Judge(snapshot, options, pack, rule, cancellationToken).Verdict);
    }

    /// <summary>What a case shows.</summary>
    /// <exception cref="PackException">The case names a file that is not there.</exception>
    public async Task<PortalSnapshot> SnapshotAsync(RuleCase @case, CancellationToken cancellationToken) => @case.Snapshot
        ?? (@case.Html is { } html ? await PageAsync(html, @case.Portal, cancellationToken).ConfigureAwait(false)
        : await FixtureAsync(@case, cancellationToken).ConfigureAwait(false));

    /// <summary>The cases of a rule; their mistakes go to the errors.</summary>
    public ImmutableArray<RuleCase> CasesOf(RulePack pack, DeclarativeRule rule, YamlErrors errors) =>
        new CaseBinder(rule, pack.AppliesTo, errors, checker.Kinds).Bind();

    // The page of a case is all there is of the portal: kinds that were looked for are complete, although its links lead nowhere.
    private async Task<PortalSnapshot> PageAsync(string html, Portal portal, CancellationToken cancellationToken)
    {
        var snapshot = await read(new SinglePage(html), portal, cancellationToken).ConfigureAwait(false);
        foreach (var kind in FactKinds.All.Where(k => k.StoredIn is null && k != FactKinds.Portal && snapshot.TryGetCompleteness(k, out _)))
            snapshot = kind.Put(snapshot, kind.FactsIn(snapshot), Completeness.Complete);
        return snapshot;
    }

    private async Task<PortalSnapshot> FixtureAsync(RuleCase @case, CancellationToken cancellationToken)
    {
        var path = PathOf(@case);
        if (!path.EndsWith(".json", StringComparison.Ordinal))
            return await PageAsync(await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false), @case.Portal, cancellationToken).ConfigureAwait(false);
        var stream = File.OpenRead(path);
        await using (stream.ConfigureAwait(false))
            return (await SnapshotJson.ReadAsync(stream, cancellationToken).ConfigureAwait(false)).With(@case.Portal);
    }

    // A pack of a stranger reads no file outside its folder.
    private static string PathOf(RuleCase @case)
    {
        var folder = Path.GetFullPath(Path.GetDirectoryName(@case.Mark.File) ?? "");
        var path = Path.GetFullPath(Path.Combine(folder, @case.Fixture!));
        var errors = new YamlErrors();
        if (!path.StartsWith($"{folder}{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            errors.Add(@case.Mark, $"the fixture \"{@case.Fixture}\" must be a path below the folder of the rule: fixtures/trang.html.");
        else if (!File.Exists(path))
            errors.Add(@case.Mark, $"there is no fixture \"{@case.Fixture}\" beside the rule.");
        errors.ThrowIfAny();
        return path;
    }
}
