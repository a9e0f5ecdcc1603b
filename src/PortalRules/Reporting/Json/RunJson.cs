using System.Text.Json;
using PortalRules.Checking;

namespace PortalRules.Reporting.Json;

/// <summary>How far a check carries, and the parameter values that counted, in JSON.</summary>
internal static class RunJson
{
    public static void Write(Utf8JsonWriter json, CheckRun run)
    {
        json.WriteNumber("selected", run.Selected);
        json.WriteNumber("ran", run.Ran);
        json.WriteNumber("skipped", run.Skipped);
        json.WriteNumber("notApplicable", run.NotApplicable);
        json.WriteNumber("notChecked", run.NotChecked);
        json.WriteNumber("mustThatApply", run.MustThatApply);
        json.WriteNumber("mustDecided", run.MustDecided);
        json.WriteBoolean("judged", run.Judged);
        json.WriteArray("faults", run.Faults, (w, fault) =>
        {
            w.WriteString("reason", fault.Reason);
            w.WriteText("text", fault.Sentence);
        });
    }

    public static void Write(Utf8JsonWriter json, UsedParameter parameter)
    {
        json.WriteString("name", parameter.Name);
        json.WriteText("value", parameter.Value);
        json.WriteBoolean("tailored", parameter.IsTailored);
        json.WriteBoolean("inferred", parameter.IsInferred);
    }
}
