using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Yaml;

namespace PortalRules.Tests.Packs;

/// <summary>Small packs with one law each, written as text.</summary>
internal static class PackText
{
    public const string Areas = """
        - { area: thanh-hoa, level: province, vi: tỉnh Thanh Hóa }
        - { area: thanh-hoa/huyen-cam-thuy, level: district, vi: huyện Cẩm Thủy, until: 2025-06-30, became: [thanh-hoa/xa-cam-thuy] }
        - { area: thanh-hoa/xa-cam-thuy, level: commune, vi: xã Cẩm Thủy, from: 2025-07-01 }
        - { area: nghe-an, level: province, vi: tỉnh Nghệ An }
        - { area: nghe-an/xa-moi, level: commune, vi: xã Mới, from: 2025-07-01 }
        - { level: district, vi: cấp huyện, en: district level, until: 2025-06-30, known-from: second-hand }
        """;

    public static string Law(string id, string force = "{ from: 2023-01-01 }", string more = "") =>
        $"{{ id: {id}, kind: letter, issuer: UBND, issued: 2023-01-01, in-force: {force}, known-from: read{more} }}";

    public static string Pack(string id, string more = "") => $"pack: {id}\nversion: 1.0.0\ntitle: {{ vi: {id} }}\n{more}";

    public static string Rule(string id, string law, string more = "") => $$"""
        id: {{id}}
        title: { vi: Có menu }
        category: structure
        obligation: must
        basis: [{ source: {{law}}, kind: guidance }]
        select: menus
        expect: { count: { at-least: 1 } }
        message: { vi: Thiếu. }
        remedy: { vi: Thêm. }
        {{more}}
        """;

    public static PortalChecker Checker(params (string Path, string Text)[] files) => new PortalCheckerBuilder().AddPacks(Library(files)).Build();

    public static RuleSet Load(params (string Path, string Text)[] files) => Checker(files).Rules;

    public static IReadOnlyList<string> Errors(params (string Path, string Text)[] files) =>
        [.. Assert.Throws<PackException>(() => Load(files)).Errors.Select(e => e.ToString())];

    private static PackLibrary Library((string Path, string Text)[] files) =>
        PackLibrary.FromFiles(files.Append(("vocabulary/areas.yaml", Areas)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
}
