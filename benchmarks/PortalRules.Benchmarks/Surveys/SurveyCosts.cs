using System.Diagnostics;
using System.Globalization;
using PortalRules.Benchmarks.Reading;
using PortalRules.Checking;
using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Reporting;
using PortalRules.Surveys;
using PortalRules.Text;
using PortalRules.Vietnam;

namespace PortalRules.Benchmarks.Surveys;

/// <summary>
/// What a survey of many portals from folders costs, with one worker and with two, turn by turn, each in a process of its own: read, checked by all packs that
/// apply, reports written, two annexes made. The aims are 400 MB at most and two workers at least 1.8 times as fast as one. What two processes that share nothing
/// need for half of the portals each says how much of that the machine allows.
/// </summary>
internal static class SurveyCosts
{
    private const int Pages = 200;
    private const string All = "all";
    private static readonly string[] Halves = ["even", "odd"];
    private const int DefaultCount = 500;
    private const int DefaultRounds = 3;

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is ["one", var workers, var folder, var part])
        {
            await MeasureAsync(int.Parse(workers, CultureInfo.InvariantCulture), folder, part).ConfigureAwait(false);
            return 0;
        }

        var count = Number(arguments, 0) ?? DefaultCount;
        var portals = Directory.CreateTempSubdirectory("portalrules-survey-");
        try
        {
            for (var i = 0; i < count; i++)
                await WriteAsync(i, Path.Combine(portals.FullName, FormattableString.Invariant($"xa-{i:000}"))).ConfigureAwait(false);
            Console.WriteLine(FormattableString.Invariant($"{count} portals of {Pages} pages\n\n| workers | s | MB at most in the process |\n| ---: | ---: | ---: |"));
            for (var round = 0; round < (Number(arguments, 1) ?? DefaultRounds); round++)
            {
                Console.WriteLine(OwnProcess.Run("survey", "one", "1", portals.FullName, All));
                Console.WriteLine(OwnProcess.Run("survey", "one", "2", portals.FullName, All));
                var halves = await Task.WhenAll(Halves.Select(h => Task.Run(() => OwnProcess.Run("survey", "one", "1", portals.FullName, h)))).ConfigureAwait(false);
                Console.WriteLine(string.Join('\n', halves));
            }
        }
        finally
        {
            portals.Delete(recursive: true);
        }

        return 0;
    }

    private static int? Number(string[] arguments, int at) => arguments.Length > at ? int.Parse(arguments[at], CultureInfo.InvariantCulture) : null;

    private static async Task WriteAsync(int number, string folder)
    {
        await foreach (var page in new LargePortal(Pages).FetchAsync(CancellationToken.None).ConfigureAwait(false))
        {
            var path = Path.Combine(folder, "xa.example.gov.vn", page.Url.Path.Trim('/'), page.Url.Path.EndsWith('/') ? "index.html" : "");
            path = path.TrimEnd(Path.DirectorySeparatorChar);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var text = System.Text.Encoding.UTF8.GetString(page.Body.Span).Replace("xã Mẫu", FormattableString.Invariant($"xã Mẫu {number}"), StringComparison.Ordinal);
            await File.WriteAllTextAsync(path, text).ConfigureAwait(false);
        }
    }

    private static async Task MeasureAsync(int workers, string folder, string part)
    {
        var checker = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build();
        var period = new DateSpan(new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31));
        var reports = Directory.CreateTempSubdirectory("portalrules-reports-");
        try
        {
            var options = new SurveyOptions
            {
                Reports = reports.FullName,
                Parallelism = workers,
                AsOf = period.Last,
                Period = period,
                Annexes = checker.Rules.Find("thanh-hoa.cam-thuy-155-2023")!.Annexes,
            };
            var list = new SurveyList { Portals = [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Where((_, i) => part is All || string.Equals(Halves[i % 2], part, StringComparison.Ordinal)).Select(f => new SurveyPortal { Id = Path.GetFileName(f), Unit = Path.GetFileName(f), Level = "commune", Area = "thanh-hoa/huyen-cam-thuy", Source = f })] };
            var runner = new SurveyRunner(
                checker.Rules,
                async (portal, token) => checker.Check(
                    await new HtmlPortalReader(new HtmlPortalReaderOptions { Parallelism = 1 }).ReadAsync(new FolderFetcher(portal.Source), portal.ToPortal(), token).ConfigureAwait(false),
                    new CheckOptions { AsOf = period.Last, Period = period },
                    token),
                (report, stream, token) => new JsonFormatter().WriteAsync(report, stream, token),
                options);
            var watch = Stopwatch.StartNew();
            var survey = await runner.RunAsync(list).ConfigureAwait(false);
            using var process = Process.GetCurrentProcess();
            if (survey.Rows.Any(r => r.Fault is not null))
                throw new InvalidOperationException(survey.Rows.First(r => r.Fault is not null).Fault!.Vi);
            Console.WriteLine(FormattableString.Invariant($"| {workers}{(part is All ? "" : $" ({part} half)")} | {watch.Elapsed.TotalSeconds:F1} | {process.PeakWorkingSet64 / 1e6:F0} |"));
        }
        finally
        {
            reports.Delete(recursive: true);
        }
    }
}
