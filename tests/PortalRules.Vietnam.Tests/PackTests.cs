using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Html;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;

namespace PortalRules.Vietnam.Tests;

public sealed class PackTests
{
    private static readonly PortalChecker Checker = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build();

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var pack in Checker.Rules.Packs)
        {
            foreach (var rule in pack.Bound)
            {
                foreach (var @case in RuleCases.Of(pack, rule))
                    data.Add(rule.Descriptor.Id, @case.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case_comes_out_as_written(string id, string name)
    {
        var (pack, rule) = Checker.Rules.Packs.SelectMany(p => p.Bound.Select(r => (p, r))).Single(x => x.r.Descriptor.Id == id);
        var @case = RuleCases.Of(pack, rule).Single(c => c.Name == name);
        await RuleCases.Run(Checker, pack, rule, @case, Read);
    }

    // The page of a case is all there is of the portal: kinds that were looked for are complete, although its links lead nowhere.
    private static async Task<PortalSnapshot> Read(string html, Portal portal)
    {
        var snapshot = await new HtmlPortalReader().ReadAsync(new SinglePage(html), portal, TestContext.Current.CancellationToken);
        foreach (var kind in FactKinds.All.Where(k => k.StoredIn is null && k != FactKinds.Portal && snapshot.TryGetCompleteness(k, out _)))
            snapshot = kind.Put(snapshot, kind.FactsIn(snapshot), Completeness.Complete);
        return snapshot;
    }
}
