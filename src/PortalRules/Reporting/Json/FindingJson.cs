using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting.Json;

/// <summary>A finding with its evidence in JSON.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("key", finding.Key);
        json.WriteText("message", finding.Message);
        if (finding.Note is not null)
            json.WriteText("note", finding.Note);
        json.WriteString("outcome", MachineWords.Of(finding.Outcome));
        json.WriteNumber("count", finding.Count);
        json.WriteText("remedy", finding.Remedy);
        json.WriteArray("evidence", finding.Evidence, Write);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteString("evidenceHash", finding.EvidenceHash.Length > 0 ? finding.EvidenceHash : null);
        json.WriteString("baseline", finding.Baseline is { } state ? MachineWords.Of(state) : null);
        DecisionJson.Write(json, finding.Waiver);
        DecisionJson.Write(json, finding.Answer);
    }

    private static void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("url", evidence.Url);
        json.WriteString("selector", evidence.Selector);
        Place(json, "line", evidence.Line);
        Place(json, "column", evidence.Column);
        json.WriteString("text", evidence.Text);
    }

    private static void Place(Utf8JsonWriter json, string name, int value)
    {
        if (value > 0)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
