using System.Diagnostics;
using PortalRules.Benchmarks.Language;
using PortalRules.Checking;
using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Language.Proofs;
using PortalRules.Snapshots;
using PortalRules.Vietnam;

namespace PortalRules.Benchmarks;

/// <summary>
/// What bounded proofs cost: the same checks with them and without, turn by turn in one process, so that what disturbs the one disturbs the other. The aim
/// is less than a tenth of the time of checking. Times are those of the processor, for the machine may be shared.
/// </summary>
internal static class ProofCosts
{
    private const int Rounds = 61;

    public static async Task<int> RunAsync()
    {
        Console.WriteLine("| portal | rules | check without proofs | ratio with proofs (quartiles) | kB allocated without | with |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        Measure("20,000 articles, 200 rules", new PortalCheckerBuilder().AddPacks(NewsRules.Library).Build(), NewsPortal.Create(20_000), new CheckOptions { AsOf = NewsPortal.AsOf });
        var vietnam = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build();
        foreach (var folder in SavedPortal.Folders)
        {
            var portal = await SavedPortal.LoadAsync(folder).ConfigureAwait(false);
            var commune = new Portal { Level = "commune", Area = "thanh-hoa/huyen-cam-thuy" };
            var snapshot = await new HtmlPortalReader().ReadAsync(new BufferedFetcher(portal.Resources), commune).ConfigureAwait(false);
            Measure(Path.GetFileName(folder), vietnam, snapshot, new CheckOptions { AsOf = new DateOnly(2023, 4, 10) });
        }

        return 0;
    }

    private static void Measure(string name, PortalChecker checker, PortalSnapshot snapshot, CheckOptions options)
    {
        var without = options with { Proofs = ProofDepth.None };
        var rules = checker.Check(snapshot, options).Results.Length;
        var repeats = Repeats(() => checker.Check(snapshot, without));
        for (var i = 0; i < 20; i++)
            _ = (Time(checker, snapshot, without, repeats), Time(checker, snapshot, options, repeats));
        var (ratios, times) = (new List<double>(), new List<double>());
        for (var i = 0; i < Rounds; i++)
        {
            // One of the two comes first, by turns.
            var first = i % 2 == 0;
            var (one, other) = (Time(checker, snapshot, first ? without : options, repeats), Time(checker, snapshot, first ? options : without, repeats));
            var (bare, proved) = first ? (one, other) : (other, one);
            ratios.Add(proved / bare);
            times.Add(bare);
        }

        ratios.Sort();
        times.Sort();
        Console.WriteLine(FormattableString.Invariant(
            $"| {name} | {rules} | {times[Rounds / 2] / repeats:0.00} ms | {ratios[Rounds / 2]:0.000} ({ratios[Rounds / 4]:0.000}–{ratios[Rounds * 3 / 4]:0.000}) | {Allocated(() => checker.Check(snapshot, without)) / 1024} | {Allocated(() => checker.Check(snapshot, options)) / 1024} |"));
    }

    private static int Repeats(Action check)
    {
        check();
        var clock = Stopwatch.StartNew();
        check();
        return Math.Max(1, (int)(50 / Math.Max(0.05, clock.Elapsed.TotalMilliseconds)));
    }

    private static double Time(PortalChecker checker, PortalSnapshot snapshot, CheckOptions options, int repeats)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < repeats; i++)
            _ = checker.Check(snapshot, options);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    private static long Allocated(Action check)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        check();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
