using PortalRules.Checking;
using PortalRules.Text;

namespace PortalRules.Reporting;

/// <summary>What to do about a rule as a whole: a remedy that all its findings share. A text with open placeholders is never shown.</summary>
internal static class Remedies
{
    public static LocalizedText? Common(RuleResult result)
    {
        if (result.Verdict.Findings.IsEmpty)
            return result.Rule.Remedy is { } remedy && !remedy.Vi.Contains('{', StringComparison.Ordinal) ? remedy : null;
        var first = result.Verdict.Findings[0].Remedy;
        return result.Verdict.Findings.All(f => f.Remedy == first) ? first : null;
    }
}
