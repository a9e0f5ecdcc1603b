using PortalRules.Capture.Tests.Hosts;
using PortalRules.Tests.Shared;

namespace PortalRules.Cli.Tests;

public sealed class LivePortalTests : IDisposable
{
    private const string Secret = "Basic Ymllbl90YXA6bWF0LWtoYXU=";

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task A_portal_that_is_not_open_yet_is_read_with_the_headers_that_open_it()
    {
        await using var nginx = await Nginx.StartAsync(Site(), authorization: Secret);
        await File.WriteAllTextAsync(PathOf("tiêu đề.txt"), $"# trước bàn giao\r\nAuthorization: {Secret}\r\n", TestContext.Current.CancellationToken);

        var closed = await RunAsync("snapshot", nginx.Url.Value, "-o", PathOf("đóng.json"));
        var open = await RunAsync("snapshot", nginx.Url.Value, "--header-file", PathOf("tiêu đề.txt"), "--max-pages", "1", "-o", PathOf("mở.json"));

        Assert.Equal(2, closed.ExitCode);
        Assert.Contains("401", closed.Errors, StringComparison.Ordinal);
        Assert.True(open.ExitCode == 0, open.Errors);
        var snapshot = await File.ReadAllTextAsync(PathOf("mở.json"), TestContext.Current.CancellationToken);
        Assert.Contains("UBND xã Mẫu", snapshot, StringComparison.Ordinal);
        Assert.DoesNotContain("Ymllbl90YXA6bWF0LWtoYXU=", snapshot + open.Errors, StringComparison.Ordinal);
        Assert.Equal(["/"], nginx.Asked().Where(a => a is "/" or "/tin.html").Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_portal_that_was_captured_before_is_asked_for_what_changed()
    {
        await using var nginx = await Nginx.StartAsync(Site());
        await RunAsync("capture", nginx.Url.Value, "-o", PathOf("tuần 1.warc.gz"));

        var again = await RunAsync("capture", nginx.Url.Value, "-o", PathOf("tuần 2.warc.gz"), "--earlier", PathOf("tuần 1.warc.gz"));

        Assert.True(again.ExitCode == 0, again.Errors);
        Assert.Contains("1 addresses unchanged since the earlier capture.", again.Errors, StringComparison.Ordinal);
        Assert.Equal(await ReportAsync("tuần 1.warc.gz"), await ReportAsync("tuần 2.warc.gz"));
    }

    public void Dispose() => _folder.Dispose();

    private string PathOf(string file) => Path.Combine(_folder.Path, file);

    private string Site()
    {
        var site = Directory.CreateDirectory(PathOf("site")).FullName;
        File.WriteAllText(Path.Combine(site, "index.html"), "<!DOCTYPE html><html lang='vi'><title>UBND xã Mẫu</title><h1>UBND xã Mẫu</h1><a href='/tin.html'>Tin tức</a></html>");
        File.WriteAllText(Path.Combine(site, "tin.html"), "<!DOCTYPE html><html lang='vi'><title>Tin tức</title><h1>Tin tức</h1></html>");
        return site;
    }

    private async Task<string> ReportAsync(string file)
    {
        var answer = await RunAsync("check", PathOf(file), "--level", "commune", "--area", "thanh-hoa/xa-cam-thuy", "--as-of", "2026-11-20", "--format", "csv");
        return answer.Output.Replace(file, "", StringComparison.Ordinal);
    }

    private Task<Answer> RunAsync(params string[] arguments) => BuiltCommand.RunAsync(arguments, _folder.Path, new Dictionary<string, string>(StringComparer.Ordinal));
}
