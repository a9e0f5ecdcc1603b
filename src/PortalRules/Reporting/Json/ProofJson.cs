using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting.Json;

/// <summary>Why a rule came out as it did, in JSON. What holds at the root only (parameters) is written there only.</summary>
internal static class ProofJson
{
    public static void Write(Utf8JsonWriter json, Proof? proof)
    {
        json.WritePropertyName("proof");
        if (proof is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteArray("parameters", proof.Parameters, Write);
        WriteStep(json, proof);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, Proof proof)
    {
        json.WriteText("check", proof.Check);
        json.WriteString("outcome", MachineWords.Of(proof.Outcome));
        MeasureJson.Write(json, proof.Period);
        json.WriteString("group", proof.Group);
        json.WriteString("kind", proof.Kind.Length == 0 ? null : MachineWords.Key(proof.Kind));
        json.WriteText("where", proof.Where);
        json.WriteNumber("looked", proof.Looked);
        json.WriteNumber("sure", proof.Sure);
        json.WriteNumber("maybe", proof.Maybe);
        json.WriteBoolean("open", proof.Open);
        json.WriteString("gap", proof.Gap);
        json.WriteNumber("met", proof.Met);
        json.WriteNumber("missed", proof.Missed);
        json.WriteNumber("undecided", proof.Undecided);
        json.WriteText("expected", proof.Expected);
        json.WriteText("actual", proof.Actual);
        json.WriteArray("limits", proof.Limits, Write);
        Write(json, proof.Number);
        json.WriteArray("matches", proof.Matches, Write);
        json.WriteArray("items", proof.Items, Write);
        json.WriteNumber("itemCount", proof.ItemCount);
        json.WriteString("join", MachineWords.Of(proof.Join));
        json.WriteArray("parts", proof.Parts, WriteStep);
    }

    private static void Write(Utf8JsonWriter json, ProofParameter parameter)
    {
        json.WriteString("name", parameter.Name);
        json.WriteText("value", parameter.Value);
        json.WriteBoolean("inferred", parameter.IsInferred);
    }

    private static void Write(Utf8JsonWriter json, ProofLimit limit)
    {
        json.WriteString("relation", MachineWords.Key(limit.Relation));
        json.WriteNumber("value", limit.Value);
    }

    private static void Write(Utf8JsonWriter json, ProofRange? number)
    {
        if (number is null)
        {
            json.WriteNull("number");
            return;
        }

        json.WriteStartObject("number");
        json.WriteNumber("least", (decimal?)number.Least);
        json.WriteNumber("most", number.Most);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProofMatch match)
    {
        json.WriteString("label", match.Label);
        json.WriteString("form", match.Form);
        json.WriteString("term", match.Term);
        json.WriteString("manner", MachineWords.Of(match.Manner));
    }

    private static void Write(Utf8JsonWriter json, ProofItem item)
    {
        json.WriteString("key", item.Key);
        json.WriteString("outcome", MachineWords.Of(item.Outcome));
        json.WriteString("reason", item.Reason);
        json.WriteString("fact", item.Fact.Length == 0 ? null : item.Fact);
        json.WriteText("expected", item.Expected);
        json.WriteText("actual", item.Actual);
        json.WriteText("why", item.Why);
    }
}
