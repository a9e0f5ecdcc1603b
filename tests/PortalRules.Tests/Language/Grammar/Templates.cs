using PortalRules.Language.Grammar;
using PortalRules.Yaml;
using PortalRules.Yaml.Keys;

namespace PortalRules.Tests.Language.Grammar;

/// <summary>Where the map of each name stands in a file: the example of a key is put in the place of @.</summary>
internal static class Templates
{
    private const string Rule = """
        id: AB-001
        title: { vi: Có thư viện }
        category: content
        obligation: must
        basis: { source: test-letter, kind: guidance }
        select: sections
        expect: { count: { at-least: $quota } }
        message: { vi: Sai. }
        remedy: { vi: Sửa lại. }
        """;

    private const string Pack = "pack: test.sample\nversion: 1.0.0\ntitle: { vi: Thử }";
    private const string Law = "id: nd-9-2023\nkind: decree\nissuer: Chính phủ\nin-force: { from: 2023-01-01 }\nknown-from: read";
    private const string Campaign = "campaign: ngay-thu\nvi: Ngày thử\nyearly: { month: 3, day: 10 }\nknown-from: read";

    private const string Profile = "profile: { id: dot-thu }";
    private const string Tailoring = "tailoring: { rules: { AB-001: { severity: info } } }";

    private static readonly Dictionary<string, (string Schema, string Base, string Over)> ByMap = new(StringComparer.Ordinal)
    {
        ["rule"] = ("rule", Rule, "@"),
        ["basis"] = ("rule", Rule, "basis: { @ }"),
        ["due-by"] = ("rule", Rule, "due-by: { @ }"),
        ["applies-to"] = ("rule", Rule, "applies-to: { @ }"),
        ["checks"] = ("rule", Rule, "expect: { @ }"),
        ["nested-checks"] = ("rule", Rule, "select: menus, expect: { each: { items: { @ } } }"),
        ["share"] = ("rule", Rule, "expect: { share: { @ } }"),
        ["code"] = ("rule", Rule, "expect: { @ }"),
        ["labels"] = ("rule", Rule, "expect: { labels: { @ } }"),
        ["label-pattern"] = ("rule", Rule, "expect: { labels: [{ @ }] }"),
        ["condition"] = ("rule", Rule, "select: menus, where: { @ }"),
        ["number"] = ("rule", Rule, "expect: { count: { @ } }"),
        ["share-number"] = ("rule", Rule, "select: banners, expect: { each: { area-share: { @ } } }"),
        ["text"] = ("rule", Rule, "expect: { each: { label: { @ } } }"),
        ["date"] = ("rule", Rule, "select: documents, expect: { each: { posted: { @ } } }"),
        ["lag"] = ("rule", Rule, "select: documents, expect: { each: { posted: { lag: { @ } } } }"),
        ["url"] = ("rule", Rule, "select: banners, expect: { each: { target: { @ } } }"),
        ["host"] = ("rule", Rule, "select: banners, expect: { each: { target: { host: { @ } } } }"),
        ["period"] = ("rule", Rule, "select: articles, period: { @ }"),
        ["single-period"] = ("rule", Rule, "select: documents, expect: { each: { posted: { in: { @ } } } }"),
        ["group"] = ("rule", Rule, "select: articles, group: { @ }"),
        ["measure"] = ("rule", Rule, "select: articles, measure: { @ }"),
        ["count"] = ("rule", Rule, "select: articles, measure: { count: { @ } }"),
        ["score-line"] = ("rule", Rule, "score: [{ @ }]"),
        ["case"] = ("rule", Rule, "cases: [{ @ }]"),
        ["pack"] = ("pack", Pack, "@"),
        ["indicator"] = ("pack", Pack, "indicators: [{ @ }]"),
        ["parameter"] = ("pack", Pack, "parameters: { other: { @ } }"),
        ["list-parameter"] = ("pack", Pack, "parameters: { other: { @ } }"),
        ["parameter-value"] = ("pack", Pack, "parameters: { other: { type: integer, values: { 2023-01-01: { @ } } } }"),
        ["law"] = ("law", Law, "@"),
        ["in-force"] = ("law", Law, "in-force: { @ }"),
        ["ended-by"] = ("law", Law, "ended-by: { @ }"),
        ["duty"] = ("law", Law, "duties: [{ @ }]"),
        ["term"] = ("vocabulary", "term: tu-thu\nvi: Từ thử", "@"),
        ["campaign"] = ("vocabulary", Campaign, "@"),
        ["yearly"] = ("vocabulary", Campaign, "yearly: { @ }"),
        ["run"] = ("vocabulary", Campaign, "runs: [{ @ }]"),
        ["area"] = ("vocabulary", "area: tinh-thu/xa-mau\nlevel: commune\nvi: xã Mẫu", "@"),
        ["was"] = ("vocabulary", "area: tinh-moi\nlevel: province\nvi: tỉnh Mới", "was: [{ @ }]"),
        ["level"] = ("vocabulary", "level: district\nvi: cấp huyện\nknown-from: read", "@"),
        ["holidays"] = ("vocabulary", "holidays: 2023\nknown-from: read\ndays: [{ day: 2023-09-02, vi: Quốc khánh }]", "@"),
        ["holiday"] = ("vocabulary", "holidays: 2023\nknown-from: read\ndays: [{ day: 2023-09-02, vi: Quốc khánh }]", "days: [{ @ }]"),
        ["portal"] = ("portal", "unit: UBND xã Mẫu", "@"),
        ["profile-file"] = ("profile", Profile, "@"),
        ["profile"] = ("profile", Profile, "profile: { @ }"),
        ["tailoring-file"] = ("tailoring", Tailoring, "@"),
        ["tailoring"] = ("tailoring", Tailoring, "tailoring: { @ }"),
        ["rule-tailoring"] = ("tailoring", Tailoring, "tailoring: { rules: { AB-001: { @ } } }"),
        ["skip"] = ("tailoring", Tailoring, "tailoring: { rules: { AB-001: { skip: { @ } } } }"),
    };

