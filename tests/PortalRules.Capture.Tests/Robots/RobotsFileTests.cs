using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Capture.Robots;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Tests.Robots;

public sealed class RobotsFileTests
{
    // RFC 9309, 5.1.
    private const string SimpleExample = """
        User-Agent: *
        Disallow: *.gif$
        Disallow: /example/
        Allow: /publications/

        User-Agent: foobot
        Disallow:/
        Allow:/example/page.html
        Allow:/example/allowed.gif

        User-Agent: barbot
        User-Agent: bazbot
        Disallow: /example/page.html

        User-Agent: quxbot
        """;

    [Theory]
    [InlineData("otherbot", "/a.gif", false)]
    [InlineData("otherbot", "/a.gif?x", true)]
    [InlineData("otherbot", "/example/page.html", false)]
    [InlineData("otherbot", "/publications/x", true)]
    [InlineData("otherbot", "/", true)]
    [InlineData("foobot", "/", false)]
    [InlineData("FooBot", "/example/page.html", true)]
    [InlineData("foobot", "/example/allowed.gif", true)]
    [InlineData("foobot", "/example/other.gif", false)]
    [InlineData("barbot", "/example/page.html", false)]
    [InlineData("bazbot", "/example/page.html", false)]
    [InlineData("bazbot", "/example/other.gif", true)]
    [InlineData("quxbot", "/example/page.html", true)]
    [InlineData("foobot", "/robots.txt", true)]
    public void The_simple_example_of_the_standard_is_read_as_it_says(string product, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, Allows(SimpleExample, path, product));

    // RFC 9309, 5.2.
    [Theory]
    [InlineData("/example/page/disallowed.gif", false)]
    [InlineData("/example/page/", true)]
    [InlineData("/example/page/x", true)]
    [InlineData("/example/", true)]
    public void The_longest_match_decides(string path, bool isAllowed) =>
        Assert.Equal(isAllowed, Allows("User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif", path, "foobot"));

    // RFC 9309, 2.2.2 and 2.2.3: path in robots.txt, path in the address.
    [Theory]
    [InlineData("/foo/bar?baz=quz", "/foo/bar?baz=quz", true)]
    [InlineData("/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https%3A%2F%2Ffoo.bar", false)]
    [InlineData("/foo/bar/ツ", "/foo/bar/%E3%83%84", true)]
    [InlineData("/foo/bar/%E3%83%84", "/foo/bar/%E3%83%84", true)]
    [InlineData("/foo/bar/%62%61%7A", "/foo/bar/baz", true)]
    [InlineData("/tin-t%e1%bb%a9c", "/tin-t%E1%BB%A9c/bai-1", true)]
    [InlineData("/path/file-with-a-%2A.html", "/path/file-with-a-*.html", true)]
    [InlineData("/path/file-with-a-%2A.html", "/path/file-with-a-b.html", false)]
    [InlineData("/path/foo-%24", "/path/foo-$", true)]
    [InlineData("/path/foo-$", "/path/foo-$", false)]
    [InlineData("/*.php$", "/index.php", true)]
    [InlineData("/*.php$", "/index.php?x=1", false)]
    [InlineData("/*.php", "/index.php?x=1", true)]
    [InlineData("/a*b*c$", "/abcbc", true)]
    [InlineData("/a*b*c$", "/abcb", false)]
    [InlineData("/a*c$", "/ac", true)]
    [InlineData("/ac*c$", "/ac", false)]
    [InlineData("/$", "/", true)]
    [InlineData("/$", "/a", false)]
    [InlineData("*", "/x", true)]
    [InlineData("/Tin", "/tin", false)]
    [InlineData("tin", "/tin", true)]
    public void Patterns_match_what_they_say(string pattern, string path, bool matches) =>
        Assert.Equal(!matches, Allows($"User-agent: *\nDisallow: {pattern}", path));

    [Fact]
    public void Allow_wins_where_two_rules_are_alike() =>
        Assert.True(Allows("User-agent: *\nDisallow: /tin\nAllow: /tin", "/tin/1"));

    [Fact]
    public void Groups_of_one_name_are_one_group_and_other_lines_do_not_end_a_list_of_names()
    {
        const string text = "User-agent: PortalRules/2.0\nDisallow: /a\n\nUser-agent: other\nDisallow: /b\n\nUser-agent: x\nSitemap: https://xa.gov.vn/s.xml\nUser-agent: portalrules\nDisallow: /c\n";

        Assert.Equal([false, true, false], new[] { "/a", "/b", "/c" }.Select(p => Allows(text, p)));
    }

