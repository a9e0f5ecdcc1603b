using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Language;
using PortalRules.Language.Cases;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Tests.Language.Grammar;

/// <summary>Binds a sample among the files that it may name.</summary>
internal static class SampleBinder
{
    private const string Law = """
        { id: test-letter, kind: letter, issuer: UBND huyện Thử, in-force: { from: 2023-01-01 }, known-from: read }
        """;

    private const string Vocabulary = """
        - { term: thu-vien, vi: Thư viện }
        - { area: tinh-thu, level: province, vi: tỉnh Thử }
        """;

    private const string Pack = """
        pack: test.sample
        version: 1.0.0
        title: { vi: Thử }
        parameters:
          quota: { type: integer, values: { 2023-01-01: { value: 2, basis: { source: test-letter } } } }
          grace: { type: duration, values: { 2023-01-01: { value: 0 days, basis: { source: test-letter } } } }
          numbered: { type: condition, of: documents, values: { 2023-01-01: { value: { number: present }, basis: { source: test-letter } } } }
        indicators: [{ id: chi-tieu-mot, title: { vi: Một } }]
        """;

    private const string Rule = """
        id: AB-001
        formerly: [AB-900]
        title: { vi: Có thư viện }
        category: content
        obligation: must
        basis: { source: test-letter, kind: guidance }
        select: sections
        expect: { count: { at-least: $quota } }
        message: { vi: Sai. }
        remedy: { vi: Sửa lại. }
        ---
        id: AB-002
        locked: true
        title: { vi: Không khóa được mở }
        category: content
        obligation: should
        basis: { source: test-letter, kind: guidance }
        select: documents
        expect: { each: { posted: { in-last: $grace } } }
        message: { vi: Sai. }
        remedy: { vi: Sửa lại. }
        """;

    private static readonly CodeCheck[] Checks = [CodeCheck.Each("acme-links", FactKinds.Sections, (_, _) => { })];

    /// <summary>What the binder says against it; nothing where it is good.</summary>
    public static IReadOnlyList<string> Errors(Sample sample)
    {
        try
        {
            if (sample.Schema is "portal")
                _ = PortalFile.Parse("portal.yaml", sample.Text);
            else if (sample.Schema is "profile")
                _ = Rules(sample).Bind(Tailoring.None, Profile.Parse("profile.yaml", sample.Text), new YamlErrors());
            else if (sample.Schema is "tailoring")
                _ = Rules(sample).Tailor(Tailoring.Parse("tailoring.yaml", sample.Text));
            else
                BindCases(Rules(sample));
            return [];
        }
        catch (PackException e)
        {
            return [.. e.Errors.Select(m => m.ToString())];
        }
    }

    private static RuleSet Rules(Sample sample) => new PackLoader(FactKinds.All, Checks).Load([PackLibrary.FromFiles(Files(sample))]);

    private static void BindCases(RuleSet rules)
    {
        var errors = new YamlErrors();
        foreach (var pack in rules.Packs)
        {
            foreach (DeclarativeRule rule in pack.Bound)
                _ = new CaseBinder(rule, pack.AppliesTo, errors).Bind();
        }

        errors.ThrowIfAny();
    }

    private static Dictionary<string, string> Files(Sample sample)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["law/base.yaml"] = Law,
            ["vocabulary/base.yaml"] = Vocabulary,
            ["p/pack.yaml"] = Pack,
            ["p/names.txt"] = "Văn phòng\nPhòng Tài chính\n",
            ["o/pack.yaml"] = "pack: test.other\nversion: 1.0.0\ntitle: { vi: Khác }\n",
        };
        if (sample.Schema is "profile" or "tailoring")
        {
            files["p/rule.yaml"] = Rule;
            return files;
        }

        files[sample.Schema switch { "law" => "law/sample.yaml", "vocabulary" => "vocabulary/sample.yaml", "pack" => "p/pack.yaml", _ => "p/sample.yaml" }] = sample.Text;
        return files;
    }
}
