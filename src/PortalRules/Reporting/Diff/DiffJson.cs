using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Reporting.Json;

namespace PortalRules.Reporting.Diff;

/// <summary>The differences of two reports in JSON.</summary>
internal static class DiffJson
{
    public static void Write(Utf8JsonWriter json, ReportDiff diff)
    {
        json.WriteStartObject();
        json.WriteString("schema", DiffFormatter.Schema);
        json.WriteString("portal", diff.After.Portal.Identity);
        json.WriteObject("before", () => Write(json, diff.Before));
        json.WriteObject("after", () => Write(json, diff.After));
        json.WriteNumber("unchanged", diff.Unchanged);
        json.WriteArray("differences", diff.Differences, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteDate("asOf", report.AsOf);
        json.WriteInstant("capturedAt", report.CapturedAt);
        json.WriteSpan("period", report.Period);
        json.WriteArray("packs", report.Packs, (w, pack) =>
        {
            w.WriteString("id", pack.Id);
            w.WriteString("version", pack.Version);
            w.WriteString("hash", pack.Hash);
        });
    }

    private static void Write(Utf8JsonWriter json, Difference difference)
    {
        json.WriteString("kind", MachineWords.Of(difference.Kind));
        json.WriteString("cause", MachineWords.Of(difference.Cause));
        json.WriteString("rule", difference.Rule);
        json.WriteText("title", difference.Title);
        json.WriteString("key", difference.Key);
        json.WriteText("message", difference.Message);
        json.WriteString("before", difference.Before is { } before ? MachineWords.Of(before) : null);
        json.WriteString("after", difference.After is { } after ? MachineWords.Of(after) : null);
    }
}
