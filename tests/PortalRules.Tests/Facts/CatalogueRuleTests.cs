using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Facts;

/// <summary>Rules over derived and new fields, judged from case to outcome.</summary>
public sealed class CatalogueRuleTests
{
    private const string Law = """
        id: letter
        kind: letter
        issuer: UBND
        issued: 2023-01-01
        in-force: { from: 2023-01-01 }
        known-from: read
        """;

    [Theory]
    [InlineData("select: links\nwhere: { page: { depth: 0 } }\nexpect: { some: { text: Phản ánh } }", "{ pages: [{ url: /, depth: 0 }], links: [{ text: Phản ánh, page: / }] }", "pass")]
    [InlineData("select: links\nwhere: { page: { depth: 0 } }\nexpect: { some: { text: Phản ánh } }", "{ pages: [{ url: /, depth: 0 }, { url: /tin, depth: 1 }], links: [{ text: Phản ánh, page: /tin }] }", "fail")]
    [InlineData("select: links\nwhere: { page: { depth: 0 } }\nexpect: { some: { text: Phản ánh } }", "{ links: [{ text: Phản ánh, page: /tin }] }", "needs-review")]
    [InlineData("select: pages\nwhere: { depth: 0 }\nexpect: { each: { links: { some: { text: Phản ánh } } } }", "{ pages: [{ url: /, depth: 0 }, { url: /tin, depth: 1 }], links: [{ text: Phản ánh, page: / }] }", "pass")]
    [InlineData("select: menu-items\nexpect: { each: { leads-to: { text-length: { at-least: 40 } } } }", "{ pages: [{ url: /gioi-thieu, text-length: 10 }], menus: [{ role: main, items: [{ label: Giới thiệu, target: /gioi-thieu }] }] }", "fail")]
    [InlineData("select: menu-items\nexpect: { each: { leads-to: { text-length: { at-least: 40 } } } }", "{ menus: [{ role: main, items: [{ label: Giới thiệu, target: /gioi-thieu }] }] }", "needs-review")]
    [InlineData("select: sections\nexpect: { each: { newest: { in-last: 3 months } } }", "{ sections: [Tin tức], articles: [{ title: A, section: Tin tức, published: 2023-03-01 }] }", "pass")]
    [InlineData("select: sections\nexpect: { each: { newest: { in-last: 3 months } } }", "{ sections: [Tin tức], articles: [{ title: A, section: Tin tức, published: 2022-03-01 }] }", "fail")]
    [InlineData("select: sections\nexpect: { each: { newest: { in-last: 3 months } } }", "{ sections: [Tin tức], articles: [{ title: A, section: Tin tức, published: 2022-03-01 }, { title: B, published: 2023-03-01 }] }", "needs-review")]
    [InlineData("select: sections\nexpect: { each: { articles: { count: { at-least: 2 } } } }", "{ sections: [Tin tức], articles: [{ title: A, section: Tin tức }] }", "fail")]
    [InlineData("select: articles\nexpect: { each: { images: { each: { caption: present } } } }", "{ articles: [{ title: A, url: /a, image-count: 1 }], images: [{ src: /1.jpg, page: /a, in-article: true, caption: Ảnh }] }", "pass")]
    [InlineData("select: endpoints\nexpect: { each: { certificate: { host-matches: true, days-left: { at-least: 14 } }, ipv6-addresses: { count: { at-least: 1 } } } }", "{ endpoints: [{ host: xamau.example.gov.vn, certificate: { names: ['*.example.gov.vn'], not-after: 2023-12-31 }, ipv6-addresses: ['2001:db8::1'] }] }", "pass")]
    [InlineData("select: endpoints\nexpect: { each: { certificate: { host-matches: true, days-left: { at-least: 14 } }, ipv6-addresses: { count: { at-least: 1 } } } }", "{ endpoints: [{ host: xamau.example.gov.vn, certificate: { names: [example.gov.vn], not-after: 2023-12-31 }, ipv6-addresses: ['2001:db8::1'] }] }", "fail")]
    public async Task A_rule_over_a_derived_field_comes_out_as_its_case_says(string check, string facts, string outcome)
    {
        var rule = $$"""
            id: CAT-001
            title: { vi: Một quy tắc, en: A rule }
            category: content
            obligation: must
            basis: { source: letter, kind: guidance }
            {{check}}
            message: { vi: "{detail}", en: "{detail}" }
            remedy: { vi: Sửa lại., en: Mend it. }
            cases:
              - { name: case, as-of: 2023-04-10, snapshot: {{facts}}, outcome: {{outcome}} }
            """;
        var checker = new PortalCheckerBuilder()
            .AddPacks(PackLibrary.FromFiles([KeyValuePair.Create("law/letter.yaml", Law), KeyValuePair.Create("cat/pack.yaml", "pack: cat\nversion: 1.0.0\ntitle: { vi: Thử }"), KeyValuePair.Create("cat/rule.yaml", rule)]))
            .Build();
        var pack = checker.Rules.Packs[0];

        await RuleCases.Run(checker, pack, pack.Bound[0], RuleCases.Of(pack, pack.Bound[0]).Single());
    }
}
