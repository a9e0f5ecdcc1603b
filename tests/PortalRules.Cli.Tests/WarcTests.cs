using PortalRules.Capture;
using PortalRules.Capture.Http;
using PortalRules.Capture.Warc;
using PortalRules.Fetching;
using PortalRules.Tests.Shared;

namespace PortalRules.Cli.Tests;

public sealed class WarcTests
{
    [Theory]
    [InlineData("site.warc")]
    [InlineData("site.warc.gz")]
    public async Task A_WARC_of_the_sample_gives_the_report_that_its_folder_gives(string name)
    {
        using var folder = new TempFolder();
        var sample = Repository.PathOf("docs", "examples", "xa-mau");
        await using (var file = File.Create(Path.Combine(folder.Path, name)))
        {
            using var writer = new WarcWriter(file) { IsCompressed = name.EndsWith(".gz", StringComparison.Ordinal) };
            await foreach (var resource in new FolderFetcher(sample).FetchAsync(TestContext.Current.CancellationToken))
                await WriteAsync(writer, resource);
        }

        var fromFolder = await BuiltCommand.RunAsync(["check", sample, "--pack", "thanh-hoa.cam-thuy-155-2023", "--format", "json"], folder.Path, new Dictionary<string, string>());
        var fromWarc = await BuiltCommand.RunAsync(["check", name, "--pack", "thanh-hoa.cam-thuy-155-2023", "--format", "json"], folder.Path, new Dictionary<string, string>());

        Assert.Equal((1, ""), (fromWarc.ExitCode, fromWarc.Errors));
        Assert.Equal(fromFolder.Output, fromWarc.Output);
    }

    private static async Task WriteAsync(WarcWriter writer, CapturedResource resource)
    {
        var at = new DateTimeOffset(2023, 3, 31, 16, 59, 59, TimeSpan.Zero);
        if (resource.MediaType is CapturedResource.PortalFileMediaType)
        {
            Assert.True(Snapshots.PortalUrl.TryParse("urn:portalrules:portal", out var own));
            await writer.WriteAsync(resource with { Url = own }, at, TestContext.Current.CancellationToken);
            return;
        }

        await writer.WriteAsync(
            new WebExchange
            {
                Url = resource.Url,
                At = at,
                RequestHead = "GET / HTTP/1.1\r\n\r\n",
                ResponseHead = "HTTP/1.1 200 OK\r\n\r\n",
                Status = 200,
                Content = resource.Body,
            },
            TestContext.Current.CancellationToken);
    }
}
