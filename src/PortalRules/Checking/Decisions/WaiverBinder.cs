using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Checking.Decisions;

/// <summary>Reads a waivers file.</summary>
internal static class WaiverBinder
{
    public static List<Waiver> Bind(string file, string text, YamlErrors errors)
    {
        var waivers = new List<Waiver>();
        var lines = new Dictionary<(string, string, string?), int>();
        foreach (var map in DecisionFile.Entries(file, text, WaiverKeys.File, WaiverKeys.Waiver, errors))
        {
            if (Bind(map, errors) is not { } waiver)
                continue;
            if (lines.TryAdd((waiver.Rule, waiver.Portal, waiver.Finding), waiver.Line))
                waivers.Add(waiver);
            else
                errors.Add(map.Mark, $"a waiver of the same rule, portal and finding stands on line {lines[(waiver.Rule, waiver.Portal, waiver.Finding)]} already; keep one.");
        }

        return waivers;
    }

    private static Waiver? Bind(YamlMap map, YamlErrors errors)
    {
        var texts = DecisionFile.Texts(map, errors, "rule", "portal", "reason", "authority");
        var finding = YamlValues.Text(map["finding"], "finding", errors);
        var until = YamlValues.Date(map["until"], "until", errors);
        if (texts is null || until is null || (finding is null && map["finding"] is not null))
            return null;
        return new Waiver
        {
            Rule = texts["rule"],
            Portal = texts["portal"],
            Finding = finding,
            Reason = texts["reason"],
            Authority = texts["authority"],
            Until = until.Value,
            File = map.Mark.File,
            Line = map.Mark.Line,
        };
    }
}
