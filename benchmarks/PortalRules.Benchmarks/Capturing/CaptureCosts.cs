using System.Diagnostics;
using System.Globalization;
using System.Text;
using PortalRules.Capture;
using PortalRules.Checking;
using PortalRules.Html;
using PortalRules.Snapshots;
using PortalRules.Vietnam;

namespace PortalRules.Benchmarks.Capturing;

/// <summary>
/// What capturing a live portal costs: 2,000 generated pages of 80 kB from nginx on loopback, in turns with <c>wget -r --warc-file</c>, each run in a process of
/// its own. The aims are 0.9 times wget's pages a second for a capture, 0.5 times for capture, reading and check, and 250 MB at most.
/// </summary>
internal static class CaptureCosts
{
    private const int Pages = 2_000;
    private const int PageCharacters = 60_000;
    private const int Port = 8093;
    private const int DefaultRounds = 3;

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is ["one", var what, var file])
            return await MeasureAsync(what, file).ConfigureAwait(false);
        var rounds = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : DefaultRounds;
        var folder = Directory.CreateTempSubdirectory("portalrules-capture-");
        try
        {
            var site = folder.CreateSubdirectory("site").FullName;
            for (var page = 0; page < Pages; page++)
                await File.WriteAllTextAsync(Path.Combine(site, NameOf(page)), Page(page)).ConfigureAwait(false);
            using var nginx = StartNginx(folder.FullName, site);
            Console.WriteLine("| what | pages/s | MB at most |\n| --- | ---: | ---: |");
            for (var round = 0; round < rounds; round++)
            {
                foreach (var options in (string[])["--warc-file=wget", "--warc-file=wget --no-warc-compression", ""])
                    Console.WriteLine(Wget(Path.Combine(folder.FullName, "wget"), options));
                Console.WriteLine(OwnProcess.Run("capture", "one", "capture", Path.Combine(folder.FullName, "own.warc.gz")));
                Console.WriteLine(OwnProcess.Run("capture", "one", "check", "-"));
            }

            nginx.Kill(entireProcessTree: true);
            await nginx.WaitForExitAsync().ConfigureAwait(false);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task<int> MeasureAsync(string what, string file)
    {
        _ = PortalUrl.TryParse(FormattableString.Invariant($"http://127.0.0.1:{Port}/"), out var url);
        var watch = Stopwatch.StartNew();
        if (what is "capture")
        {
            await new PortalCapture(url).SaveAsync(file).ConfigureAwait(false);
        }
        else
        {
            var checker = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build();
            var snapshot = await new HtmlPortalReader().ReadAsync(new HttpPortalFetcher(url), new Portal { Level = "commune", Area = "thanh-hoa/huyen-cam-thuy" }).ConfigureAwait(false);
            _ = checker.Check(snapshot, new CheckOptions { AsOf = new DateOnly(2023, 3, 31) });
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant($"| {what} | {Pages / watch.Elapsed.TotalSeconds:F0} | {process.PeakWorkingSet64 / 1e6:F0} |"));
        return 0;
    }

    private static string Wget(string folder, string options)
    {
        Directory.CreateDirectory(folder);
        var watch = Stopwatch.StartNew();
        using (var wget = Process.Start(new ProcessStartInfo("wget", FormattableString.Invariant($"-q -r -l inf {options} http://127.0.0.1:{Port}/")) { WorkingDirectory = folder, UseShellExecute = false })!)
            wget.WaitForExit();
        var line = FormattableString.Invariant($"| wget -r {options} | {Pages / watch.Elapsed.TotalSeconds:F0} | – |");
        Directory.Delete(folder, recursive: true);
        return line;
    }

    private static Process StartNginx(string folder, string site)
    {
        var configuration = Path.Combine(folder, "nginx.conf");
        File.WriteAllText(configuration, string.Create(CultureInfo.InvariantCulture, $$"""
            user {{Environment.UserName}};
            daemon off; pid {{folder}}/nginx.pid; error_log {{folder}}/error.log; worker_processes 1;
            events { worker_connections 512; }
            http { access_log off; client_body_temp_path {{folder}}/b; proxy_temp_path {{folder}}/p; fastcgi_temp_path {{folder}}/f; uwsgi_temp_path {{folder}}/u; scgi_temp_path {{folder}}/s;
              types { text/html html; } server { listen 127.0.0.1:{{Port}}; root "{{site}}"; } }
            """));
        var nginx = Process.Start(new ProcessStartInfo("nginx", ["-p", folder, "-c", configuration, "-e", "stderr"]) { UseShellExecute = false })!;
        for (var attempt = 0; attempt < 100 && !File.Exists(Path.Combine(folder, "nginx.pid")); attempt++)
            Thread.Sleep(50);
        return nginx;
    }

    private static string NameOf(int page) => page == 0 ? "index.html" : FormattableString.Invariant($"trang-{page}.html");

    private static string Page(int page)
    {
        var random = new Random(page);
        string[] words = ["hội nghị", "triển khai", "nhiệm vụ", "công tác", "phong trào", "nhân dân", "cán bộ", "ủy ban", "mô hình", "tuyên truyền"];
        var html = new StringBuilder($"<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>Trang {page}</title></head><body><h1>Trang {page}</h1><ul>");
        foreach (var link in Enumerable.Range((page * 10) + 1, 10).Where(l => l < Pages).Concat(Enumerable.Range(0, 60).Select(_ => random.Next(Pages))))
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/{NameOf(link)}\">Xem trang {link}</a></li>\n");
        html.Append("</ul>");
        while (html.Length < PageCharacters)
            html.Append("<p style=\"text-align: justify;\">").AppendJoin(' ', random.GetItems(words, 40)).Append(".</p>\n");
        return html.Append("</body></html>").ToString();
    }
}
