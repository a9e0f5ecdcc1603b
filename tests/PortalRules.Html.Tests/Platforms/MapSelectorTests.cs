using AngleSharp.Html.Parser;
using PortalRules.Html.Markup;
using PortalRules.Html.Platforms;
using PortalRules.Html.Tests.Hostile;
using PortalRules.Tests.Shared;

namespace PortalRules.Html.Tests.Platforms;

/// <summary>A selector of a map matches what it matches for any CSS engine.</summary>
public class MapSelectorTests
{
    private const string Html = """
        <body><div id=cot class="ben trai" lang=vi-VN data-x="a b"><ul class=menu><li class=mot><a href="/x/">1</a><li><a href="/y.html" title="">2</a><li class="mot hai"><span>3</span></ul>
        <p>a</p><p class=mot>b</p><span>c</span><p>d</p></div><div class="ben"><p itemtype="http://schema.org/NewsArticle"><b>e</b></p></div></body>
        """;

    [Theory]
    [InlineData("li")]
    [InlineData("*")]
    [InlineData("#cot")]
    [InlineData(".mot")]
    [InlineData("li.mot.hai")]
    [InlineData(".ben li, .ben > p")]
    [InlineData("#cot > ul > li")]
    [InlineData(".mot + p")]
    [InlineData(".mot ~ p")]
    [InlineData("div > ul li > a")]
    [InlineData("[title]")]
    [InlineData("[itemtype$='/NewsArticle'] b")]
    [InlineData("[data-x~=b]")]
    [InlineData("[lang|=vi]")]
    [InlineData("a[href^='/x']")]
    [InlineData("a[href*='.ht']")]
    [InlineData("div[class=ben]")]
    [InlineData("li:first-child")]
    [InlineData("li:last-child")]
    [InlineData("span:only-child")]
    [InlineData("p:nth-child(2)")]
    [InlineData("p:nth-child(odd)")]
    [InlineData("li:nth-child(-n+2)")]
    [InlineData("p:not(.mot)")]
    [InlineData("#cot p:not([itemtype])")]
    public void Selector_matches_what_css_means(string selector)
    {
        List<string> pages = [Html];
        var sources = SourcePages.Load(SourcePages.Folders(Repository.Root, withRealPortals: false));
        pages.AddRange(sources.Take(4).Select(b => PortalRules.Html.Sources.PageDecoder.Decode(b, null)));
        foreach (var page in pages)
            Assert.Equal(Expected(page, selector), Found(page, selector));
    }

    [Theory]
    [InlineData(".a:hover", ":hover")]
    [InlineData(".a:has(b)", ":has(b)")]
    [InlineData(".a::before", "::before")]
    [InlineData(".a:not(.b .c)", ":not(.b .c)")]
    [InlineData("p:nth-last-child(2)", ":nth-last-child()")]
    public void What_a_map_may_not_use_is_named(string selector, string refused)
    {
        Assert.Contains(SelectorReading.Of(selector)!, s => string.Equals(s.Refused, refused, StringComparison.Ordinal));
    }

    private static List<int> Expected(string html, string selector)
    {
        var all = new HtmlParser().ParseDocument(html).All.ToList();
        return [.. all.Index().Where(e => e.Item.Matches(selector)).Select(e => e.Index)];
    }

    private static List<int> Found(string html, string selector)
    {
        using var document = new MarkupParser().Parse(html.AsMemory());
        List<MarkupElement> all = [document.Root!, .. document.Root!.Descendants().OfType<MarkupElement>()];
        var readings = SelectorReading.Of(selector)!;
        Assert.All(readings, r => Assert.Null(r.Refused));
        return [.. all.Index().Where(e => readings.Exists(r => r.Selector is { } s ? s.Matches(e.Item) : HasKey(e.Item, r.Key))).Select(e => e.Index)];
    }

    private static bool HasKey(MarkupElement element, string key) => key[0] switch
    {
        '#' => string.Equals(element.Id, key[1..], StringComparison.Ordinal),
        '.' => element.ClassName?.Split((char[]?)null).Contains(key[1..], StringComparer.Ordinal) ?? false,
        _ => string.Equals(element.LocalName, key, StringComparison.Ordinal),
    };
}
