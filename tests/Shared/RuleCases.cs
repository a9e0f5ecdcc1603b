using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Language;
using PortalRules.Language.Cases;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Tests.Shared;

/// <summary>Runs the cases that stand beside rules.</summary>
internal static class RuleCases
{
    public static IReadOnlyList<RuleCase> Of(RulePack pack, DeclarativeRule rule, FactCatalogue? kinds = null)
    {
        var errors = new YamlErrors();
        var cases = new CaseBinder(rule, pack.AppliesTo, errors, kinds).Bind();
        errors.ThrowIfAny();
        return cases;
    }

    /// <summary>Runs one case and fails with both sides where it comes out differently.</summary>
    public static async Task Run(PortalChecker checker, RulePack pack, DeclarativeRule rule, RuleCase @case, Func<string, Portal, Task<PortalSnapshot>> read)
    {
        var snapshot = @case switch
        {
            { Snapshot: { } facts } => facts,
            { Html: { } html } => await read(html, @case.Portal),
            _ => await Fixture(rule, @case, read),
        };
        var report = checker.Check(snapshot, new CheckOptions { AsOf = @case.AsOf, Packs = [pack.Id], Period = @case.Period, Overrides = @case.Parameters });
        var verdict = report.Results.Single(r => string.Equals(r.Rule.Id, rule.Descriptor.Id, StringComparison.Ordinal)).Verdict;
        var actual = Write(verdict.Outcome, verdict.Findings.Select(f => f.Key), verdict);
        var same = verdict.Outcome == @case.Outcome
            && (@case.Points is null || @case.Points == verdict.Points)
            && (@case.Findings is not { } expected || expected.SequenceEqual(verdict.Findings.Select(f => f.Key).Order(StringComparer.Ordinal), StringComparer.Ordinal));
        if (@case.KnownGap is null)
            Assert.True(same, $"{@case.Mark.File}:{@case.Mark.Line}: \"{@case.Name}\" of {rule.Descriptor.Id}\nexpected: {Write(@case.Outcome, @case.Findings ?? [], null)}\nactual:   {actual}");
        else
            Assert.False(same, $"{@case.Mark.File}:{@case.Mark.Line}: \"{@case.Name}\" of {rule.Descriptor.Id} no longer has its known gap; remove known-gap.");
    }

    private static async Task<PortalSnapshot> Fixture(DeclarativeRule rule, RuleCase @case, Func<string, Portal, Task<PortalSnapshot>> read)
    {
        var path = Path.Combine(Path.GetDirectoryName(rule.Mark.File)!, @case.Fixture!);
        if (!path.EndsWith(".json", StringComparison.Ordinal))
            return await read(await File.ReadAllTextAsync(path), @case.Portal);
        await using var stream = File.OpenRead(path);
        return (await SnapshotJson.ReadAsync(stream)).With(@case.Portal);
    }

    private static string Write(Outcome outcome, IEnumerable<string> keys, Verdict? verdict) =>
        $"{outcome} [{string.Join(" | ", keys)}]{(verdict is null ? "" : $" reason {verdict.Reason}, points {verdict.Points}, looked {verdict.Looked}; {string.Join(" / ", verdict.Findings.Select(f => f.Message.Vi))}")}";
}
