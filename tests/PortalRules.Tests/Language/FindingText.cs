using PortalRules.Rules;

namespace PortalRules.Tests.Language;

/// <summary>Findings compared by everything that people read.</summary>
internal static class FindingText
{
    public static IEqualityComparer<Finding> Comparer { get; } = EqualityComparer<Finding>.Create((a, b) => Write(a!) == Write(b!), f => StringComparer.Ordinal.GetHashCode(Write(f)));

    private static string Write(Finding finding) => $"{finding.Key}|{finding.Outcome}|{finding.Message.Vi}|{finding.Count}|{finding.Fingerprint}";
}
