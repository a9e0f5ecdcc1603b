using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Law;
using PortalRules.Packs.Coverage;
using PortalRules.Reporting.Json;

namespace PortalRules.Reporting.Coverage;

/// <summary>Which duties have a rule, in JSON.</summary>
internal static class CoverageJson
{
    /// <summary>The value of the key <c>schema</c>.</summary>
    public const string Schema = "portalrules/coverage/1";

    public static Task WriteAsync(LawCoverage coverage, Stream stream, CancellationToken cancellationToken) =>
        JsonOutput.WriteAsync(stream, json => Write(json, coverage), cancellationToken);

    private static void Write(Utf8JsonWriter json, LawCoverage coverage)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        Totals(json, coverage.Instruments.Sum(i => i.Duties.Length), coverage.Count);
        json.WriteArray("law", coverage.Instruments, Write);
        json.WriteArray("withoutDuty", coverage.WithoutDuty, (w, rule) =>
        {
            w.WriteString("source", rule.Basis.Source.Id);
            Write(w, rule);
        });
        json.WriteEndObject();
    }

    private static void Totals(Utf8JsonWriter json, int duties, Func<DutyState, int> count) => json.WriteObject("summary", () =>
    {
        json.WriteNumber("duties", duties);
        foreach (var state in CoverageWords.States)
            json.WriteNumber(MachineWords.Of(state), count(state));
    });

    private static void Write(Utf8JsonWriter json, InstrumentCoverage instrument)
    {
        var source = instrument.Source;
        json.WriteString("id", source.Id);
        json.WriteObject("citation", () =>
        {
            json.WriteString("vi", source.Cite("vi"));
            json.WriteString("en", source.Cite("en"));
        });
        json.WriteDate("from", source.From);
        json.WriteDate("to", source.To);
        json.WriteDate("lastKnown", source.LastKnown);
        json.WriteString("knownFrom", source.KnownFrom);
        Totals(json, instrument.Duties.Length, instrument.Count);
        json.WriteArray("duties", instrument.Duties, Write);
    }

    private static void Write(Utf8JsonWriter json, DutyCoverage duty)
    {
        json.WriteString("at", duty.Duty.At.Text);
        json.WriteText("gloss", duty.Duty.Gloss);
        json.WriteString("check", duty.Duty.Check);
        json.WriteString("coverage", MachineWords.Of(duty.State));
        json.WriteBoolean("sharesPlace", duty.SharesPlace);
        json.WriteArray("rules", duty.Rules, (w, rule) =>
        {
            Write(w, rule.Rule);
            w.WriteString("place", MachineWords.Of(rule.Relation));
        });
    }

    private static void Write(Utf8JsonWriter json, CoveringRule rule)
    {
        json.WriteString("rule", rule.Rule.Id);
        json.WriteString("pack", rule.Pack);
        json.WriteString("at", rule.Basis.At?.Text);
        json.WriteBoolean("question", rule.IsQuestion);
        json.WriteBoolean("inferred", rule.Basis.Kind is BasisKind.Inferred);
    }
}
