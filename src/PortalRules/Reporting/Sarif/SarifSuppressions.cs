using System.Text.Json;
using PortalRules.Reporting.Json;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Reporting.Sarif;

/// <summary>A waiver is a suppression from outside the code; an empty list says that there is none.</summary>
internal static class SarifSuppressions
{
    public static void Write(Utf8JsonWriter json, Waiver? waiver) => json.WriteArray<Waiver>("suppressions", waiver is null ? [] : [waiver], (w, given) =>
    {
        w.WriteString("kind", "external");
        w.WriteString("status", "accepted");
        w.WriteString("justification", $"Tạm hoãn {DecisionWords.Of(given).Vi}");
        w.WriteObject("properties", () => DecisionJson.WriteEntry(w, given));
    });
}
