using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Law;

namespace PortalRules.Reporting.Json;

/// <summary>The result of one rule in JSON.</summary>
internal static class ResultJson
{
    public static void Write(Utf8JsonWriter json, RuleResult result, DateOnly asOf)
    {
        var (rule, verdict) = (result.Rule, result.Verdict);
        json.WriteString("rule", rule.Id);
        json.WriteStrings("formerly", rule.Formerly);
        json.WriteText("title", rule.Title);
        json.WriteString("pack", result.Pack);
        json.WriteString("packVersion", result.PackVersion);
        json.WriteString("hash", result.Hash);
        json.WriteString("indicator", rule.Indicator);
        json.WriteString("outcome", MachineWords.Of(verdict.Outcome));
        json.WriteString("reason", verdict.Reason);
        json.WriteText("question", verdict.Question);
        json.WriteString("category", rule.Category);
        json.WriteString("obligation", MachineWords.Of(rule.Obligation));
        json.WriteString("severity", MachineWords.Of(rule.Severity));
        json.WriteString("packSeverity", result.PackSeverity is { } severity ? MachineWords.Of(severity) : null);
        json.WriteArray("parameters", result.Parameters, RunJson.Write);
        json.WriteDate("lastGoodDay", rule.DueBy?.LastDay);
        json.WriteNumber("looked", verdict.Looked);
        MeasureJson.Write(json, verdict.Measure);
        json.WriteNumber("points", verdict.Points);
        json.WriteNumber("mostPoints", verdict.MostPoints);
        json.WriteText("advice", verdict.Advice);
        json.WriteNull("group");
        MeasureJson.Write(json, verdict.Period);
        json.WriteArray("parts", verdict.Parts, MeasureJson.Write);
        json.WriteStrings("unmatched", verdict.Unmatched);
        json.WriteText("remedy", Remedies.Common(result));
        json.WriteArray("findings", verdict.Findings, FindingJson.Write);
        json.WriteArray("basis", rule.Basis, (w, basis) => Write(w, basis, asOf));
        ProofJson.Write(json, verdict.Proof);
    }

    private static void Write(Utf8JsonWriter json, LegalBasis basis, DateOnly asOf)
    {
        json.WriteString("source", basis.Source.Id);
        json.WriteString("number", basis.Source.Number);
        json.WriteString("at", basis.At?.Text);
        json.WriteString("kind", MachineWords.Of(basis.Kind));
        json.WriteString("status", MachineWords.Of(basis.Source.StatusOn(asOf)));
        json.WriteString("knownFrom", basis.Source.KnownFrom);
        json.WriteObject("citation", () =>
        {
            json.WriteString("vi", basis.Cite("vi"));
            json.WriteString("en", basis.Cite("en"));
        });
        json.WriteString("note", basis.Note);
    }
}
