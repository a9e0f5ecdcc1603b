using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PortalRules.Capture;
using PortalRules.Capture.Tests.Hosts;
using PortalRules.Fetching;
using PortalRules.Tests.Shared;

namespace PortalRules.Cli.Tests;

/// <summary>The built command, killed as a power cut would end it, against a real server.</summary>
public sealed class KilledCaptureTests : IDisposable
{
    private const int Kills = 20;
    private const int Articles = 150;

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Twenty_kills_and_resumes_give_the_capture_of_an_undisturbed_run_and_ask_nothing_twice_but_what_was_in_flight()
    {
        var site = Directory.CreateDirectory(Path.Combine(_folder.Path, "site")).FullName;
        Write(site);
        var undisturbed = Path.Combine(_folder.Path, "undisturbed.warc.gz");
        var killed = Path.Combine(_folder.Path, "killed.warc.gz");
        await using var nginx = await Nginx.StartAsync(site);
        var whole = await RunAsync("capture", nginx.Url.Value, "-o", undisturbed);
        Assert.True(whole.Code == 0, whole.Errors);
        var asked = nginx.Asked().Length;

        var random = new Random(7);
        var kills = 0;
        for (; kills < Kills && !File.Exists(killed); kills++)
            await KillAsync(nginx.Url.Value, killed, random.Next(1, 9));
        Assert.False(File.Exists(killed), "the capture was over before it could be killed often enough");
        var answer = await RunAsync("capture", nginx.Url.Value, "-o", killed, "--resume");

        Assert.True(answer.Code == 0, answer.Errors);
        Assert.Equal(await ResourcesAsync(undisturbed), await ResourcesAsync(killed));
        Assert.False(File.Exists($"{killed}.part"));
        Assert.False(File.Exists($"{killed}.journal"));
        var again = nginx.Asked().Skip(asked).GroupBy(a => a, StringComparer.Ordinal).Sum(g => g.Count() - 1);
        Assert.InRange(again, 0, kills * 3);
    }

    [Fact]
    public async Task An_unfinished_capture_is_not_written_over_and_says_how_to_go_on()
    {
        var site = Directory.CreateDirectory(Path.Combine(_folder.Path, "site")).FullName;
        Write(site);
        var file = Path.Combine(_folder.Path, "cut off.warc.gz");
        await using var nginx = await Nginx.StartAsync(site);
        await KillAsync(nginx.Url.Value, file, 5);

        var answer = await RunAsync("capture", nginx.Url.Value, "-o", file);
        var other = await RunAsync("capture", nginx.Url.Value, "-o", file, "--resume", "--max-pages", "7");

        Assert.Equal(2, answer.Code);
        Assert.Contains("--resume", answer.Errors, StringComparison.Ordinal);
        Assert.Equal(2, other.Code);
        Assert.Contains("max-pages=20000", other.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists($"{file}.part"));
    }

    [Fact]
    public async Task A_portal_without_a_home_page_leaves_no_files()
    {
        var site = Directory.CreateDirectory(Path.Combine(_folder.Path, "site")).FullName;
        var file = Path.Combine(_folder.Path, "none.warc.gz");
        await using var nginx = await Nginx.StartAsync(site);

        var answer = await RunAsync("capture", nginx.Url.Value, "-o", file, "--lang", "vi");

        Assert.Equal(2, answer.Code);
        Assert.Contains("không thu thập được", answer.Errors, StringComparison.Ordinal);
        Assert.Contains("404", answer.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder.Path));
    }

    [Fact]
    public async Task A_capture_that_is_not_complete_says_so_even_where_no_progress_is_wanted()
    {
        var site = Directory.CreateDirectory(Path.Combine(_folder.Path, "site")).FullName;
        Write(site);
        await using var nginx = await Nginx.StartAsync(site);

        var answer = await RunAsync("capture", nginx.Url.Value, "-o", Path.Combine(_folder.Path, "part.warc.gz"), "--max-pages", "3", "--quiet", "--lang", "vi");

        Assert.Equal(0, answer.Code);
        Assert.Contains("chưa đầy đủ", answer.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    // Kills the command once its journal has grown by so many lines.
    private static async Task KillAsync(string url, string file, int lines)
    {
        var journal = $"{file}.journal";
        var before = LinesOf(journal);
        using var process = Start("capture", url, "-o", file, "--resume", "--rate", "100", "--quiet");
        while (!process.HasExited && LinesOf(journal) < before + lines)
            await Task.Delay(5, TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static int LinesOf(string file)
    {
        if (!File.Exists(file))
            return 0;
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Count(c => c == '\n');
    }

    private static async Task<(int Code, string Errors)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, errors);
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { UseShellExecute = false, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "PortalRules.Cli.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["LC_ALL"] = "C.UTF-8";
        return Process.Start(start)!;
    }

    // Everything but when it was captured.
    private static async Task<string> ResourcesAsync(string file)
    {
        var text = new StringBuilder();
        await foreach (var r in new WarcFetcher(file).FetchAsync(TestContext.Current.CancellationToken))
        {
            if (r.MediaType is CapturedResource.SnapshotMediaType)
                continue;
            var body = r.MediaType is CapturedResource.CaptureMediaType
                ? CaptureRecordJson.Write(CaptureRecordJson.Read(r.Body) with { StartedAt = default, EndedAt = default })
                : r.Body.ToArray();
            text.AppendLine(CultureInfo.InvariantCulture, $"{r.Url} {r.Status} {r.RedirectsTo} {r.Failure} {Convert.ToHexString(SHA256.HashData(body))}");
        }

        return text.ToString();
    }

    private static void Write(string site)
    {
        File.WriteAllText(Path.Combine(site, "index.html"), Page("Trang chủ", Enumerable.Range(0, 10).Select(i => FormattableString.Invariant($"/tin-{i}.html"))));
        for (var list = 0; list < 10; list++)
            File.WriteAllText(Path.Combine(site, FormattableString.Invariant($"tin-{list}.html")), Page($"Tin {list}", Enumerable.Range(0, Articles / 10).Select(i => FormattableString.Invariant($"/bai-{(list * Articles / 10) + i}.html"))));
        for (var article = 0; article < Articles; article++)
            File.WriteAllText(Path.Combine(site, FormattableString.Invariant($"bai-{article}.html")), Page($"Bài {article}", ["/khong-co.html"]));
    }

    private static string Page(string title, IEnumerable<string> links) =>
        $"<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body><h1>{title}</h1><p>Ủy ban nhân dân xã Mẫu.</p>{string.Concat(links.Select(l => $"<a href=\"{l}\">Xem</a> "))}</body></html>";
}
