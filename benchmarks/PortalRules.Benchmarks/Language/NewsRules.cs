using PortalRules.Packs;

namespace PortalRules.Benchmarks.Language;

/// <summary>200 rules over articles, ten forms of twenty, as YAML files. <see cref="HandWritten"/> does the same in C#.</summary>
internal static class NewsRules
{
    public const int PerForm = 20;

    public static readonly string[] Rare = ["khai trừ", "bế mạc tập huấn", "hoà giải hoà giải", "đại hội đại hội", "lễ lễ lễ"];

    public static PackLibrary Library { get; } = PackLibrary.FromFiles([
        KeyValuePair.Create("law/letter.yaml", "id: letter\nkind: letter\nissuer: UBND\nissued: 2023-01-01\nin-force: { from: 2023-01-01 }\nknown-from: read"),
        KeyValuePair.Create("ab/pack.yaml", "pack: a.b\nversion: 1.0.0\ntitle: { vi: Thử }"),
        .. Enumerable.Range(0, 10 * PerForm).Select(i => KeyValuePair.Create($"ab/r{i:000}.yaml", Rule(i / PerForm, i % PerForm))),
    ]);

    public static string Pattern(int i) => $@"^(Kế hoạch|Quyết định|Công văn) số \d+.*{Rare[i % 5]} \d*{i}$";

    public static string Word(int i) => Rare[i % 5];

    public static DateOnly Day(int i) => NewsPortal.AsOf.AddDays(-30 * i);

    private static string Rule(int form, int i) => $"""
        id: F{form}-{i + 100}
        title: {"{"} vi: Quy tắc {form} {i}, en: Rule {form} {i} {"}"}
        category: content
        obligation: must
        basis: {"{"} source: letter, kind: guidance {"}"}
        select: articles
        {Check(form, i)}
        message: {"{"} vi: "Sai: {"{"}detail{"}"}", en: "Wrong: {"{"}detail{"}"}" {"}"}
        remedy: {"{"} vi: Sửa lại., en: Mend it. {"}"}
        """;

    private static string Check(int form, int i) => form switch
    {
        0 => $$"""
            where: { section: {{NewsPortal.Sections[i]}} }
            expect: { count: { at-least: {{490 + i}} } }
            """,
        1 => $$"""
            where: { section: { is: {{NewsPortal.Sections[i + 20]}} } }
            expect: { none: { title: { contains: {{Word(i)}} } } }
            """,
        2 => $$"""
            expect: { none: { title: { starts-with: [Kế hoạch số 13{{i}}, Quyết định {{i}}] } } }
            """,
        3 => $$"""
            expect: { none: { title: { matches: '{{Pattern(i)}}' } } }
            """,
        4 => $$"""
            where: { section: {{NewsPortal.Sections[i]}} }
            expect: { some: { published: { in-last: {{1 + i}} days } } }
            """,
        5 => $$"""
            where: { section: {{NewsPortal.Sections[i + 10]}} }
            expect: { each: { published: { until: 2023-03-30 } } }
            """,
        6 => $$"""
            where: { published: { from: {{Day(i + 1):yyyy-MM-dd}}, until: {{Day(i):yyyy-MM-dd}} }, image-count: { at-least: 1 } }
            expect: { count: { at-least: 410 } }
            """,
        7 => $$"""
            where: { contributor: {{NewsPortal.Contributor(i)}} }
            expect: { each: { title: { length: { at-least: 18 } } } }
            """,
        8 => $$"""
            where: { section: {{NewsPortal.Sections[i + 5]}} }
            expect: { unique: [title] }
            """,
        _ when i < 4 => "expect: { unique: [url] }",
        _ => $$"""
            where: { title: { contains: {{Word(i)}} }, published: { before: {{Day(i):yyyy-MM-dd}} } }
            expect: { count: { at-most: {{i * 2}} } }
            """,
    };
}
