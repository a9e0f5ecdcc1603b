using PortalRules.Packs;
using PortalRules.Reporting.Pages;
using PortalRules.Tests.Packs;
using PortalRules.Tests.Shared;
using PortalRules.Tests.Text;

namespace PortalRules.Tests.Reporting.Pages;

/// <summary>The pages of two packs: one with everything that a rule may have, and one of a stranger whose texts look like Markdown.</summary>
public sealed class RulePagesTests
{
    private static readonly RuleSet Rules = PackText.Load(
    [
        .. OfficePack.Files,
        ("law/band.yaml", PackText.Law("band", "{ from: unknown, not-before: 2023-02-01, to: unknown, last-known: 2023-06-01 }", ", binds: [commune], number: 01/CV")),
        ("law/end.yaml", PackText.Law("end", "{ from: 2023-01-01, to: 2024-12-31 }")),
        ("s/pack.yaml", """
            pack: test.strange
            version: 2.0.0
            title: { vi: "Bộ | <b>lạ</b>", en: "A `strange` | pack" }
            includes: [test.office]
            applies-to: { area: thanh-hoa/huyen-cam-thuy }
            parameters:
              gone: { type: integer, values: { 2023-01-01: { value: 3, basis: { source: end } }, 2024-01-01: { ended: true } } }
            indicators:
              - { id: one, title: { vi: Chỉ tiêu *một*, en: Indicator *one* } }
            """),
        ("s/strange.yaml", """
            id: S-002
            title: { vi: "Một dòng\nhai dòng | <script>" }
            category: security
            obligation: should
            indicator: one
            basis:
              - { source: band, at: mục 1, kind: guidance }
              - { source: end, at: Điều 2, kind: inferred, note: "chưa rõ [1]" }
            due-by: { before: 2023-03-01 }
            formerly: [S-900]
            act: 23a2a8
            select: banners
            where: { alt: "`mã` | $gone" }
            expect: { count: { at-most: $gone } }
            message: { vi: "\"{fact}\" có _dấu_ tại https://x.vn/a_b.", en: "\"{fact}\" has _marks_ at https://x.vn/a_b." }
            remedy: { vi: Bỏ., en: Take it off. }
            cases: { name: không có, snapshot: {}, outcome: pass }
            """),
        ("s/asked.yaml", """
            id: S-001
            title: { vi: Nội dung dễ đọc, en: The content reads well }
            category: content
            obligation: may
            applies-to: { level: [commune, province] }
            basis: { source: end, kind: inferred }
            question: { vi: Có dễ đọc không?, en: Is it easy to read? }
            remedy: { vi: Viết lại., en: Write it anew. }
            cases:
              - { name: chưa trả lời, snapshot: {}, outcome: needs-review }
            """),
    ]);

    [Theory]
    [InlineData("README.md")]
    [InlineData("test.office.md")]
    [InlineData("test.strange.md")]
    public void A_page_tells_all_that_there_is_to_tell(string page) => Snapshot.Match(RulePages.Write(Rules, Rules.Packs)[page], page);

    [Fact]
    public void Culture_changes_no_byte()
    {
        var here = RulePages.Write(Rules, Rules.Packs);
        using var _ = new InCulture("ar-SA");

        Assert.Equal(here, RulePages.Write(Rules, Rules.Packs.Reverse()));
    }

    [Fact]
    public void Lines_end_alike_and_each_rule_has_its_anchor()
    {
        var pages = RulePages.Write(Rules, Rules.Packs);

        Assert.All(pages.Values, p => Assert.DoesNotContain('\r', p));
        Assert.All(pages.Values, p => Assert.EndsWith("\n", p, StringComparison.Ordinal));
        Assert.Equal(["S-001", "S-002"], pages["test.strange.md"].Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..]));
    }

    [Fact]
    public void A_pack_without_a_page_is_named_and_not_linked()
    {
        var page = RulePages.Write(Rules, [Rules.Find("test.strange")!])["test.strange.md"];

        Assert.Contains("`test.office`", page, StringComparison.Ordinal);
        Assert.DoesNotContain("test.office.md", page, StringComparison.Ordinal);
    }
}
