using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Tests.Shared;
using PortalRules.Yaml;

namespace PortalRules.Tests.Language;

public sealed class PackErrorTests
{
    private const string Pack = """
        pack: a.b
        version: 1.0.0
        title: { vi: Thử, en: Test }
        parameters:
          quota:
            type: integer
            values: { 31/03/2023: { value: 2.079, basis: { source: letter, kind: guidance } } }
        """;

    private const string Law = """
        id: letter
        kind: letter
        issuer: UBND
        issued: 2023-01-01
        in-force: { from: 2023-01-01 }
        known-from: read
        """;

    private const string Rule = """
        id: AB-001
        title: { vi: Một quy tắc, en: A rule }
        category: contnt
        obligation: must
        basis: { source: leter, kind: guidance }
        select: banners
        where: { zone: middle, widht: { at-most: 300 } }
        expect:
          each: { target: { host: a.vn }, alt: { matches: '(?=x)' }, width: { at-most: $qouta } }
        message: { vi: 'Thiếu {missing}', en: 'x' }
        remedy: { vi: Sửa, lại, en: x }
        """;

    [Fact]
    public void Ten_mistakes_yield_ten_errors_with_their_places()
    {
        var errors = Errors(("law/letter.yaml", Law), ("ab/pack.yaml", Pack), ("ab/rule.yaml", Rule));

        Snapshot.Match(string.Join('\n', errors));
        Assert.Equal(10, errors.Count);
    }

    [Theory]
    [InlineData("expect: { some: { width: 2.079 } }", "write 2079")]
    [InlineData("expect: { each: { pages: { at-leest: 2 } } }", "\"at-least\"")]
    [InlineData("expect: { width: 3 }", "is a field of one fact")]
    [InlineData("expect: { each: { count: 3 } }", "checks many facts")]
    [InlineData("expect: { each: { target: a.vn } }", "which part of it")]
    [InlineData("expect: { each: { alt: ~ } }", "is empty")]
    [InlineData("expect: { unique: zoone }", "\"zone\"")]
    [InlineData("expect: { labels: [a] }", "have no label of their own")]
    [InlineData("expect: { each: { alt: &x y } }", "anchors (&name)")]
    [InlineData("expect: { each: { alt: x, alt: y } }", "stands here twice")]
    [InlineData("expect: { each: { alt: term:khong-co } }", "unknown term")]
    [InlineData("expect: { each: { campaign: { ends: { before: 31/3/2023 } } } }", "write 2023-03-31")]
    [InlineData("expect: {}", "needs one of")]
    public void Mistake_in_a_check_is_told_with_what_to_write(string expect, string hint)
    {
        var rule = $$"""
            id: AB-001
            title: { vi: Một quy tắc, en: A rule }
            category: content
            obligation: must
            basis: { source: letter, kind: guidance }
            select: banners
            {{expect}}
            message: { vi: Sai., en: Wrong. }
            remedy: { vi: Sửa lại., en: Mend it. }
            """;

        var error = Assert.Single(Errors(("law/letter.yaml", Law), ("ab/pack.yaml", "pack: a.b\nversion: 1.0.0\ntitle: { vi: Thử }"), ("ab/rule.yaml", rule)));

        Assert.Equal((7, "ab/rule.yaml"), (error.Line, error.File));
        Assert.Contains(hint, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_id_used_twice_is_refused()
    {
        var rule = Rule.Replace("contnt", "content", StringComparison.Ordinal);

        var errors = Errors(("law/letter.yaml", Law), ("ab/pack.yaml", Pack), ("ab/one.yaml", rule), ("ab/two.yaml", rule));

        Assert.True(errors.Count > 0);
    }

    private static IReadOnlyList<PackError> Errors(params (string Path, string Text)[] files)
    {
        var library = PackLibrary.FromFiles(files.Select(f => KeyValuePair.Create(f.Path, f.Text)));
        return Assert.Throws<PackException>(() => new PortalCheckerBuilder().AddPacks(library).Build()).Errors;
    }
}