    [Fact]
    public void A_group_of_our_own_leaves_the_others_aside() =>
        Assert.True(Allows("User-agent: *\nDisallow: /\nUser-agent: PortalRules\nDisallow:", "/tin"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void Any_line_end_byte_order_marks_and_comments_are_read(string lineEnd)
    {
        var text = "\uFEFFUser-agent: * # tất cả" + lineEnd + "Disallow: /tin#phần còn lại" + lineEnd + "ghi chú" + lineEnd + "disALLOW : /van-ban" + lineEnd;

        Assert.Equal([false, false, true], new[] { "/tin", "/van-ban", "/lien-he" }.Select(p => Allows(text, p)));
    }

    [Fact]
    public void Rules_before_any_name_are_nobodys() =>
        Assert.True(Allows("Disallow: /\nUser-agent: *\nAllow: /a", "/b"));

    [Fact]
    public void A_page_where_robots_txt_should_be_forbids_nothing() =>
        Assert.True(Allows("<!DOCTYPE html><html><body style=\"color: red\">Không tìm thấy: trang</body></html>", "/tin"));

    [Fact]
    public void Delay_and_sitemaps_are_read()
    {
        var file = Read("Sitemap: https://xa.gov.vn/sitemap.xml\nSitemap: /relative.xml\nUser-agent: *\nCrawl-delay: 2.5\nDisallow:\nUser-agent: other\nCrawl-delay: 60\nDisallow: /");

        Assert.Equal((TimeSpan.FromSeconds(2.5), RobotsState.Given), (file.CrawlDelay, file.State));
        Assert.Equal(["https://xa.gov.vn/sitemap.xml"], file.Sitemaps.Select(s => s.Value));
    }

    [Fact]
    public void A_delay_ends_no_group()
    {
        var file = Read("User-agent: *\nCrawl-delay: 9\nSitemap: https://xa.gov.vn/sitemap.xml\nUser-agent: other\nCrawl-delay: 2\nDisallow: /tin");

        Assert.Equal(TimeSpan.FromSeconds(9), file.CrawlDelay);
        Assert.False(file.Allows(Url("/tin")));
        Assert.True(file.Allows(Url("/")));
    }

    [Fact]
    public void A_delay_that_would_keep_a_capture_from_ever_ending_is_one_minute() =>
        Assert.Equal(TimeSpan.FromMinutes(1), Read("User-agent: *\nCrawl-delay: 86400").CrawlDelay);

    [Theory]
    [InlineData("-1")]
    [InlineData("NaN")]
    [InlineData("1e400")]
    [InlineData("mười")]
    public void A_delay_that_is_no_number_is_none(string delay) =>
        Assert.Null(Read($"User-agent: *\nCrawl-delay: {delay}").CrawlDelay);

    [Theory]
    [InlineData(200, RobotsState.Given, false)]
    [InlineData(301, RobotsState.Absent, true)]
    [InlineData(404, RobotsState.Absent, true)]
    [InlineData(403, RobotsState.Absent, true)]
    [InlineData(429, RobotsState.Unreachable, false)]
    [InlineData(500, RobotsState.Unreachable, false)]
    [InlineData(0, RobotsState.Unreachable, false)]
    public void An_answer_says_whether_the_portal_may_be_asked(int status, object state, bool isAllowed)
    {
        var file = RobotsFile.Of(status, "User-agent: *\nDisallow: /"u8, "PortalRules");

        Assert.Equal((state, isAllowed), (file.State, file.Allows(Url("/tin"))));
    }

    [Fact]
    public void A_rule_that_the_cap_cuts_in_two_is_no_rule()
    {
        var filler = new StringBuilder("User-agent: *\n");
        while (filler.Length < RobotsReader.MostBytes - 12)
            filler.Append('#');

        Assert.True(Allows($"{filler}\nDisallow: /bi-mat", "/binh-thuong"));
    }

    [Fact]
    public void Hundreds_of_stars_take_no_time()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 2_000));

        Assert.True(Allows($"User-agent: *\nDisallow: {pattern}$", "/" + new string('a', 1_900) + "b"));
    }

    [Fact]
    public void Matching_agrees_with_trying_every_way()
    {
        var characters = Gen.Elements('a', 'b', '*', '/');
        var patterns = Gen.ArrayOf(characters, 6).Select(c => "/" + new string(c));
        var paths = Gen.ArrayOf(Gen.Elements('a', 'b', '/'), 7).Select(c => "/" + new string(c));
        Prop.ForAll(
            Gen.Zip(Gen.Zip(patterns, paths), Gen.Elements("", "$")).ToArbitrary(),
            t => new RobotsRule(allows: false, t.Item1.Item1 + t.Item2).Matches(t.Item1.Item2) == Slowly(t.Item1.Item1 + t.Item2, t.Item1.Item2)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_bytes_break_the_reader() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<byte[]>().ToArbitrary(), bytes =>
        {
            RobotsFile.Of(200, [.. "User-agent: *\nDisallow: "u8, .. bytes], "PortalRules").Allows(Url("/tin?a=*"));
        }).QuickCheckThrowOnFailure();

    private static bool Slowly(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        if (pattern.IsEmpty)
            return true;
        if (pattern is "$")
            return path.IsEmpty;
        if (pattern[0] == '*')
            return Slowly(pattern[1..], path) || (!path.IsEmpty && Slowly(pattern, path[1..]));
        return !path.IsEmpty && path[0] == pattern[0] && Slowly(pattern[1..], path[1..]);
    }

    private static bool Allows(string text, string path, string product = "PortalRules") => Read(text, product).Allows(Url(path));

    private static RobotsFile Read(string text, string product = "PortalRules") => RobotsFile.Of(200, Encoding.UTF8.GetBytes(text), product);

    private static PortalUrl Url(string path)
    {
        Assert.True(PortalUrl.TryParse("https://xa.gov.vn" + path, out var url));
        return url;
    }
}
