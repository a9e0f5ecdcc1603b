using System.Diagnostics;
using System.Globalization;
using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Tests.Language;
using PortalRules.Yaml;

namespace PortalRules.Benchmarks;

/// <summary>What each pack of the hostile corpus costs: time, bytes allocated, and the most memory that its process held. The aim is 2 s and 200 MB.</summary>
internal static class HostileCosts
{
    public static int Run(string[] arguments)
    {
        if (arguments is [var name])
        {
            Console.WriteLine(Measure(HostilePack.All.Single(p => string.Equals(p.Name, name, StringComparison.Ordinal))));
            return 0;
        }

        Console.WriteLine("| pack | ms | MB allocated | MB at most in the process | entries |\n| --- | ---: | ---: | ---: | ---: |");
        foreach (var pack in HostilePack.All)
            Console.WriteLine($"| {pack.Name.Replace("|", "\\|", StringComparison.Ordinal)} | {OwnProcess.Run("hostile", pack.Name)} |");
        return 0;
    }

    private static string Measure(HostilePack pack)
    {
        var library = PackLibrary.FromFiles(pack.Files());
        var errors = 0;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        try
        {
            _ = new PortalCheckerBuilder().AddPacks(library).Build();
        }
        catch (PackException e)
        {
            errors = e.Errors.Length;
        }

        var milliseconds = watch.Elapsed.TotalMilliseconds;
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        using var process = Process.GetCurrentProcess();
        return string.Create(CultureInfo.InvariantCulture, $"{milliseconds:F0} | {allocated / 1e6:F1} | {process.PeakWorkingSet64 / 1e6:F0} | {errors}");
    }
}
