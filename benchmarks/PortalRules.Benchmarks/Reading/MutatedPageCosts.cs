using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using PortalRules.Html.Tests.Hostile;

namespace PortalRules.Benchmarks.Reading;

/// <summary>What damaged pages cost, each read as home page and as inner page, with a map in force and without one. The aim: no fault, no page over 2 s, memory that does not grow.</summary>
internal static class MutatedPageCosts
{
    private const int Shown = 5;
    private const int Repeats = 3;
    private const int SlowMilliseconds = 2_000;

    public static int Run(string[] arguments)
    {
        var count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 100_000;
        var first = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 0;
        var sources = SourcePages.Load(SourcePages.Folders(SavedPortal.Root(), withRealPortals: true));
        var costs = new ConcurrentBag<Cost>();
        var watch = Stopwatch.StartNew();
        var seeds = new ConcurrentQueue<int>(Enumerable.Range(first, count));

        // Threads of their own: a reading waits for workers of the pool.
        Thread[] threads = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(() => MeasureSome(sources, seeds, costs)))];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        var seconds = watch.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} pages from {sources.Count}, seeds {first} to {first + count - 1}: {seconds:F0} s, {process.PeakWorkingSet64 / 1e6:F0} MB at most in the process, {costs.Count(c => c.Fault is not null)} faults, {costs.Count(c => c.Milliseconds > SlowMilliseconds)} over 2 s"));
        foreach (var cost in costs.Where(c => c.Fault is not null).OrderBy(c => c.Seed))
            Console.WriteLine($"fault: {cost}");
        foreach (var cost in costs.OrderByDescending(c => c.Milliseconds).Take(Shown))
            Console.WriteLine($"slow: {cost}");
        foreach (var cost in costs.OrderByDescending(c => c.Bytes).Take(Shown))
            Console.WriteLine($"large: {cost}");
        return costs.Any(c => c.Fault is not null) ? 1 : 0;
    }

    private static void MeasureSome(IReadOnlyList<byte[]> sources, ConcurrentQueue<int> seeds, ConcurrentBag<Cost> costs)
    {
        while (seeds.TryDequeue(out var seed))
            costs.Add(Measure(sources, seed));
    }

    // A busy machine makes any page slow once.
    private static Cost Measure(IReadOnlyList<byte[]> sources, int seed)
    {
        var cost = MeasureOnce(sources, seed);
        for (var again = 0; again < Repeats && cost.Milliseconds > SlowMilliseconds; again++)
            cost = MeasureOnce(sources, seed) is var next && next.Milliseconds < cost.Milliseconds ? next : cost;
        return cost;
    }

    private static Cost MeasureOnce(IReadOnlyList<byte[]> sources, int seed)
    {
        var page = MutatedPage.Of(sources, seed);
        var portal = new HostilePortal(page.Body, page.MediaType);
        var cost = new Cost(seed, 0, 0, page.Story, null);
        foreach (var maps in HostilePortal.Maps)
        {
            foreach (var isHome in new[] { true, false })
            {
                var watch = Stopwatch.StartNew();
                var before = GC.GetAllocatedBytesForCurrentThread();
                var fault = portal.ReadPage(maps, isHome);
                cost = cost with
                {
                    Milliseconds = Math.Max(cost.Milliseconds, watch.Elapsed.TotalMilliseconds),
                    Bytes = Math.Max(cost.Bytes, GC.GetAllocatedBytesForCurrentThread() - before),
                    Fault = cost.Fault ?? fault?.ToString(),
                };
            }
        }

        // The pages of two readings are put together too.
        try
        {
            return cost with { Fault = cost.Fault ?? HostilePortal.FaultIn(portal.Read(HostilePortal.Maps[seed % HostilePortal.Maps.Length])) };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return cost with { Fault = cost.Fault ?? e.ToString() };
        }
    }

    // Of the dearest of four readings.
    private sealed record Cost(int Seed, double Milliseconds, long Bytes, string Story, string? Fault)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"seed {Seed}, {Milliseconds:F0} ms, {Bytes / 1e6:F1} MB ({Story}) {Fault}");
    }
}
