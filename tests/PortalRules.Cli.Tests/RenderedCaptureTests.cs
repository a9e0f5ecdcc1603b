using System.Text;
using PortalRules.Capture;
using PortalRules.Capture.Tests.Hosts;
using PortalRules.Fetching;
using PortalRules.Tests.Shared;

namespace PortalRules.Cli.Tests;

/// <summary>A portal that is empty without script, drawn by Debian's browser.</summary>
public sealed class RenderedCaptureTests : IDisposable
{
    private const string Empty = """
        <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Xã Mẫu</title></head><body><div id="app"></div><script src="/app.js"></script></body></html>
        """;

    // Draws its text and links, and asks another host, which the browser must not reach.
    private const string Script = """
        fetch("http://192.0.2.1/theo-doi").catch(function () {});
        var app = document.getElementById("app");
        var text = "Ủy ban nhân dân xã Mẫu thông báo lịch tiếp công dân và các tin, bài mới trong tháng. ";
        app.innerHTML = "<h1>" + location.pathname + "</h1><p>" + text.repeat(6) + "</p>" + (location.pathname === "/" ? "<a href='/tin.html'>Tin tức</a><a href='/thuong.html'>Trang thường</a>" : "");
        """;

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Pages_that_are_empty_without_script_are_drawn_kept_beside_their_answers_and_named()
    {
        Needs.Program("chromium");
        File.WriteAllText(Path.Combine(_folder.Path, "index.html"), Empty);
        File.WriteAllText(Path.Combine(_folder.Path, "tin.html"), Empty);
        File.WriteAllText(Path.Combine(_folder.Path, "thuong.html"), $"<!DOCTYPE html><title>Thường</title><p>{string.Concat(Enumerable.Repeat("Trang này có chữ sẵn trong mã nguồn. ", 12))}</p>");
        File.WriteAllText(Path.Combine(_folder.Path, "app.js"), Script);
        var file = Path.Combine(_folder.Path, "drawn.warc.gz");
        await using var nginx = await Nginx.StartAsync(_folder.Path);

        var answer = await BuiltCommand.RunAsync(["capture", nginx.Url.Value, "-o", file, "--render", "--no-browser-sandbox", "--quiet"], _folder.Path, new Dictionary<string, string>(StringComparer.Ordinal));

        Assert.True(answer.ExitCode == 0, answer.Errors);
        var resources = await ResourcesAsync(file);
        foreach (var path in (string[])["", "tin.html"])
            Assert.Contains("Ủy ban nhân dân xã Mẫu thông báo", Encoding.UTF8.GetString(resources[nginx.Url.Value + path].Body.Span), StringComparison.Ordinal);
        var record = CaptureRecordJson.Read(resources.Values.Single(r => r.MediaType is CapturedResource.CaptureMediaType).Body);
        Assert.Equal([nginx.Url.Value, nginx.Url.Value + "tin.html"], record.Rendered.Select(u => u.Value));
        Assert.Equal(1, nginx.Asked().Count(a => a is "/thuong.html"));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<Dictionary<string, CapturedResource>> ResourcesAsync(string file)
    {
        var resources = new Dictionary<string, CapturedResource>(StringComparer.Ordinal);
        await foreach (var resource in new WarcFetcher(file).FetchAsync(TestContext.Current.CancellationToken))
            resources.Add(resource.Url.Value, resource);
        return resources;
    }
}