    // What every example of a map needs and does not say itself.
    private static readonly Dictionary<string, string> Companions = new(StringComparer.Ordinal)
    {
        ["duty"] = "{ at: Điều 1, vi: Công khai, check: partly }",
        ["case"] = "{ name: một mục, snapshot: {}, outcome: fail }",
        ["indicator"] = "{ id: x, title: { vi: X } }",
        ["url"] = "{}",
    };

    private static readonly string[] TopMaps = ["rule", "campaign"];

    /// <summary>A file with the example of a key.</summary>
    public static Sample Example(KeyMap map, Key key) =>
        File(map, Map($"{{ {key.Example} }}"), $"example of {map.Name}.{key.Name}", isGood: true);

    /// <summary>The same with something under the key that no form takes.</summary>
    public static Sample Garbage(KeyMap map, Key key)
    {
        var example = Map($"{{ {key.Example} }}");
        return File(map, FlowYaml.Overlay(example, Map($"{{ {key.Name}: {{ zzz: [[zzz]] }} }}"), []), $"garbage in {map.Name}.{key.Name}", isGood: false);
    }

    private static Sample File(KeyMap map, YamlMap content, string name, bool isGood)
    {
        var (schema, text, over) = ByMap[map.Name];
        if (Companions.TryGetValue(map.Name, out var companion))
            content = FlowYaml.Overlay(Map(companion), content, [.. Rivals(map, content)]);
        var inner = FlowYaml.Write(content);
        var overlay = over is "@" ? content : Map($"{{ {over.Replace("{ @ }", inner, StringComparison.Ordinal)} }}");
        var host = KeyMaps.All.First(m => string.Equals(m.Name, over is "@" ? map.Name : TopMaps.FirstOrDefault(t => string.Equals(ByMap[t].Base, text, StringComparison.Ordinal)) ?? map.Name, StringComparison.Ordinal));
        var whole = FlowYaml.Overlay(Map(text), overlay, [.. Rivals(host, overlay)]);
        return new Sample(name, schema, FlowYaml.Write(whole)) { IsGood = isGood };
    }

    // Keys of the base that do not go with those of the example.
    private static IEnumerable<string> Rivals(KeyMap map, YamlMap content) => map.Rules.SelectMany(rule => rule switch
    {
        KeyRule.ExactlyOne { Keys: var keys } when keys.Any(k => content[k] is not null) => keys.AsEnumerable(),
        KeyRule.AtMostOne { Keys: var keys } when keys.Any(k => content[k] is not null) => keys.AsEnumerable(),
        KeyRule.Excludes excludes when content[excludes.Key] is not null => excludes.Others.AsEnumerable(),
        _ => [],
    });

    private static YamlMap Map(string text)
    {
        var errors = new YamlErrors();
        var documents = YamlReader.Read("example", text, errors);
        errors.ThrowIfAny();
        return (YamlMap)documents[0];
    }
}
