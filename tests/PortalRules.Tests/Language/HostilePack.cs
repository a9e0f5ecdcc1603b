using System.Globalization;

namespace PortalRules.Tests.Language;

/// <summary>Files of a stranger who means no good, or whose editor does not. The benchmarks measure the same ones.</summary>
internal sealed record HostilePack(string Name, Func<IReadOnlyList<KeyValuePair<string, string>>> Files)
{
    private const string Rule = """
        id: AB-001
        title: { vi: Một quy tắc, en: A rule }
        category: content
        obligation: must
        basis: { source: letter, kind: guidance }
        select: banners
        expect: { each: { alt: present } }
        message: { vi: Sai., en: Wrong. }
        remedy: { vi: Sửa lại., en: Mend it. }

        """;

    private static IReadOnlyList<KeyValuePair<string, string>> Base { get; } =
    [
        File("law/letter.yaml", "id: letter\nkind: letter\nissuer: UBND\nissued: 2023-01-01\nin-force: { from: 2023-01-01 }\nknown-from: read"),
        File("ab/pack.yaml", "pack: a.b\nversion: 1.0.0\ntitle: { vi: Thử }"),
        File("ab/rule.yaml", Rule),
    ];

    public static IReadOnlyList<HostilePack> All { get; } =
    [
        // What YAML can do and this format cannot.
        Added("anchor and alias", () => "where: { alt: &a x }\nsample: *a"),
        Added("billion laughs", () => BillionLaughs()),
        Added("tag", () => "sample: !!python/object:os.system true"),
        Added("merge key", () => "<<: { sample: true }"),
        Added("duplicate key", () => "select: banners"),
        Added("directive", () => "...\n%YAML 3.0\n---\na: b"),
        Added("unclosed quote", () => "sample: \"true"),
        Added("unclosed bracket", () => "formerly: [AB-002"),
        Added("tab for indentation", () => "where:\n\talt: x"),
        Added("complex key", () => "? { a: b }\n: c"),

        // Size and depth.
        Added("text of 10 MB", () => $"question: {new string('x', 10_000_000)}"),
        Added("text of 1.9 MB in a list of words", () => $"sample: {new string('x', 1_900_000)}"),
        Added("key of 1 MB", () => $"{new string('k', 1_000_000)}: x"),
        Added("1,000 maps deep, block", () => string.Concat(Enumerable.Range(0, 1000).Select(i => $"{new string(' ', i)}a:\n"))),
        Added("1,000 lists deep, block", () => $"formerly:\n{Repeat("- ", 1000)}a"),
        Added("1,000 maps deep, flow", () => $"where: {Repeat("{ a: ", 1000)}b{Repeat(" }", 1000)}"),
        Added("1,000 lists deep, flow", () => $"where: {Repeat("[", 1000)}{Repeat("]", 1000)}"),
        Added("100,000 lists never closed", () => $"where: {Repeat("[", 100_000)}"),
        Added("a million brackets closed", () => Repeat("]", 1_000_000)),
        Added("1,000,000 empty documents", () => Repeat("---\n", 400_000)),
        Added("190,000 keys", () => Lines(95_000, i => $"k{i}: x")),
        Added("300,000 keys", () => Lines(250_000, i => $"{i}:")),
        Added("1,000,000 keys", () => Lines(1_000_000, i => $"k{i}: x")),
        Added("the same key 95,000 times", () => Repeat("abc: x\n", 95_000)),
        Added("60,000 unknown terms", () => $"where: {{ alt: [{string.Join(',', Enumerable.Range(0, 60_000).Select(i => $"term:t{i}"))}] }}"),
        Added("60,000 unknown fields", () => $"where: {{ {string.Join(", ", Enumerable.Range(0, 60_000).Select(i => $"f{i}: x"))} }}"),
        With("more than 10,000 rules in one file", "ab/rule.yaml", () => string.Join("---\n", Enumerable.Range(0, 10_100).Select(i => Rule.Replace("AB-001", $"AB-{i:0000}", StringComparison.Ordinal)))),
        new("more than 10,000 rules", () => [.. Base, .. Enumerable.Range(0, 10_001).Select(i => File($"ab/r{i}.yaml", Rule.Replace("AB-001", $"A{i / 1000}-{i % 1000:000}", StringComparison.Ordinal)))]),
        new("3,000 packs", () => [Base[0], .. Enumerable.Range(0, 3_000).SelectMany(i => (KeyValuePair<string, string>[])[File($"p{i}/pack.yaml", $"pack: p{i}\nversion: 1.0.0\ntitle: {{ vi: Thử }}"), File($"p{i}/r.yaml", Rule.Replace("AB-001", $"AB{i}-001", StringComparison.Ordinal))])]),
        With("60,000 indicators", "ab/pack.yaml", () => $"pack: a.b\nversion: 1.0.0\ntitle: {{ vi: Thử }}\nindicators:\n{Lines(30_000, i => $"- {{ id: i{i}, title: {{ vi: x }} }}")}"),

        // Characters.
        Added("NUL", () => "sample: true\0\nwhere: { alt: x }"),
        Added("NUL by an escape", () => "formerly: \"AB\\0-002\""),
        Added("half a surrogate pair", () => "formerly: \uD83D"),
        Added("half a surrogate pair by an escape", () => "formerly: \"\\uD83D\""),
        Added("bell", () => "formerly: a\u0007b"),
        With("UTF-16 read as UTF-8", "ab/rule.yaml", () => Rule.Replace("i", "i\0", StringComparison.Ordinal)),
        With("Latin letters read as UTF-8", "ab/rule.yaml", () => Rule.Replace('ộ', '\uFFFD')),
        With("byte order mark", "ab/rule.yaml", () => $"\uFEFF{Rule}"),
        With("byte order mark twice", "ab/rule.yaml", () => $"\uFEFF\uFEFF{Rule}"),
        With("byte order mark inside", "ab/rule.yaml", () => $"{Rule}\uFEFFsample: true"),
        With("CR LF", "ab/rule.yaml", () => Rule.Replace("\n", "\r\n", StringComparison.Ordinal)),
        With("CR alone", "ab/rule.yaml", () => Rule.Replace('\n', '\r')),
        With("comments only", "ab/rule.yaml", () => "# nothing\n# here\n"),
        With("white space only", "ab/rule.yaml", () => " \n\n  \n"),
        With("document marks", "ab/rule.yaml", () => $"---\n{Rule}...\n"),
        With("an end without a start", "ab/rule.yaml", () => "...\n---"),

        // YAML 1.1 reads these as something else than they look like.
        Added("yes for true", () => "sample: yes"),
        Added("on for true", () => "sample: on"),
        Added("quoted true", () => "sample: 'true'"),
        Checked("octal", "{ count: 0o17 }"),
        Checked("leading zero", "{ count: 017 }"),
        Checked("sexagesimal", "{ count: 12:30 }"),
        Checked("exponent", "{ count: 1e3 }"),
        Checked("hexadecimal", "{ count: 0x1F }"),
        Checked("not a number", "{ count: .nan }"),
        Checked("number with an underscore", "{ count: 1_000 }"),
        Checked("number too large", "{ count: 99999999999999999999 }"),
        Checked("digits of another script", "{ count: ٣ }"),
        Checked("null", "~"),

        // Patterns.
        Pattern("(a+)+$", "(a+)+$"),
        Pattern("a{1,30} thirty times", "(a{1,30}){1,30}"),
        Pattern("a{1,1000} a thousand times", "(a{1,1000}){1,1000}"),
        Pattern("three times nested", "((a{1,9}){1,9}){1,9}"),
        Pattern("two thousand million", "a{2000000000}"),
        Pattern("a count that is no number", "a{99999999999999999999}"),
        Pattern("a{500} after any", "[ab]*a[ab]{500}c"),
        Pattern("a{5000} after any", "[ab]*a[ab]{5000}c"),
        Pattern("hidden by a comment", "(?#[)(a{1,99}){1,99}"),
        Pattern("hidden by the mode x", "(?x)#[\n(a{1,99}){1,99}"),
        Pattern("200 groups deep", $"{Repeat("(", 200)}a{Repeat(")*", 200)}"),
        Pattern("600 characters", new string('a', 600)),
        Pattern("lookahead", "(?=a)"),
        Pattern("backreference", "(a)\\1"),
        Pattern("unclosed class", "[a"),
        Pattern("reversed count", "a{3,1}"),
    ];

    public override string ToString() => Name;

    private static KeyValuePair<string, string> File(string path, string text) => KeyValuePair.Create(path, text);

    private static HostilePack With(string name, string path, Func<string> text) =>
        new(name, () => [.. Base.Where(f => f.Key != path), File(path, text())]);

    private static HostilePack Added(string name, Func<string> lines) => With(name, "ab/rule.yaml", () => Rule + lines());

    private static HostilePack Checked(string name, string check) =>
        With(name, "ab/rule.yaml", () => Rule.Replace("{ each: { alt: present } }", check, StringComparison.Ordinal));

    private static HostilePack Pattern(string name, string pattern) =>
        Checked($"pattern: {name}", $"{{ each: {{ alt: {{ matches: \"{pattern.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\" }} }} }}");

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{line(i)}\n")));

    private static string BillionLaughs() =>
        $"where:\n  a: &a [{string.Join(", ", Enumerable.Repeat("lol", 9))}]\n{string.Concat("bcdefghi".Select(c => $"  {c}: &{c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n"))}";
}
