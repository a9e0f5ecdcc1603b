using System.Globalization;
using PortalRules.Checking;
using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Packs;
using PortalRules.Snapshots;
using PortalRules.Vietnam;

namespace PortalRules.Accuracy;

/// <summary>
/// Names the shipped rules that looked at no fact of any portal, on any of some days, as commune or as district: each pack is checked in the first area to which
/// it applies. Such a rule has been proved by its cases alone. Rules that ask a person look at nothing by their nature and are left out.
/// </summary>
internal static class IdleRules
{
    private static readonly string[] Levels = ["commune", "district"];

    public static async Task PrintAsync(string folder, IReadOnlyList<DateOnly> days)
    {
        var checker = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build();
        var snapshots = new List<PortalSnapshot>();
        foreach (var portal in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
            snapshots.Add(await new HtmlPortalReader().ReadAsync(new FolderFetcher(portal)));
        Console.WriteLine($"{snapshots.Count} portals, as of {string.Join(", ", days.Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))}, as {string.Join(" and ", Levels)}.");
        var (idle, all) = (0, 0);
        foreach (var pack in checker.Rules.Packs)
        {
            var results = Check(checker, pack, snapshots, days).ToLookup(r => r.Rule.Id, StringComparer.Ordinal);
            var judged = pack.Bound.Where(r => r.Select is not null).Select(r => results[r.Descriptor.Id]).ToList();
            var unseen = judged.Where(g => g.All(r => r.Verdict.Looked == 0)).ToList();
            (idle, all) = (idle + unseen.Count, all + judged.Count);
            Console.WriteLine($"{pack.Id}: {unseen.Count} of {judged.Count} looked at nothing{(unseen.Count == 0 ? "." : ":")}");
            foreach (var rule in unseen)
                Console.WriteLine($"  {rule.First().Rule.Id} {rule.First().Rule.Title.Vi} – {Reasons(rule)}");
        }

        Console.WriteLine($"{idle} of {all} rules looked at nothing.");
    }

    private static IEnumerable<RuleResult> Check(PortalChecker checker, RulePack pack, IEnumerable<PortalSnapshot> snapshots, IEnumerable<DateOnly> days) =>
        from snapshot in snapshots
        from day in days
        from level in Levels
        let portal = snapshot.Portal with { Level = level, Area = pack.AppliesTo.Areas.IsEmpty ? null : pack.AppliesTo.Areas[0] }
        from result in checker.Check(snapshot.With(portal), new CheckOptions { AsOf = day, Packs = [pack.Id] }).Results
        where string.Equals(result.Pack, pack.Id, StringComparison.Ordinal)
        select result;

    private static string Reasons(IEnumerable<RuleResult> results) => string.Join(
        ", ",
        results.GroupBy(r => r.Verdict.Reason ?? r.Verdict.Outcome.ToString(), StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}"));
}
