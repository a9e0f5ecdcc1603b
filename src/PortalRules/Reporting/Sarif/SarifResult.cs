using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Reporting.Json;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reporting.Sarif;

/// <summary>One result: a finding, or a rule without findings.</summary>
/// <param name="Rule">The rule's result.</param>
/// <param name="Index">The rule's place among the driver's rules.</param>
/// <param name="Finding">The finding, or <see langword="null"/>.</param>
/// <param name="Home">The portal's own address, where a finding has no place of its own.</param>
/// <param name="HasWaivers">Whether any finding of the report is waived: then every result says whether it is.</param>
internal sealed record SarifResult(RuleResult Rule, int Index, Finding? Finding, string? Home, bool HasWaivers)
{
    public Outcome Outcome => Finding?.Outcome ?? Rule.Verdict.Outcome;

    public static void Write(Utf8JsonWriter json, SarifResult result)
    {
        json.WriteString("ruleId", result.Rule.Rule.Id);
        json.WriteNumber("ruleIndex", result.Index);
        json.WriteString("kind", SarifWords.Kind(result.Outcome));
        json.WriteString("level", SarifWords.Level(result.Outcome, result.Rule.Rule.Severity));
        json.WriteMessage("message", result.Message());
        if (result.Finding is { } finding)
        {
            json.WriteArray("locations", result.Places(), SarifPlace.Write);
            json.WriteNumber("occurrenceCount", finding.Count);
            if (finding.Fingerprint.Length > 0)
                json.WriteObject("partialFingerprints", () => json.WriteString("portalRulesFinding/v1", finding.Fingerprint));
            if (finding.Baseline is { } state)
                json.WriteString("baselineState", MachineWords.Of(state));
        }

        if (result.HasWaivers)
            SarifSuppressions.Write(json, result.Finding?.Waiver);

        json.WriteObject("properties", () => Properties(json, result));
    }

    // Of a question that a person has answered, the answer is what counts.
    private LocalizedText Message() => Finding is { Answer: { Status: AnswerStatus.Replayed } answer } asked
        ? new($"{asked.Message.Vi} Kết luận: {DecisionWords.Of(answer).Vi}", $"{asked.Message.In("en")} Determined: {DecisionWords.Of(answer).In("en")}")
        : Finding?.Message ?? Told();

    private LocalizedText Told() => Rule.Verdict switch
    {
        { Outcome: Outcome.Pass } => new($"Đạt: {Rule.Rule.Title.Vi}.", $"Met: {Rule.Rule.Title.In("en")}."),
        { Question: { } question } => question,
        _ => Rule.Rule.Title,
    };

    private IEnumerable<Evidence> Places()
    {
        if (!Finding!.Evidence.IsEmpty)
            return Finding.Evidence.Where(e => e.Url.Length > 0).Distinct();
        return Home is null ? [] : [new Evidence(Home, Selector: null, Line: 0, Column: 0, Text: null)];
    }

    private static void Properties(Utf8JsonWriter json, SarifResult result)
    {
        json.WriteString("outcome", MachineWords.Of(result.Outcome));
        json.WriteString("reason", result.Rule.Verdict.Reason);
        json.WriteNumber("looked", result.Rule.Verdict.Looked);
        if (result.Finding is not { } finding)
            return;
        json.WriteString("key", finding.Key);
        json.WriteText("remedy", finding.Remedy);
        if (finding.EvidenceHash.Length > 0)
            json.WriteString("evidenceHash", finding.EvidenceHash);
        if (finding.Answer is not null)
            DecisionJson.Write(json, finding.Answer);
        if (result.Rule.Verdict.Question is { } question)
            json.WriteText("question", question);
    }
}
