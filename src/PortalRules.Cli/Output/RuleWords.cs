using PortalRules.Checking;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Cli.Output;

/// <summary>What the command line calls obligations, severities and outcomes.</summary>
internal static class RuleWords
{
    public static LocalizedText Of(Obligation obligation) => ObligationWords.Of(obligation);

    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => new("mức lỗi", "error"),
        Severity.Warning => new("mức cảnh báo", "warning"),
        _ => new("mức thông tin", "information"),
    };

    /// <summary>A miss of what is only recommended is never called a breach.</summary>
    public static LocalizedText OutcomeOf(RuleResult result) =>
        OutcomeWords.Of(result);
}
