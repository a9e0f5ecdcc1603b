using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PortalRules.Capture.Warc;
using PortalRules.Fetching;
using PortalRules.Tests.Shared;

namespace PortalRules.Capture.Tests.Warc;

public sealed class WgetTests
{
    private static readonly Dictionary<string, string> Pages = new(StringComparer.Ordinal)
    {
        ["/"] = "<html><a href='/vi/'>Trang chủ</a> <a href='/tin?trang=1'>Tin</a> <a href='/chuyen'>Chuyển</a> <a href='/mat'>Mất</a> <a href='/in'>In</a></html>",
        ["/vi/"] = "<html><h1>Ủy ban nhân dân xã</h1></html>",
        ["/tin?trang=1"] = "<html>" + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"<p>Tin {i}</p>")) + "</html>",
        ["/in"] = "<html>" + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"<p>Tin {i}</p>")) + "</html>",
    };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_of_wget_gives_the_pages_that_were_served(bool compressed)
    {
        Needs.Program("wget");
        await using var host = await StartAsync();
        using var folder = new TempFolder();

        await WgetAsync(folder.Path, ["--recursive", "--warc-file=site", compressed ? "--warc-cdx" : "--no-warc-compression", host.Urls.First() + "/"]);

        var fetcher = new WarcFetcher(Path.Combine(folder.Path, compressed ? "site.warc.gz" : "site.warc"));
        var kept = await fetcher.FetchAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        var pages = kept.Where(r => r.Url.Host.Length > 0).ToDictionary(r => r.Url.PathAndQuery, StringComparer.Ordinal);
        Assert.All(Pages, p => Assert.Equal((p.Value, 200, null), (Encoding.UTF8.GetString(pages[p.Key].Body.Span), pages[p.Key].Status, pages[p.Key].Failure)));
        Assert.Equal("/vi/", pages["/chuyen"].RedirectsTo?.Path);
        Assert.Equal((404, 0), (pages["/mat"].Status, pages["/mat"].Body.Length));
        Assert.Equal(CaptureEnd.Unknown, CaptureRecordJson.Read(kept.Single(r => r.MediaType is CapturedResource.CaptureMediaType).Body).End);
        Assert.DoesNotContain(kept, r => r.Failure is not null);
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    // Without a length Kestrel sends chunks, which wget keeps as they came.
    private static async Task AnswerAsync(HttpContext context)
    {
        var address = context.Request.Path + context.Request.QueryString;
        if (address is "/chuyen")
        {
            context.Response.Redirect("/vi/");
            return;
        }

        if (!Pages.TryGetValue(address, out var page))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(page);
    }

    private static async Task WgetAsync(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("wget", ["--quiet", "--no-config", "--tries=1", "--no-proxy", .. arguments]) { UseShellExecute = false, WorkingDirectory = folder };
        using var wget = Process.Start(start)!;
        await wget.WaitForExitAsync(TestContext.Current.CancellationToken);

        // 8: a page was not found, as it should.
        Assert.Equal(8, wget.ExitCode);
    }
}
