using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Reporting.Json;

/// <summary>The whole report in JSON.</summary>
internal static class ReportJson
{
    public static void Write(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject();
        json.WriteString("schema", JsonFormatter.Schema);
        json.WriteObject("portal", () => Write(json, report.Portal));
        json.WriteDate("asOf", report.AsOf);
        json.WriteString("asOfSource", MachineWords.Of(report.AsOfSource));
        json.WriteInstant("capturedAt", report.CapturedAt);
        json.WriteSpan("period", report.Period);
        json.WriteString("profile", report.Profile);
        json.WriteStrings("tailoring", report.Tailoring);
        json.WriteArray("packs", report.Packs, Write);
        json.WriteObject("completeness", () => Completeness(json, report));
        json.WriteArray("notes", report.Notes, Write);
        json.WriteObject("summary", () => Summary(json, report));
        json.WriteArray("indicators", report.Indicators, (w, indicator) => Write(w, indicator, report));
        json.WriteArray("results", report.Results, (w, result) => ResultJson.Write(w, result, report.AsOf));
        LawJson.Write(json, report);
        BaselineJson.Write(json, report.Baseline);
        json.WriteArray("idle", report.Idle, DecisionJson.Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Portal portal)
    {
        json.WriteString("identity", portal.Identity);
        json.WriteString("id", portal.Id);
        json.WriteString("unit", portal.Unit);
        json.WriteString("level", portal.Level);
        json.WriteString("area", portal.Area);
        json.WriteString("url", portal.Url?.Value);
        json.WriteString("source", portal.Source?.Value);
        json.WriteString("name", portal.Name.Or(null));
        json.WriteString("platform", portal.Platform.Or(null));
    }

    public static void Write(Utf8JsonWriter json, CheckedPack pack)
    {
        json.WriteString("id", pack.Id);
        json.WriteString("version", pack.Version);
        json.WriteString("hash", pack.Hash);
        json.WriteText("title", pack.Title);
    }

    private static void Completeness(Utf8JsonWriter json, CheckReport report)
    {
        foreach (var (kind, completeness) in report.Completeness)
        {
            json.WriteStartObject(MachineWords.Key(kind));
            json.WriteBoolean("complete", completeness.IsComplete);
            json.WriteDate("since", completeness.Since);
            json.WriteString("note", completeness.Note);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, CaptureNote note)
    {
        json.WriteString("address", note.Address);
        json.WriteString("message", note.Message);
    }

    private static void Summary(Utf8JsonWriter json, CheckReport report)
    {
        foreach (var outcome in Enum.GetValues<Outcome>())
            json.WriteNumber(MachineWords.Of(outcome), report.Count(outcome));
        json.WriteObject("run", () => RunJson.Write(json, report.Run()));
        var score = report.Score();
        json.WriteObject("score", () =>
        {
            json.WriteNumber("points", score.Points);
            json.WriteNumber("most", score.Most);
            json.WriteNumber("undecided", score.Undecided);
        });
    }

    private static void Write(Utf8JsonWriter json, Indicator indicator, CheckReport report)
    {
        json.WriteString("id", indicator.Id);
        json.WriteText("title", indicator.Title);
        json.WriteString("outcome", MachineWords.Of(report.OutcomeOf(indicator.Id)));
        json.WriteStrings("rules", report.Results.Where(r => string.Equals(r.Rule.Indicator, indicator.Id, StringComparison.Ordinal)).Select(r => r.Rule.Id));
    }
}
