using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Rules;
using PortalRules.Surveys;

namespace PortalRules.Reporting.Json;

/// <summary>A survey in JSON.</summary>
internal static class SurveyJson
{
    public static void Write(Utf8JsonWriter json, Survey survey)
    {
        json.WriteStartObject();
        json.WriteString("schema", JsonFormatter.SurveySchema);
        json.WriteSpan("period", survey.Period);
        json.WriteArray("packs", survey.Packs, ReportJson.Write);
        json.WriteArray("rules", survey.Rules, Write);
        json.WriteArray("portals", survey.Rows, Write);
        json.WriteArray("annexes", survey.Annexes, AnnexJson.Write);
        json.WriteArray("league", survey.League(), Write);
        json.WriteArray("gains", survey.Gains(), Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteText("title", rule.Title);
        json.WriteString("obligation", MachineWords.Of(rule.Obligation));
        json.WriteString("severity", MachineWords.Of(rule.Severity));
        json.WriteString("indicator", rule.Indicator);
    }

    private static void Write(Utf8JsonWriter json, SurveyRow row)
    {
        var portal = row.Portal;
        json.WriteString("id", portal.Id);
        json.WriteString("unit", portal.Unit);
        json.WriteString("level", portal.Level);
        json.WriteString("area", portal.Area);
        json.WriteString("url", portal.Url?.Value);
        json.WriteString("vendor", portal.Vendor);
        json.WriteString("platform", row.Platform);
        json.WriteDate("asOf", row.AsOf);
        json.WriteString("conclusion", MachineWords.Of(row.Conclusion));
        json.WriteText("fault", row.Fault);
        json.WriteObject("score", () => Write(json, row.Score));
        json.WriteArray("scores", row.Scores, (w, score) =>
        {
            w.WriteString("pack", score.Pack);
            Write(w, score.Score);
        });
        json.WriteArray("results", row.Results, Write);

        // The folder is that of one machine.
        json.WriteString("reportFile", Path.GetFileName(row.ReportFile));
    }

    private static void Write(Utf8JsonWriter json, SurveyResult result)
    {
        json.WriteString("rule", result.Rule);
        json.WriteString("outcome", MachineWords.Of(result.Outcome));
        json.WriteNumber("findings", result.Findings);
        json.WriteNumber("points", result.Points);
        json.WriteNumber("most", result.Most);
    }

    private static void Write(Utf8JsonWriter json, Score score)
    {
        json.WriteNumber("points", score.Points);
        json.WriteNumber("most", score.Most);
        json.WriteNumber("undecided", score.Undecided);
    }

    private static void Write(Utf8JsonWriter json, LeagueEntry entry)
    {
        json.WriteNumber("rank", (decimal?)entry.Rank);
        json.WriteString("portal", entry.Row.Portal.Id);
        Write(json, entry.Score);
        json.WriteNumber("share", entry.Share is { } share ? Math.Round(share, 4) : null);
    }

    private static void Write(Utf8JsonWriter json, ScoreGain gain)
    {
        json.WriteString("rule", gain.Rule.Id);
        json.WriteNumber("points", gain.Points);
        json.WriteNumber("portals", gain.Portals);
    }
}
