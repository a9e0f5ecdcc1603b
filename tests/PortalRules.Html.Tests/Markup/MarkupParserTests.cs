using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PortalRules.Html.Markup;
using PortalRules.Html.Sources;
using PortalRules.Html.Tests.Hostile;
using PortalRules.Tests.Shared;

namespace PortalRules.Html.Tests.Markup;

/// <summary>The tree must be the one that the parser builds out of its own nodes.</summary>
public class MarkupParserTests
{
    private static readonly HtmlParser Own = new(new HtmlParserOptions { SkipComments = true });

    [Theory]
    [InlineData("<p>một<p>hai")]
    [InlineData("<table><tr><td>a</td>lạc</tr><div>lạc nữa</div></table>sau")]
    [InlineData("<table><b>đậm<tr><td>ô<table><p>trong</table></table>")]
    [InlineData("<table><tr><form><input type=hidden name=x><td><input></form></table>")]
    [InlineData("<b><i>một</b>hai</i>ba")]
    [InlineData("<a href=1>một<a href=2>hai<div><a href=3>ba</div>")]
    [InlineData("<font size=1><p>a<p>b</font>c<p>d")]
    [InlineData("<svg viewBox='0 0 1 1'><foreignObject><p>chữ</p></foreignObject><title>t</title></svg><math><mi>x</mi></math>")]
    [InlineData("<svg><title>t</title><g/></svg>x")]
    [InlineData("<svg><desc>t</desc></svg>x")]
    [InlineData("<math><mi>x</mi><annotation-xml encoding='text/html'><p>a</annotation-xml></math>y")]
    [InlineData("<select><option>a<option>b<optgroup><option>c</select>")]
    [InlineData("<script>if (a < b) document.write('<p>')</script><style>p>a{}</style><noscript><img src=x></noscript>")]
    [InlineData("<html lang=vi><head><title>Tên &amp; tuổi</title><meta charset=utf-8></head><body class=a><body id=b>chữ &nbsp;&#7897;</body></html>sau")]
    [InlineData("<template><p>ẩn</p></template><p>hiện")]
    [InlineData("<table><template><tr><td>ẩn</td></tr><div>ẩn</div></template><tr><td>hiện</table>")]
    [InlineData("<frameset><frame src=a></frameset>")]
    [InlineData("<textarea>\n<p></textarea><pre>\n\na</pre><plaintext><p>")]
    [InlineData("<unknown-thing data-x=1 DATA-Y='2'>a<a:b>c</a:b>")]
    [InlineData("")]
    [InlineData("chỉ có chữ")]
    public void Tree_is_that_of_the_parser(string html) => Compare(html);

    [Theory]
    [InlineData("<template><td>ẩn</td></template><p>hiện")]
    [InlineData("<div><template><tr>a<td>ẩn</template></div><table><tr><td>hiện")]
    [InlineData("<select><button><caption><template></template><caption>chữ")]
    public void Rows_in_a_template_do_not_end_the_page(string html) => Compare(html);

    [Fact]
    public void Trees_of_damaged_pages_are_those_of_the_parser()
    {
        var sources = SourcePages.Load(SourcePages.Folders(Repository.Root, withRealPortals: false));
        for (var seed = 0; seed < 1_500; seed++)
        {
            var page = MutatedPage.Of(sources, seed);
            var html = PageDecoder.Decode(page.Body, page.MediaType);
            if (!NestingScan.IsTooDeep(html))
                Compare(html, $"seed {seed}");
        }
    }

    [Fact]
    public void An_element_tells_where_its_tag_begins()
    {
        var parser = new MarkupParser();
        using var document = parser.Parse("<html>\n<body>\n  <p class=a>chữ</p>".AsMemory());

        var paragraph = document.Root!.Descendants().OfType<MarkupElement>().Single(e => e.Tag is Tag.P);

        Assert.Equal((3, 3), (paragraph.Position.Line, paragraph.Position.Column));
    }

    [Fact]
    public void Tables_that_put_tables_before_each_other_do_not_nest_without_end()
    {
        var parser = new MarkupParser();
        using var document = parser.Parse(string.Concat(Enumerable.Repeat("<table><div><i><table><tr><td><li>", 4_000)).AsMemory());

        Assert.InRange(Depth(document), 100, 2 * HtmlParserOptions.DefaultMaximumDepth);
    }

    private static int Depth(MarkupDocument document)
    {
        var deepest = 0;
        foreach (var node in document.Root!.Descendants())
        {
            var depth = 0;
            for (var at = node.Container; at is not null; at = at.Container)
                depth++;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static void Compare(string html, string? hint = null)
    {
        var parser = new MarkupParser();
        MarkupDocument document;
        try
        {
            document = parser.Parse(html.AsMemory());
        }
        catch (UnreadablePageException)
        {
            return;
        }

        using (document)
        {
            var own = Own.ParseDocument(html);
            var (expected, found) = (TreeText.Of(own), TreeText.Of(document));
            Assert.True(Depth(document) <= 2 * HtmlParserOptions.DefaultMaximumDepth, $"{hint}: {Depth(document)} deep");

            // What is put before a table counts as high up here, so where the parser's limit strikes the trees differ.
            if (string.Equals(expected, found, StringComparison.Ordinal) || own.All.Any(e => e.GetAncestors().Count() > HtmlParserOptions.DefaultMaximumDepth - 4))
                return;
            var at = Math.Max(0, expected.AsSpan().CommonPrefixLength(found) - 60);
            Assert.Fail($"{hint}\nexpected …{expected.AsSpan(at, Math.Min(200, expected.Length - at))}\nfound    …{found.AsSpan(at, Math.Min(200, found.Length - at))}");
        }
    }
}
