using PortalRules.Checking;
using PortalRules.Reporting.Plain;
using PortalRules.Text;

namespace PortalRules.Cli.Output;

/// <summary>What the command line calls outcomes.</summary>
internal static class RuleWords
{
    /// <summary>A miss of what is only recommended is never called a breach.</summary>
    public static LocalizedText OutcomeOf(RuleResult result) =>
        OutcomeWords.Of(result);
}
