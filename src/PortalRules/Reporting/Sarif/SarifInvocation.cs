using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Reporting.Json;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Reporting.Sarif;

/// <summary>How the run went: rules that failed to run, and pages that could not be read.</summary>
internal static class SarifInvocation
{
    public static void Write(Utf8JsonWriter json, CheckReport report)
    {
        var run = report.Run();
        json.WriteBoolean("executionSuccessful", run.Judged);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var fault in run.Faults.Where(f => f.Reason is not "rule-failed"))
            Write(json, fault);
        foreach (var (result, index) in report.Results.Select((r, i) => (r, i)).Where(r => r.r.Verdict.Outcome is Outcome.Error))
            Write(json, result, index);
        foreach (var note in report.Notes)
            Write(json, note);
        foreach (var entry in report.Idle)
            Write(json, entry);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, RunFault fault)
    {
        json.WriteStartObject();
        json.WriteString("level", "error");
        json.WriteMessage("message", fault.Sentence);
        json.WriteObject("descriptor", () => json.WriteString("id", fault.Reason));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleResult result, int index)
    {
        json.WriteStartObject();
        json.WriteString("level", "error");
        json.WriteMessage("message", result.Verdict.Question ?? new LocalizedText($"Quy tắc {result.Rule.Id} bị lỗi khi chạy.", $"The rule {result.Rule.Id} failed to run."));
        json.WriteObject("associatedRule", () =>
        {
            json.WriteString("id", result.Rule.Id);
            json.WriteNumber("index", index);
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IdleEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("level", "note");
        json.WriteMessage("message", entry.Message);
        if (entry.File is { } file)
        {
            json.WriteArray("locations", [file], (w, address) => w.WriteObject("physicalLocation", () =>
            {
                w.WriteLocation(address);
                w.WriteObject("region", () => w.WriteNumber("startLine", entry.Line));
            }));
        }

        json.WriteObject("properties", () => DecisionJson.WriteEntry(json, entry));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CaptureNote note)
    {
        json.WriteStartObject();
        json.WriteString("level", "warning");
        json.WriteObject("message", () => json.WriteString("text", note.Message));
        if (note.Address.Length > 0)
            json.WriteArray("locations", [note.Address], (w, address) => w.WriteObject("physicalLocation", () => w.WriteLocation(address)));
        json.WriteEndObject();
    }
}
