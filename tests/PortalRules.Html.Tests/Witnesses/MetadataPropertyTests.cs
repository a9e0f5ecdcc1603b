using FsCheck;
using FsCheck.Fluent;
using static PortalRules.Html.Tests.Witnesses.Portals;

namespace PortalRules.Html.Tests.Witnesses;

public class MetadataPropertyTests
{
    private static readonly string[] Dates = ["2023-04-03", "2023-03-04", "2023-04-03T23:30:00Z", "2023-04-04T06:30:00+07:00", "2023-04-10 08:30:00", "2023-01-01+0718:44:00", "03/04/2023", "", "null", "9999-12-31T23:59:59Z"];

    private static readonly Arbitrary<string> Metadata = Gen.ArrayOf(
        from date in Gen.Elements(Dates)
        from form in Gen.Elements<Func<string, string>>(
            d => News($"\"datePublished\":\"{d}\""),
            d => News($"\"datePublished\":\"{d}\",\"dateModified\":\"{d}\""),
            d => $"""<meta property="article:published_time" content="{d}">""",
            d => $"""<meta property="article:modified_time" content="{d}">""",
            d => $"""<meta name="DCTERMS.issued" content="{d}">""",
            d => $"""<meta name="DC.date" content="{d}">""",
            d => $"""<meta itemprop="datePublished" content="{d}">""")
        select form(date)).Select(f => string.Concat(f)).ToArbitrary();

    [Fact]
    public void Metadata_never_change_a_visible_date() =>
        Prop.ForAll(Metadata, head => Of(head, "<time>03/04/2023 08:30</time>", "Fri, 07 Apr 2023 08:30:00 +0700").Date() is "2023-04-03T08:30:00+07:00").QuickCheckThrowOnFailure();

    [Fact]
    public void Metadata_never_change_the_date_of_a_list() =>
        Prop.ForAll(Metadata, head => Of(head, listed: "03/04/2023").Date() is "2023-04-03").QuickCheckThrowOnFailure();

    [Fact]
    public void Metadata_never_make_the_date_of_a_feed_wrong() =>
        Prop.ForAll(Metadata, head => Of(head, feed: "Mon, 03 Apr 2023 08:30:00 +0700").Date() is "2023-04-03" or "Disagreement").QuickCheckThrowOnFailure();

    [Fact]
    public void Metadata_never_date_an_article_alone() =>
        Prop.ForAll(Metadata, head => Of(head).Date() is "NotShown").QuickCheckThrowOnFailure();
}
