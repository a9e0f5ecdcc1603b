using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Tests.Packs;

/// <summary>A pack with a rule for each thing that an office may change, and one that is locked.</summary>
internal static class OfficePack
{
    public const string Id = "test.office";

    private const string Pack = $$"""
        pack: {{Id}}
        version: 1.0.0
        title: { vi: Bộ quy tắc thử, en: A trial pack }
        parameters:
          quota:
            type: integer
            values:
              2023-01-01: { value: 2, basis: { source: letter } }
              2023-04-01: { value: 5, basis: { source: letter, kind: inferred, note: văn bản không nêu con số } }
          later: { type: integer, values: { 2024-01-01: { value: 1, basis: { source: letter } } } }
          share: { type: share, values: { 2023-01-01: { value: 50%, basis: { source: letter } } } }
          age: { type: duration, values: { 2023-01-01: { value: 14 days, basis: { source: letter } } } }
          since: { type: date, values: { 2023-01-01: { value: 2023-01-01, basis: { source: letter } } } }
          word: { type: text, values: { 2023-01-01: { value: tin, basis: { source: letter } } } }
          names: { type: list, values: { 2023-01-01: { value: [Giới thiệu], basis: { source: letter } } } }
          numbered: { type: condition, of: documents, values: { 2023-01-01: { value: { number: present }, basis: { source: letter } } } }
          unused: { type: text, values: { 2023-01-01: { value: x, basis: { source: letter } } } }
          fixed: { type: integer, values: { 2023-01-01: { value: 1, basis: { source: letter } } } }
        """;

    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        ("law/l.yaml", PackText.Law("letter")),
        ("o/pack.yaml", Pack),
        ("o/quota.yaml", Rule("T-001", "select: sections\nexpect: { count: { at-least: $quota } }", "formerly: [T-900]")),
        ("o/names.yaml", Rule("T-002", "select: menu-items\nexpect: { labels: $names }", "severity: warning")),
        ("o/later.yaml", Rule("T-003", "select: sections\nexpect: { count: { at-least: $later } }")),
        ("o/locked.yaml", Rule("T-004", "select: sections\nexpect: { count: { at-least: $fixed } }", "locked: true\nseverity: warning")),
        ("o/rest.yaml", Rule("T-005", "select: documents\nwhere: $numbered\nexpect: { each: { posted: { in-last: $age, from: $since }, summary: $word }, share: { of: { kind: KH }, at-least: $share } }")),
    ];

    public static PortalChecker Checker => PackText.Checker([.. Files]);

    public static PortalSnapshot Portal { get; } = PortalSnapshot.For(new Portal { Id = "xa-thu", Level = "commune", Area = "thanh-hoa" })
        .With(FactKinds.Sections, [new Section { Label = "Tin tức" }, new Section { Label = "Thư viện" }, new Section { Label = "Liên hệ" }], complete: true)
        .With(FactKinds.Menus, [new Menu { Role = "main", Items = [new MenuItem { Label = "Tổng quan" }] }], complete: true)
        .With(FactKinds.Documents, [], complete: true);

    private static string Rule(string id, string body, string more = "") => $$"""
        id: {{id}}
        title: { vi: Quy tắc {{id}}, en: Rule {{id}} }
        category: content
        obligation: must
        basis: [{ source: letter, at: Điều 1 }]
        {{body}}
        message: { vi: Chưa đạt., en: Not met. }
        remedy: { vi: Sửa., en: Mend it. }
        {{more}}
        """;
}
