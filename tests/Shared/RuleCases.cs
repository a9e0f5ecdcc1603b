using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Language;
using PortalRules.Language.Cases;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Tests.Shared;

/// <summary>Runs the cases that stand beside rules, as tests.</summary>
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
    /// <param name="checker">With the pack.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="case">The case.</param>
    /// <param name="read">Reads pages; <see langword="null"/> where all cases are of facts.</param>
    public static async Task Run(PortalChecker checker, RulePack pack, DeclarativeRule rule, RuleCase @case, Func<IPortalFetcher, Portal, CancellationToken, Task<PortalSnapshot>>? read = null)
    {
        var runner = new CaseRunner(checker, read ?? ((_, _, _) => throw new NotSupportedException("These cases are of facts.")));
        var result = await runner.RunAsync(pack, rule, @case, TestContext.Current.CancellationToken);
        var place = $"{@case.Mark.File}:{@case.Mark.Line}: \"{@case.Name}\" of {rule.Descriptor.Id}";
        Assert.True(result.IsGood, @case.KnownGap is null
            ? $"{place}\nexpected: {Write(@case.Outcome, @case.Findings ?? [], null)}\nactual:   {Write(result.Verdict.Outcome, result.Verdict.Findings.Select(f => f.Key), result.Verdict)}"
            : $"{place} no longer has its known gap; remove known-gap.");
    }

    private static string Write(Outcome outcome, IEnumerable<string> keys, Verdict? verdict) =>
        $"{outcome} [{string.Join(" | ", keys)}]{(verdict is null ? "" : $" reason {verdict.Reason}, points {verdict.Points}, looked {verdict.Looked}; {string.Join(" / ", verdict.Findings.Select(f => f.Message.Vi))}")}";
}
