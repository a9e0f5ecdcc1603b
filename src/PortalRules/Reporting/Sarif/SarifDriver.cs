using System.Reflection;
using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Reporting.Json;
using PortalRules.Text;

namespace PortalRules.Reporting.Sarif;

/// <summary>The tool and its rules, in the order of the results.</summary>
internal static class SarifDriver
{
    /// <summary>The version of the library, three numbers.</summary>
    public static string Version { get; } = Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "0.0.0";

    public static void Write(Utf8JsonWriter json, CheckReport report, SarifLaw law)
    {
        json.WriteString("name", "PortalRules");
        json.WriteString("version", Version);
        json.WriteString("language", "vi");
        json.WriteArray("rules", report.Results, (w, result) => Write(w, result, law));
        json.WriteArray("supportedTaxonomies", law.Sources.Select((s, i) => (s.Id, Index: i)), (w, taxonomy) =>
        {
            w.WriteString("name", taxonomy.Id);
            w.WriteNumber("index", taxonomy.Index);
        });
    }

    private static void Write(Utf8JsonWriter json, RuleResult result, SarifLaw law)
    {
        var rule = result.Rule;
        json.WriteString("id", rule.Id);
        if (!rule.Formerly.IsEmpty)
            json.WriteStrings("deprecatedIds", rule.Formerly);
        json.WriteMessage("shortDescription", rule.Title);
        json.WriteMessage("fullDescription", result.Verdict.Proof?.Check ?? rule.Title);
        json.WriteMessage("help", Help(result));
        json.WriteObject("defaultConfiguration", () => json.WriteString("level", SarifWords.Level(rule.Severity)));
        law.WriteRelationships(json, rule);
        json.WriteObject("properties", () => Properties(json, result));
    }

    private static LocalizedText Help(RuleResult result)
    {
        var basis = result.Rule.Basis;
        var remedy = Remedies.Common(result);
        return new(
            string.Join('\n', Lines(remedy?.Vi ?? result.Rule.Title.Vi, "Căn cứ: ", basis.Select(b => b.Cite("vi")))),
            string.Join('\n', Lines((remedy ?? result.Rule.Title).In("en"), "Basis: ", basis.Select(b => b.Cite("en")))));
    }

    private static IEnumerable<string> Lines(string first, string label, IEnumerable<string> citations) =>
        citations.Select(c => label + c).Prepend(first);

    private static void Properties(Utf8JsonWriter json, RuleResult result)
    {
        json.WriteString("category", result.Rule.Category);
        json.WriteString("obligation", MachineWords.Of(result.Rule.Obligation));
        json.WriteString("severity", MachineWords.Of(result.Rule.Severity));
        json.WriteString("indicator", result.Rule.Indicator);
        json.WriteDate("lastGoodDay", result.Rule.DueBy?.LastDay);
        json.WriteString("pack", result.Pack);
        json.WriteString("packVersion", result.PackVersion);
        json.WriteString("hash", result.Hash);
        json.WriteStrings("tags", [result.Rule.Category, MachineWords.Of(result.Rule.Obligation)]);
    }
}
