using System.Text;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Html.Site;
using PortalRules.Html.Tests.Caching;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;

namespace PortalRules.Html.Tests.Captures;

/// <summary>Saved portals whose home page stands elsewhere and some of whose pages nobody has: they read alike in any order, with a cache and without.</summary>
public class MovedPortalTests
{
    public static TheoryData<string> Folders => PageCacheTests.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task A_portal_reads_alike_in_any_order(string folder)
    {
        var all = await LoadAsync(folder);
        var expected = await JsonOf(all, new HtmlPortalReaderOptions { Parallelism = 1 });

        Assert.Contains("\"kind\": \"home\"", expected, StringComparison.Ordinal);
        Assert.Equal(expected, await JsonOf([.. all.Reverse()], new HtmlPortalReaderOptions { Parallelism = 1 }));
        Assert.Equal(expected, await JsonOf([.. all.OrderBy(r => r.RedirectsTo is null && r.MediaType is null)], new HtmlPortalReaderOptions { Parallelism = 2 }));
        Assert.Equal(expected, await JsonOf([.. all.OrderBy(r => r.RedirectsTo is not null || r.MediaType is not null).ThenByDescending(r => r.Url.Value, StringComparer.Ordinal)], new HtmlPortalReaderOptions { Parallelism = 2 }));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task A_portal_that_changes_reads_as_without_a_cache(string folder)
    {
        var all = await LoadAsync(folder);
        for (var seed = 0; seed < 2; seed++)
        {
            var random = new Random(seed);
            var portal = new ChangingPortal([.. seed == 0 ? all : all.Reverse()]);
            var cache = new PageCache();
            for (var reading = 0; reading < 6; reading++)
            {
                Assert.Equal(await JsonOf(portal, new HtmlPortalReaderOptions { Parallelism = 1 }), await JsonOf(portal, new HtmlPortalReaderOptions { Cache = cache, Parallelism = 1 + seed }));
                portal.Change(random);
            }
        }
    }

    private static async Task<IReadOnlyList<CapturedResource>> LoadAsync(string folder)
    {
        var saved = await ChangingPortal.LoadAsync(Path.Combine(Repository.Root, folder));
        var home = saved.FirstOrDefault(r => r.Url is { Path: "/" or "/index.html" or "/index.php" or "/Default.aspx" or "/default.aspx", Query: "" }) ?? throw new InvalidOperationException($"{folder} has no home page.");
        PortalUrl root = On(home, "/"), moved = On(home, "/a");
        var all = saved.Where(r => !ReferenceEquals(r, home) && r.MediaType is null && r.Url.Path is not ("/" or "/index.html")).Append(home with { Url = moved })
            .Append(new CapturedResource { Url = root, Status = 302, RedirectsTo = moved }).OrderBy(r => r.Url.Value, StringComparer.Ordinal).ToList();

        // Some inner pages answer as addresses do that nobody has, among them the first, which tells where things of the frame stand.
        var notFound = all.Where(r => r.RedirectsTo is null && !r.Url.Equals(moved)).OrderBy(r => r.Url.Value, PageOrder.Instance).Where((_, i) => i is 0 or 1 or 3).Select(r => r.Url).ToList();
        var record = CaptureRecordJson.Write(Capture.Record with { Start = root, SoftNotFound = [.. notFound] });
        return [.. all, new CapturedResource { Url = Capture.Url("urn:portalrules:capture"), MediaType = CapturedResource.CaptureMediaType, Body = record, Length = record.Length }];
    }

    private static PortalUrl On(CapturedResource home, string path) =>
        PortalUrl.TryParse($"{home.Url.Scheme}://{home.Url.Host}{path}", out var url) ? url : throw new ArgumentException(path, nameof(path));

    private static Task<string> JsonOf(IReadOnlyList<CapturedResource> all, HtmlPortalReaderOptions options) => JsonOf(new ChangingPortal(all), options);

    private static async Task<string> JsonOf(IPortalFetcher fetcher, HtmlPortalReaderOptions options)
    {
        using var stream = new MemoryStream();
        await SnapshotJson.WriteAsync(await new HtmlPortalReader(options).ReadAsync(fetcher, cancellationToken: TestContext.Current.CancellationToken), stream, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
