using System.Diagnostics;
using System.Globalization;
using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Vietnam;
using PortalRules.Yaml;

namespace PortalRules.Benchmarks;

/// <summary>Binding 160 rule files for the first time in a process, against loading their YAML nodes and doing nothing with them. The aim is a ratio of at most 1.5.</summary>
internal static class ColdBinding
{
    private const int Rules = 160;
    private const string Folder = "rules/thanh-hoa.cam-thuy-155-2023/";

    public static int Run(string[] arguments)
    {
        if (arguments is [var mode])
        {
            var files = Files();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.StartNew();
            Load(mode, files);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalMilliseconds} {GC.GetTotalAllocatedBytes(precise: true) - before}"));
            return 0;
        }

        string[] modes = ["nodes", "bind"];
        var results = modes.ToDictionary(m => m, _ => new List<double[]>(), StringComparer.Ordinal);
        for (var i = 0; i < 21; i++)
        {
            foreach (var each in modes)
                results[each].Add([.. OwnProcess.Run("cold-binding", each).Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))]);
        }

        Console.WriteLine("| what | median ms | ratio | MB allocated |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        var nodes = Median(results["nodes"], 0);
        foreach (var each in modes)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {each} | {Median(results[each], 0):F0} | {Median(results[each], 0) / nodes:F2} | {Median(results[each], 1) / 1e6:F1} |"));
        return 0;
    }

    private static void Load(string mode, List<KeyValuePair<string, string>> files)
    {
        if (mode is "nodes")
        {
            var errors = new YamlErrors();
            foreach (var (path, text) in files)
                _ = YamlReader.Read(path, text, errors);
            errors.ThrowIfAny();
        }
        else if (new PortalCheckerBuilder().AddPacks(PackLibrary.Of(files, VietnamPacks.All.Late)).Build().Rules.Packs.Sum(p => p.Bound.Length) != Rules)
            throw new InvalidOperationException($"Not {Rules} rules were bound.");
    }

    // The rules of one shipped pack again and again, under new ids, with all law and vocabulary.
    private static List<KeyValuePair<string, string>> Files()
    {
        var all = VietnamPacks.All.Files.ToList();
        var rules = all.Where(f => f.Key.StartsWith(Folder, StringComparison.Ordinal) && !f.Key.EndsWith("/pack.yaml", StringComparison.Ordinal)).ToList();
        var others = all.Where(f => f.Key is $"{Folder}pack.yaml" || f.Key.StartsWith("rules/law/", StringComparison.Ordinal) || f.Key.StartsWith("rules/vocabulary/", StringComparison.Ordinal));
        return [.. others, .. Enumerable.Range(0, Rules).Select(i => Copy(rules[i % rules.Count], i / rules.Count))];
    }

    private static KeyValuePair<string, string> Copy(KeyValuePair<string, string> rule, int copy) => KeyValuePair.Create(
        rule.Key.Replace(".yaml", $"-{copy}.yaml", StringComparison.Ordinal),
        rule.Value.Replace("id: CT155-", $"id: CT{copy}-", StringComparison.Ordinal));

    private static double Median(List<double[]> runs, int column) => runs.Select(r => r[column]).Order().ElementAt(runs.Count / 2);
}
