using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Html.Markup;
using PortalRules.Html.Styles;

namespace PortalRules.Html.Tests;

/// <summary>Style sheets of strangers: only what sizes pictures is read, and nothing takes long.</summary>
public class StyleSheetTests
{
    [Theory]
    [InlineData("img{width:10px}", true)]
    [InlineData(".ben img, p{width:10px}", true)]
    [InlineData("#cot > .ben > a img{width:10px}", true)]
    [InlineData("aside .ben a > img.anh{width:10px}", true)]
    [InlineData("body aside .ben.rong img{width:10px}", true)]
    [InlineData(".ben > img{width:10px}", false)]
    [InlineData(".be img{width:10px}", false)]
    [InlineData("a.ben img{width:10px}", false)]
    [InlineData("img:hover{width:10px}", false)]
    [InlineData("img[width]{width:10px}", false)]
    [InlineData("p + img{width:10px}", false)]
    [InlineData("img{min-width:10px}", false)]
    [InlineData("img{width:-10px}", false)]
    [InlineData("@supports (display:grid){img{width:10px}}", false)]
    public void A_rule_means_the_picture_or_it_does_not(string css, bool means)
    {
        var parser = new MarkupParser();
        using var document = parser.Parse("""<body><aside id="cot"><div class="ben rong"><a><img class="anh"></a></div></aside></body>""".AsMemory());
        var found = new List<(int Weight, SizeRule Size)>();

        StyleSheet.Parse(css).Collect(ElementPath.Of(document.Root!.Descendants().OfType<MarkupElement>().Single(e => e.Tag is Tag.Img)), found);

        Assert.Equal(means, found.Exists(f => f.Size.Width.Pixels == 10));
    }

    [Fact]
    public void Any_text_is_read_without_a_crash()
    {
        string[] pieces = ["img", "{", "}", "width:1px", ";", "/*", "*/", "@media (min-width:", ")", ",", ">", ".", "#", " "];
        Prop.ForAll<int[]>(which => _ = StyleSheet.Parse(string.Concat(which.Select(w => pieces[Math.Abs(w % pieces.Length)])))).QuickCheckThrowOnFailure();
        Prop.ForAll<string>(text => _ = StyleSheet.Parse(text ?? "")).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("@media a{")]
    [InlineData("a{b{width:1px}")]
    [InlineData("/*")]
    [InlineData("img,")]
    [InlineData("div > ")]
    public void Megabytes_of_nonsense_are_read_at_once(string piece)
    {
        var watch = Stopwatch.StartNew();
        _ = StyleSheet.Parse(string.Concat(Enumerable.Repeat(piece, 3_000_000 / piece.Length)) + "img{width:1px}");

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }
}
