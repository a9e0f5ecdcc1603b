using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PortalRules.Checking.Questions;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Checking;

/// <summary>Sorts the findings of a verdict, merges equal keys with a count, bounds the evidence and gives each its fingerprint.</summary>
internal static class FindingList
{
    private const int MostEvidence = 20;

    /// <summary>The key of the one finding of a rule that asks as a whole, as every by-hand rule does.</summary>
    public const string QuestionKey = "question";

    /// <param name="verdict">As the rule came to it.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="portal">The portal.</param>
    /// <param name="evidence">What questions stand on.</param>
    public static Verdict Finish(Verdict verdict, RuleDescriptor rule, Portal portal, QuestionEvidence evidence)
    {
        var findings = verdict is { Outcome: Outcome.NeedsReview, Findings.IsEmpty: true, Question: { } question }
            ? [new Finding { Key = QuestionKey, Outcome = Outcome.NeedsReview, Message = question }]
            : verdict.Findings;
        return findings.IsEmpty ? verdict : verdict with
        {
            Findings =
            [
                .. findings
                    .GroupBy(f => f.Key, StringComparer.Ordinal)
                    .OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => Merge([.. g], rule, portal, f => evidence.HashOf(f, verdict))),
            ],
        };
    }

    /// <summary>The fingerprint of a finding: rule, portal and key.</summary>
    public static string Fingerprint(string rule, Portal portal, string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{rule}\n{portal.Identity}\n{key}"))[..16]);

    // What stands nowhere is looked for from the home page on.
    private static ImmutableArray<Evidence> HomePage(Portal portal) =>
        (portal.Source ?? portal.Url) is { } home ? [new Evidence(home.Value, null, 0, 0, null)] : [];

    private static Finding Merge(List<Finding> same, RuleDescriptor rule, Portal portal, Func<Finding, string> hash)
    {
        var worst = same.Find(f => f.Outcome is Outcome.Fail) ?? same[0];
        var evidence = same.SelectMany(f => f.Evidence).Distinct().Take(MostEvidence).ToList();
        return worst with
        {
            Count = same.Count,
            Evidence = evidence.Count > 0 ? [.. evidence] : HomePage(portal),
            Fingerprint = Fingerprint(rule.Id, portal, worst.Key),
            EvidenceHash = worst.Outcome is Outcome.NeedsReview ? hash(worst) : "",
            SeenKind = null,
            Seen = null,
        };
    }
}
