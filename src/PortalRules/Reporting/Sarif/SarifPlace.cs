using System.Text.Json;
using PortalRules.Reporting.Json;
using PortalRules.Rules;

namespace PortalRules.Reporting.Sarif;

/// <summary>Where a finding can be seen.</summary>
internal static class SarifPlace
{
    public static void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteObject("physicalLocation", () =>
        {
            json.WriteLocation(evidence.Url);
            if (evidence.Line > 0)
                json.WriteObject("region", () => Region(json, evidence));
        });
        if (!string.IsNullOrEmpty(evidence.Selector))
        {
            json.WriteArray("logicalLocations", [evidence.Selector], (w, selector) =>
            {
                w.WriteString("fullyQualifiedName", selector);
                w.WriteString("kind", "element");
            });
        }

        if (!string.IsNullOrEmpty(evidence.Text))
            json.WriteObject("message", () => json.WriteString("text", evidence.Text));
    }

    private static void Region(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteNumber("startLine", evidence.Line);
        if (evidence.Column > 0)
            json.WriteNumber("startColumn", evidence.Column);
    }
}
