using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting.Json;

/// <summary>Waivers and answers in JSON.</summary>
internal static class DecisionJson
{
    public static void Write(Utf8JsonWriter json, Waiver? waiver)
    {
        if (waiver is null)
            json.WriteNull("waiver");
        else
            json.WriteObject("waiver", () => WriteEntry(json, waiver));
    }

    public static void Write(Utf8JsonWriter json, Answer? answer)
    {
        if (answer is null)
            json.WriteNull("determination");
        else
            json.WriteObject("determination", () => WriteEntry(json, answer));
    }

    public static void Write(Utf8JsonWriter json, IdleEntry entry)
    {
        WriteEntry(json, entry);
        json.WriteText("message", entry.Message);
    }

    public static void WriteEntry(Utf8JsonWriter json, IdleEntry entry)
    {
        json.WriteString("kind", MachineWords.Of(entry.Kind));
        json.WriteString("reason", MachineWords.Of(entry.Reason));
        Address(json, entry.Rule, entry.Portal, entry.Finding);
        json.WriteNumber("count", entry.Count);
        Place(json, entry.File, entry.Line);
    }

    public static void WriteEntry(Utf8JsonWriter json, Waiver waiver)
    {
        Address(json, waiver.Rule, waiver.Portal, waiver.Finding);
        json.WriteString("reason", waiver.Reason);
        json.WriteString("authority", waiver.Authority);
        json.WriteDate("until", waiver.Until);
        Place(json, waiver.File, waiver.Line);
    }

    private static void WriteEntry(Utf8JsonWriter json, Answer answer)
    {
        var determination = answer.Determination;
        json.WriteString("status", MachineWords.Of(answer.Status));
        Address(json, determination.Rule, determination.Portal, determination.Finding);
        json.WriteString("outcome", MachineWords.Of(determination.Outcome));
        json.WriteString("authority", determination.Authority);
        json.WriteInstant("at", determination.At);
        json.WriteString("remark", determination.Remark);
        json.WriteString("evidence", determination.Evidence);
        json.WriteDate("until", determination.Until);
        Place(json, determination.File, determination.Line);
    }

    private static void Address(Utf8JsonWriter json, string? rule, string portal, string? finding)
    {
        json.WriteString("rule", rule);
        json.WriteString("portal", portal);
        json.WriteString("finding", finding);
    }

    private static void Place(Utf8JsonWriter json, string? file, int line)
    {
        json.WriteString("file", file);
        json.WriteNumber("line", line);
    }
}
