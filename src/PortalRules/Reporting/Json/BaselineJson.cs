using System.Text.Json;
using PortalRules.Checking;

namespace PortalRules.Reporting.Json;

/// <summary>How a report stands to its baseline, in JSON.</summary>
internal static class BaselineJson
{
    public static void Write(Utf8JsonWriter json, BaselineComparison? baseline)
    {
        if (baseline is null)
        {
            json.WriteNull("baseline");
            return;
        }

        json.WriteObject("baseline", () =>
        {
            json.WriteDate("asOf", baseline.AsOf);
            json.WriteNumber("new", baseline.New);
            json.WriteNumber("unchanged", baseline.Unchanged);
            json.WriteArray("fixed", baseline.Fixed, Write);
            json.WriteArray("notCompared", baseline.NotCompared, Write);
        });
    }

    private static void Write(Utf8JsonWriter json, FixedFinding finding)
    {
        json.WriteString("rule", finding.Rule);
        json.WriteText("title", finding.Title);
        json.WriteString("key", finding.Key);
        json.WriteText("message", finding.Message);
        json.WriteString("fingerprint", finding.Fingerprint);
    }
}
