using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting.Json;

/// <summary>Writes numbers, periods and the parts of a verdict.</summary>
internal static class MeasureJson
{
    public static void Write(Utf8JsonWriter json, Measure? measure)
    {
        if (measure is null)
        {
            json.WriteNull("measure");
            return;
        }

        json.WriteStartObject("measure");
        json.WriteString("kind", measure.Kind);
        json.WriteText("what", measure.What);
        json.WriteNumber("value", measure.Value);
        json.WriteNumber("atMost", measure.AtMost);
        json.WriteString("newest", measure.Newest?.ToString());
        json.WriteString("field", measure.Field);
        json.WriteStrings("distinctBy", measure.DistinctBy);
        json.WriteNumber("undated", measure.Undated);
        json.WriteNumber("unknown", measure.Unknown);
        json.WriteBoolean("open", measure.Open);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, JudgedPeriod? period)
    {
        if (period is null)
        {
            json.WriteNull("period");
            return;
        }

        json.WriteStartObject("period");
        json.WriteDate("from", period.Days.First);
        json.WriteDate("to", period.Days.Last);
        json.WriteText("name", period.Name);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, VerdictPart part)
    {
        Write(json, part.Period);
        json.WriteString("group", part.Group);
        json.WriteString("outcome", MachineWords.Of(part.Outcome));
        json.WriteNumber("looked", part.Looked);
        Write(json, part.Measure);
        json.WriteNumber("points", part.Points);
    }
}
