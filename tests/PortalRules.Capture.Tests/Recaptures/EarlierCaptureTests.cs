using System.Diagnostics;
using System.Text;
using PortalRules.Capture.Http;
using PortalRules.Capture.Tests.Hosts;
using PortalRules.Capture.Tests.Warc;
using PortalRules.Capture.Warc;
using PortalRules.Fetching;
using PortalRules.Tests.Shared;

namespace PortalRules.Capture.Tests.Recaptures;

public sealed class EarlierCaptureTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_what_changed_is_sent_again_and_the_new_file_is_whole_by_itself()
    {
        await using var portal = await UpdatedPortal.StartAsync();
        await CaptureAsync(portal, "một.warc.gz");
        portal["/bai"] = "<html><h1>Bài viết đã sửa</h1> – </html>";
        portal.Asked.Clear();

        var summary = await CaptureAsync(portal, "hai.warc.gz", earlier: "một.warc.gz");

        Assert.Equal(["/anh-nua.png 304", "/anh.png 200", "/bai 200", "/co-dau 304", "/co-ngay 304", "/cu 302", "/khong-dau 200"], AskedOf(portal));
        Assert.Contains("/ 200", portal.Asked);
        Assert.Equal(3, summary.Done.Unchanged);
        await CaptureAsync(portal, "nguyên.warc.gz");
        File.Delete(PathOf("một.warc.gz"));
        Assert.Equal(await ResourcesAsync("nguyên.warc.gz"), await ResourcesAsync("hai.warc.gz"));
    }

    [Fact]
    public async Task A_capture_after_a_capture_after_a_capture_still_holds_the_very_record_of_the_first()
    {
        await using var portal = await UpdatedPortal.StartAsync();
        await CaptureAsync(portal, "tuần.warc.gz");
        var first = await RecordsAsync("tuần.warc.gz", "/co-dau");

        for (var week = 2; week <= 4; week++)
            await CaptureAsync(portal, "tuần.warc.gz", earlier: "tuần.warc.gz");

        var last = await RecordsAsync("tuần.warc.gz", "/co-dau");
        Assert.Equal(["request", "response"], first.Select(r => r.Header.Type));
        Assert.Equal(["response", "request", "revisit"], last.Select(r => r.Header.Type));
        Assert.Equal(first[1].Text, last[0].Text);
        Assert.Equal(first[1].Header.RecordId, last[2].Header.Reference("WARC-Refers-To"));
        Assert.Equal(WarcNames.NotModified, last[2].Header["WARC-Profile"]);
        Assert.Contains("HTTP/1.1 304", last[2].Text, StringComparison.Ordinal);
        Assert.Contains("If-None-Match: \"", last[1].Text, StringComparison.Ordinal);
        Assert.Equal(3, portal.Asked.Count(l => l is "/co-dau 304"));
        Assert.Single(portal.Asked, "/co-dau 200");
    }

    [Fact]
    public async Task What_it_writes_holds_to_the_standard()
    {
        Needs.Program("python3");
        await using var portal = await UpdatedPortal.StartAsync();
        await CaptureAsync(portal, "a.warc.gz");
        await CaptureAsync(portal, "b.warc.gz", earlier: "a.warc.gz");

        var start = new ProcessStartInfo("python3", [Repository.PathOf("tests", "PortalRules.Capture.Tests", "Warc", "read_warc.py"), PathOf("b.warc.gz")]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        using var python = Process.Start(start)!;
        var (output, errors) = (python.StandardOutput.ReadToEndAsync(Cancelled), python.StandardError.ReadToEndAsync(Cancelled));
        await python.WaitForExitAsync(Cancelled);

        Assert.Equal("", await errors);
        Assert.Equal(0, python.ExitCode);
        Assert.Equal(5, (await output).Split('\n').Count(l => l.StartsWith("revisit ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task It_is_interrupted_and_goes_on()
    {
        await using var portal = await UpdatedPortal.StartAsync();
        await CaptureAsync(portal, "trước.warc.gz");
        portal["/bai"] = "<html><h1>Bài viết đã sửa</h1> – </html>";
        await CaptureAsync(portal, "liền.warc.gz", earlier: "trước.warc.gz");
        using (var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancelled))
        {
            portal.Asked.Clear();
            portal.OnAsked = count =>
            {
                if (count == 9)
                    stop.Cancel();
            };
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Capture(portal, "trước.warc.gz").SaveAsync(PathOf("đứt.warc.gz"), cancellationToken: stop.Token));
            portal.OnAsked = _ => { };
        }

        await Capture(portal, "trước.warc.gz").SaveAsync(PathOf("đứt.warc.gz"), resume: true, Cancelled);

        Assert.Equal(await ResourcesAsync("liền.warc.gz"), await ResourcesAsync("đứt.warc.gz"));
    }

    [Fact]
    public async Task What_is_no_earlier_capture_of_the_portal_is_refused_before_anything_is_asked()
    {
        await using var portal = await UpdatedPortal.StartAsync();
        await using var other = await SmallHost.StartAsync(_ => Task.CompletedTask);
        await File.WriteAllBytesAsync(PathOf("khác.warc.gz"), await WarcSample.WriteAsync([WarcSample.Page("/", "<html>Trang chủ</html>")]), Cancelled);
        await File.WriteAllBytesAsync(PathOf("wget.warc"), new ForeignWarc().Response(portal.Host.Url.Value, "HTTP/1.1 200 OK\r\n\r\n<html></html>").Plain, Cancelled);

        await RefusedAsync<CaptureException>("khác.warc.gz", "https://xa.example.vn/");
        await RefusedAsync<CaptureException>("wget.warc", "another program");
        await RefusedAsync<FileNotFoundException>("không-có.warc.gz", "không-có");
        Assert.Empty(portal.Asked);
        Assert.Empty(Directory.EnumerateFiles(_folder.Path, "mới*"));

        async Task RefusedAsync<T>(string earlier, string reason)
            where T : Exception =>
            Assert.Contains(reason, (await Assert.ThrowsAsync<T>(() => CaptureAsync(portal, "mới.warc.gz", earlier))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_record_is_asked_in_full()
    {
        await using var portal = await UpdatedPortal.StartAsync();
        await CaptureAsync(portal, "nguyên.warc.gz");
        await CaptureAsync(portal, "hỏng.warc.gz");
        var bytes = await File.ReadAllBytesAsync(PathOf("hỏng.warc.gz"), Cancelled);
        await File.WriteAllBytesAsync(PathOf("hỏng.warc.gz"), bytes[..(bytes.Length / 2)], Cancelled);

        var summary = await CaptureAsync(portal, "mới.warc.gz", earlier: "hỏng.warc.gz");

        Assert.True(summary.Done.Unchanged < 4);
        Assert.Equal(await ResourcesAsync("nguyên.warc.gz"), await ResourcesAsync("mới.warc.gz"));
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> AskedOf(UpdatedPortal portal) =>
        portal.Asked.Where(l => !l.EndsWith("404", StringComparison.Ordinal) && !l.StartsWith("/ ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private string PathOf(string file) => Path.Combine(_folder.Path, file);

    private PortalCapture Capture(UpdatedPortal portal, string? earlier) => new(portal.Host.Url, new CaptureOptions { Parallelism = 1 }) { Earlier = earlier is null ? null : PathOf(earlier) };

    private Task<CaptureSummary> CaptureAsync(UpdatedPortal portal, string file, string? earlier = null) => Capture(portal, earlier).SaveAsync(PathOf(file), cancellationToken: Cancelled);

    // What the reader takes of the portal.
    private async Task<List<string>> ResourcesAsync(string file) =>
        [.. WarcSample.OfPortal(await new WarcFetcher(PathOf(file)).FetchAsync(Cancelled).ToListAsync(Cancelled))];

    private async Task<List<(WarcHeader Header, string Text)>> RecordsAsync(string file, string path)
    {
        await using var stream = File.OpenRead(PathOf(file));
        using var members = new GzipMembers(stream) { MostBytes = long.MaxValue };
        var reader = new WarcReader(members);
        var records = new List<(WarcHeader, string)>();
        while (await reader.NextAsync(Cancelled) is { } header)
        {
            var content = await reader.ReadContentAsync(header.Length, Cancelled);
            if (header.TargetUri?.EndsWith(path, StringComparison.Ordinal) is true)
                records.Add((header, $"{header.RecordId} {header["WARC-Date"]} {header["WARC-Concurrent-To"]} {header["WARC-IP-Address"]} {header["WARC-Block-Digest"]}\n{Encoding.UTF8.GetString(content)}"));
        }

        return records;
    }
}
