using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Tests.Packs;

namespace PortalRules.Tests.Surveys;

/// <summary>A pack with indicators of every kind that annexes show.</summary>
internal static class SurveyPack
{
    public const string Id = "test.survey";

    private const string Pack = $$"""
        pack: {{Id}}
        version: 1.0.0
        title: { vi: Bộ quy tắc thử }
        indicators:
          - { id: menu, title: { vi: Menu } }
          - { id: so-bai, title: { vi: Số bài } }
          - { id: hai-so, title: { vi: Hai số } }
          - { id: don-vi, title: { vi: Đơn vị } }
        """;

    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        ("law/l.yaml", PackText.Law("letter")),
        ("s/pack.yaml", Pack),
        ("s/menu.yaml", Rule("T-101", "menu", "select: menus\nexpect: { count: { at-least: 1 } }\nnote: { vi: không có menu }")),
        ("s/bai.yaml", Rule("T-201", "so-bai", "select: articles\nperiod: given\nmeasure: { count: { distinct: [url] } }")),
        ("s/hai-1.yaml", Rule("T-301", "hai-so", "select: sections\nmeasure: { count: {} }")),
        ("s/hai-2.yaml", Rule("T-302", "hai-so", "select: banners\nmeasure: { count: {} }")),
        ("s/don-vi.yaml", Rule("T-401", "don-vi", "select: articles\nperiod: { every: month }\ngroup: { by: contributor, over: $portal.contributors }\nexpect: { count: { at-least: 2 } }\nmeasure: { count: {} }")),
    ];

    public static PortalChecker Checker(string annexes) => PackText.Checker([.. Files, ("s/annexes.yaml", annexes)]);

    public static IReadOnlyList<string> Errors(string annexes) => PackText.Errors([.. Files, ("s/annexes.yaml", annexes)]);

    private static string Rule(string id, string indicator, string body) => $$"""
        id: {{id}}
        title: { vi: Quy tắc {{id}} }
        category: content
        obligation: must
        indicator: {{indicator}}
        basis: [{ source: letter, kind: guidance }]
        {{body}}
        message: { vi: Chưa đạt. }
        remedy: { vi: Sửa. }
        """;
}
