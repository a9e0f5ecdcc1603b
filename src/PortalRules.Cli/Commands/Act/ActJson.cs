using System.Collections.Immutable;
using System.Text.Json;
using PortalRules.Rules;

namespace PortalRules.Cli.Commands.Act;

/// <summary>What came of published test cases, as JSON.</summary>
internal static class ActJson
{
    private const string Schema = "portalrules/act/1";

    public static void Write(Utf8JsonWriter json, ImmutableArray<ActRuleResults> rules, ImmutableArray<ActCase> cases)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        Counts(json, [.. rules.SelectMany(r => r.Results)]);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Rule.Id);
            json.WriteString("act", rule.Rule.Act);
            Counts(json, rule.Results);
            json.WriteStartArray("differences");
            foreach (var result in rule.Results.Where(r => r.Agreement is not ActAgreement.Consistent))
                Write(json, result);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("otherActRules");
        foreach (var id in cases.Select(c => c.Rule).Distinct(StringComparer.Ordinal).Where(id => !rules.Any(r => string.Equals(r.Rule.Act, id, StringComparison.Ordinal))).Order(StringComparer.Ordinal))
            json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, ImmutableArray<ActResult> results)
    {
        json.WriteNumber("cases", results.Length);
        json.WriteNumber("consistent", results.Count(r => r.Agreement is ActAgreement.Consistent));
        json.WriteNumber("inconsistent", results.Count(r => r.Agreement is ActAgreement.Inconsistent));
        json.WriteNumber("undecided", results.Count(r => r.Agreement is ActAgreement.Undecided));
    }

    private static void Write(Utf8JsonWriter json, ActResult result)
    {
        json.WriteStartObject();
        json.WriteString("testcaseId", result.Case.Id);
        json.WriteString("title", result.Case.Title);
        json.WriteString("path", result.Case.Path);
        json.WriteString("expected", result.Case.Expected);
        json.WriteString("outcome", JsonNamingPolicy.CamelCase.ConvertName(result.Verdict.Outcome.ToString()));
        json.WriteString("agreement", JsonNamingPolicy.CamelCase.ConvertName(result.Agreement.ToString()));
        json.WriteStartArray("findings");
        foreach (var finding in result.Verdict.Findings)
            Write(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("key", finding.Key);
        if (finding.Evidence is [var at, ..])
        {
            json.WriteString("selector", at.Selector);
            json.WriteNumber("line", at.Line);
            json.WriteNumber("column", at.Column);
        }

        json.WriteEndObject();
    }
}
