using PortalRules.Rules;

namespace PortalRules.Reporting.Sarif;

/// <summary>The words of SARIF.</summary>
internal static class SarifWords
{
    public static string Kind(Outcome outcome) => outcome switch
    {
        Outcome.Pass => "pass",
        Outcome.Fail => "fail",
        Outcome.NeedsReview => "review",
        Outcome.NotApplicable => "notApplicable",
        Outcome.Measured => "informational",
        _ => "open",
    };

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>SARIF demands <c>none</c> for every kind but <c>fail</c>.</summary>
    public static string Level(Outcome outcome, Severity severity) => outcome is Outcome.Fail ? Level(severity) : "none";
}
