using Microsoft.AspNetCore.Http;
using PortalRules.Capture.Tests.Hosts;
using PortalRules.Fetching;

namespace PortalRules.Capture.Tests.Robots;

/// <summary>What a server that never says 404 answers to questions that nobody but a crawler asks.</summary>
public sealed class PortalRobotsTests
{
    [Theory]
    [InlineData("", "", "/robots.txt /sitemap.xml")]
    [InlineData("", "<a href='/sitemap.xml'>Sơ đồ cổng</a>", "/robots.txt")]
    [InlineData("Sitemap: {root}so-do", "<a href='/so-do'>Sơ đồ cổng</a>", "")]
    [InlineData("Sitemap: {root}so-do", "", "")]
    public async Task Pages_that_only_the_crawler_came_upon_are_none_of_the_portal(string robots, string menu, string noPages)
    {
        await using var host = await SmallHost.StartAsync(c =>
        {
            var isRobots = c.Request.Path == "/robots.txt" && robots.Length > 0;
            c.Response.ContentType = isRobots ? "text/plain" : "text/html; charset=utf-8";
            return c.Response.WriteAsync(isRobots ? robots.Replace("{root}", $"http://{c.Request.Host}/", StringComparison.Ordinal) : $"<html><title>Xã mẫu</title>{menu}<p>{(menu.Contains($"'{c.Request.Path}'", StringComparison.Ordinal) ? "Sơ đồ: giới thiệu, tin tức, văn bản, liên hệ" : "Trang chủ")}</p></html>");
        });

        var resources = await new HttpPortalFetcher(host.Url).FetchAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        var record = CaptureRecordJson.Read(resources.Single(r => r.MediaType is CapturedResource.CaptureMediaType).Body);
        Assert.Equal(noPages, string.Join(' ', record.SoftNotFound.Select(u => u.Path).Where(p => p is "/robots.txt" or "/sitemap.xml" or "/so-do")));
    }
}
