using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Reporting.Json;
using PortalRules.Rules;

namespace PortalRules.Reporting.Sarif;

/// <summary>The log with its one run.</summary>
internal static class SarifLog
{
    public const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(Utf8JsonWriter json, CheckReport report)
    {
        var law = new SarifLaw(report);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteObject("tool", () => json.WriteObject("driver", () => SarifDriver.Write(json, report, law)));
        json.WriteArray("invocations", [report], SarifInvocation.Write);
        json.WriteString("language", "vi");
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteObject("automationDetails", () => json.WriteString("id", $"portalrules/{report.Portal.Identity}/{MachineWords.Of(report.AsOf)}"));
        json.WriteArray("taxonomies", law.Sources, law.Write);
        json.WriteStartArray("results");
        foreach (var result in SarifResults.Of(report))
            json.WriteItem(w => SarifResult.Write(w, result));
        foreach (var gone in SarifResults.Absent(report))
            json.WriteItem(w => SarifAbsent.Write(w, gone.Finding, gone.Index));
        json.WriteEndArray();
        json.WriteObject("properties", () => Properties(json, report));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Properties(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteString("portal", report.Portal.Identity);
        json.WriteString("unit", report.Portal.Unit);
        json.WriteString("url", (report.Portal.Url ?? report.Portal.Source)?.Value);
        json.WriteDate("asOf", report.AsOf);
        json.WriteString("asOfSource", MachineWords.Of(report.AsOfSource));
        json.WriteInstant("capturedAt", report.CapturedAt);
        json.WriteObject("summary", () =>
        {
            foreach (var outcome in Enum.GetValues<Outcome>())
                json.WriteNumber(MachineWords.Of(outcome), report.Count(outcome));
        });
        json.WriteObject("run", () => RunJson.Write(json, report.Run()));
        json.WriteString("profile", report.Profile);
        json.WriteStrings("tailoring", report.Tailoring);
        json.WriteArray("packs", report.Packs, (w, pack) =>
        {
            w.WriteString("id", pack.Id);
            w.WriteString("version", pack.Version);
            w.WriteString("hash", pack.Hash);
        });
        json.WriteArray("law", report.Law, (w, law) =>
        {
            w.WriteString("id", law.Source.Id);
            w.WriteBoolean("applied", law.IsApplied);
            w.WriteString("reason", MachineWords.Of(law.Reason));
            w.WriteMessage("message", law.Why);
            w.WriteStrings("packs", law.Packs);
        });
    }
}
