using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Reporting.Json;

namespace PortalRules.Reporting.Sarif;

/// <summary>A result of the baseline that is no more.</summary>
internal static class SarifAbsent
{
    public static void Write(Utf8JsonWriter json, FixedFinding finding, int? index)
    {
        json.WriteString("ruleId", finding.Rule);
        if (index is { } place)
            json.WriteNumber("ruleIndex", place);
        json.WriteString("kind", "pass");
        json.WriteString("level", "none");
        json.WriteMessage("message", finding.Message);
        json.WriteObject("partialFingerprints", () => json.WriteString("portalRulesFinding/v1", finding.Fingerprint));
        json.WriteString("baselineState", "absent");
        json.WriteObject("properties", () => json.WriteString("key", finding.Key));
    }
}
