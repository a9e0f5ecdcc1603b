using System.Diagnostics;
using System.Globalization;
using PortalRules.Facts;
using PortalRules.Html;
using PortalRules.Snapshots;

namespace PortalRules.Benchmarks.Reading;

/// <summary>What reading a very large portal costs, each size in a process of its own. The aim is 600 MB at most for 100,000 pages, and time that grows with the pages.</summary>
internal static class LargePortalCosts
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is ["one", var pages])
        {
            await MeasureAsync(int.Parse(pages, CultureInfo.InvariantCulture)).ConfigureAwait(false);
            return 0;
        }

        int[] sizes = arguments.Length > 0 ? [.. arguments.Select(a => int.Parse(a, CultureInfo.InvariantCulture))] : [10_000, 20_000, 50_000, 100_000];
        Console.WriteLine("| pages | s | ms a page | MB at most in the process | MB of the snapshot | bytes a page, by kind |\n| ---: | ---: | ---: | ---: | ---: | --- |");
        foreach (var size in sizes)
            Console.WriteLine(OwnProcess.Run("large-portal", "one", size.ToString(CultureInfo.InvariantCulture)));
        return 0;
    }

    private static async Task MeasureAsync(int pages)
    {
        var watch = Stopwatch.StartNew();
        var snapshot = await new HtmlPortalReader().ReadAsync(new LargePortal(pages)).ConfigureAwait(false);
        var seconds = watch.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64;
        var all = GC.GetTotalMemory(forceFullCollection: true);
        var kinds = FactKinds.All
            .Select(k => (k.Name, Bytes: SizeOf(snapshot, k)))
            .Where(k => k.Bytes > 0)
            .OrderByDescending(k => k.Bytes)
            .Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Name} {k.Bytes / pages}"))
            .ToList();
        GC.KeepAlive(snapshot);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {pages} | {seconds:F1} | {seconds * 1000 / pages:F2} | {peak / 1e6:F0} | {all / 1e6:F0} | {string.Join(", ", kinds)} |"));
    }

    // As JSON, which is what a kind weighs when it is kept.
    private static long SizeOf(PortalSnapshot snapshot, FactKind kind)
    {
        if (kind == FactKinds.Portal || !snapshot.TryGetCompleteness(kind, out _))
            return 0;
        var alone = PortalSnapshot.For(new Portal());
        using var none = new MemoryStream();
        using var with = new MemoryStream();
        SnapshotJson.WriteAsync(alone, none).GetAwaiter().GetResult();
        SnapshotJson.WriteAsync(kind.Put(alone, kind.FactsIn(snapshot), Completeness.Complete), with).GetAwaiter().GetResult();
        return with.Length - none.Length;
    }
}
