using System.Text;
using PortalRules.Facts;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;

namespace PortalRules.Html.Tests.Caching;

public class PageCacheTests
{
    private const string Frame = """<html><body><nav id="menu" class="main-menu"><ul><li><a href="/">Trang chủ</a><li><a href="/tin-tuc/">Tin tức</a></ul></nav>""";

    public static TheoryData<string> Folders =>
    [
        "docs/examples/xa-mau", .. Directory.GetDirectories(Path.Combine(Repository.Root, "tests", "PortalRules.Html.Tests", "Platforms", "Portals")).Order(StringComparer.Ordinal).Select(f => Path.GetRelativePath(Repository.Root, f)),
    ];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task A_portal_that_changes_reads_as_without_a_cache(string folder)
    {
        var all = await ChangingPortal.LoadAsync(Path.Combine(Repository.Root, folder));
        for (var seed = 0; seed < 4; seed++)
        {
            var random = new Random(seed);
            var portal = new ChangingPortal(all);
            var cache = new PageCache();
            for (var reading = 0; reading < 8; reading++)
            {
                var expected = await JsonOf(portal, new HtmlPortalReaderOptions { Parallelism = 1 });
                var found = await JsonOf(portal, new HtmlPortalReaderOptions { Cache = cache, Parallelism = 1 + (seed % 2) });

                Assert.True(string.Equals(expected, found, StringComparison.Ordinal), $"seed {seed}, reading {reading}: {Difference(expected, found)}");
                portal.Change(random);
            }
        }
    }

    [Fact]
    public void An_unchanged_portal_gives_the_very_same_snapshot()
    {
        var cache = new PageCache();
        var pages = new Pages().Add("/", $"{Frame}<p>Chào</p>").Add("/tin-tuc/", $"{Frame}<p>Tin</p>");
        var options = new HtmlPortalReaderOptions { Cache = cache };

        Assert.Same(pages.Read(options), pages.Read(options));
        Assert.Equal(2, cache.Count);
    }

    [Fact]
    public async Task The_source_is_asked_again_only_where_a_place_is_not_known_any_more()
    {
        var all = await ChangingPortal.LoadAsync(Path.Combine(Repository.Root, "docs/examples/xa-mau"));
        var options = new HtmlPortalReaderOptions { Cache = new PageCache() };
        var portal = new ChangingPortal(all);

        await new HtmlPortalReader(options).ReadAsync(portal, cancellationToken: TestContext.Current.CancellationToken);
        await new HtmlPortalReader(options).ReadAsync(portal, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(2, portal.Fetched);

        // Without its home page, the frame has to be told by the next page.
        var rest = new ChangingPortal([.. all.Where(r => r.Url.Path is not ("/" or "/index.html"))]);
        await new HtmlPortalReader(options).ReadAsync(rest, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(2, rest.Fetched);
    }

    [Fact]
    public void Other_maps_or_limits_read_everything_anew()
    {
        var cache = new PageCache();
        var pages = new Pages().Add("/", $"{Frame}<p>Chào</p>");
        var first = pages.Read(new HtmlPortalReaderOptions { Cache = cache });

        Assert.NotSame(first, pages.Read(new HtmlPortalReaderOptions { Cache = cache, Maps = [] }));
        Assert.Single(pages.Read(new HtmlPortalReaderOptions { Cache = cache, LargestPage = 10 }).Notes, n => n.Message.Contains("quá lớn", StringComparison.Ordinal));
    }

    private static async Task<string> JsonOf(ChangingPortal portal, HtmlPortalReaderOptions options)
    {
        using var stream = new MemoryStream();
        await SnapshotJson.WriteAsync(await new HtmlPortalReader(options).ReadAsync(portal, cancellationToken: TestContext.Current.CancellationToken), stream, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Difference(string expected, string found)
    {
        var at = Math.Max(0, expected.AsSpan().CommonPrefixLength(found) - 200);
        return $"\nexpected …{expected.AsSpan(at, Math.Min(500, expected.Length - at))}\nfound    …{found.AsSpan(at, Math.Min(500, found.Length - at))}";
    }
}
