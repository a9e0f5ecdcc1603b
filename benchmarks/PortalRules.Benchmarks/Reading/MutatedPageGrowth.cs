using System.Diagnostics;
using System.Globalization;
using System.Text;
using PortalRules.Html.Tests.Hostile;

namespace PortalRules.Benchmarks.Reading;

/// <summary>What pages cost that have one thing 2,000, 4,000 and 8,000 times; a step whose cost grows with the square shows a ratio of four instead of two.</summary>
internal static class MutatedPageGrowth
{
    private static readonly int[] Times = [2_000, 4_000, 8_000];

    public static int Run(string[] arguments)
    {
        Console.WriteLine("| repeated | map | as | ms | ratio | ratio | MB allocated | ratio | ratio |\n| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var page in GrowingPage.All.Where(p => arguments.Length == 0 || arguments.Contains(p.Name, StringComparer.Ordinal)))
        {
            for (var map = 0; map < HostilePortal.Maps.Length; map++)
            {
                foreach (var isHome in new[] { true, false })
                    Console.WriteLine($"| {page.Name} | {(map == 0 ? "none" : "forced")} | {(isHome ? "home" : "inner")} | {Row(page, map, isHome)} |");
            }
        }

        return 0;
    }

    private static string Row(GrowingPage page, int map, bool isHome)
    {
        var costs = Array.ConvertAll(Times, t => Cost(Encoding.UTF8.GetBytes(page.Html(t)), map, isHome));
        return string.Create(CultureInfo.InvariantCulture, $"{costs[2].Milliseconds:F0} | {costs[1].Milliseconds / costs[0].Milliseconds:F1} | {costs[2].Milliseconds / costs[1].Milliseconds:F1} | {costs[2].Bytes / 1e6:F1} | {(double)costs[1].Bytes / costs[0].Bytes:F1} | {(double)costs[2].Bytes / costs[1].Bytes:F1}");
    }

    private static (double Milliseconds, long Bytes) Cost(byte[] body, int map, bool isHome)
    {
        var portal = new HostilePortal(body, "text/html; charset=utf-8");
        var (best, bytes) = (double.MaxValue, 0L);
        for (var again = 0; again < 2; again++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            _ = portal.ReadPage(HostilePortal.Maps[map], isHome);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (best, bytes);
    }
}
