using System.Diagnostics;
using System.Globalization;
using PortalRules.Html;

namespace PortalRules.Benchmarks.Reading;

/// <summary>
/// Reading a portal again with a cache, against the first reading: nothing changed, and one page of a hundred. Making the pages is measured alone and taken away.
/// The aim is at most 10 % for 10,000 unchanged pages.
/// </summary>
internal static class ReadingAgain
{
    private const int Pages = 10_000;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var pages = arguments is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : Pages;
        var options = new HtmlPortalReaderOptions { Cache = new PageCache() };
        Console.WriteLine("| what | s of processor | without making the pages | ratio |\n| --- | ---: | ---: | ---: |");
        var (same, changed) = (new LargePortal(pages), new LargePortal(pages) { Changed = 1 });
        await foreach (var resource in new LargePortal(100).FetchAsync(CancellationToken.None))
            GC.KeepAlive(resource);
        var making = await CostAsync(async () =>
        {
            await foreach (var resource in same.FetchAsync(CancellationToken.None))
                GC.KeepAlive(resource);
        }).ConfigureAwait(false);
        var first = await ReadAsync(same, options).ConfigureAwait(false) - making;
        Print("making the pages", making, 0, first);
        Print("reading them for the first time", first + making, first, first);
        foreach (var (name, portal) in (IEnumerable<(string, LargePortal)>)[("again, unchanged", same), ("again, one of a hundred changed", changed), ("again, unchanged since", changed)])
        {
            var cost = await ReadAsync(portal, options).ConfigureAwait(false);
            Print(name, cost, cost - making, first);
        }

        return 0;
    }

    private static Task<double> ReadAsync(LargePortal portal, HtmlPortalReaderOptions options) =>
        CostAsync(async () => GC.KeepAlive(await new HtmlPortalReader(options).ReadAsync(portal).ConfigureAwait(false)));

    // Time of all processors: what else the machine does counts less.
    private static async Task<double> CostAsync(Func<Task> work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        await work().ConfigureAwait(false);
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static void Print(string what, double all, double net, double first) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {all:F1} | {net:F1} | {net / first:P0} |"));
}
