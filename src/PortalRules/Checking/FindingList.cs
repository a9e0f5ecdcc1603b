using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Checking;

/// <summary>Sorts the findings of a verdict, merges equal keys with a count, bounds the evidence and gives each its fingerprint.</summary>
internal static class FindingList
{
    private const int MostEvidence = 20;

    public static Verdict Finish(Verdict verdict, RuleDescriptor rule, Portal portal) => verdict.Findings.IsEmpty ? verdict : verdict with
    {
        Findings =
        [
            .. verdict.Findings
                .GroupBy(f => f.Key, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Merge([.. g], rule, portal)),
        ],
    };

    // What stands nowhere is looked for from the home page on.
    private static ImmutableArray<Evidence> HomePage(Portal portal) =>
        (portal.Source ?? portal.Url) is { } home ? [new Evidence(home.Value, null, 0, 0, null)] : [];

    private static Finding Merge(List<Finding> same, RuleDescriptor rule, Portal portal)
    {
        var worst = same.Find(f => f.Outcome is Outcome.Fail) ?? same[0];
        var evidence = same.SelectMany(f => f.Evidence).Distinct().Take(MostEvidence).ToList();
        return worst with
        {
            Count = same.Count,
            Evidence = evidence.Count > 0 ? [.. evidence] : HomePage(portal),
            Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{rule.Id}\n{portal.Identity}\n{worst.Key}"))[..16]),
        };
    }
}
