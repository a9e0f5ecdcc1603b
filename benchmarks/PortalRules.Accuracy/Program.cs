using System.Collections.Immutable;
using System.Text;
using PortalRules.Accuracy;
using PortalRules.Html;

// Usage: PortalRules.Accuracy <folder of portals with *.gold.json> [--facts [--no-map]]
Console.OutputEncoding = Encoding.UTF8;
var folder = args.FirstOrDefault(a => !a.StartsWith('-')) ?? "../shared/portals";
if (!Directory.Exists(folder))
{
    Console.Error.WriteLine($"There is no folder {Path.GetFullPath(folder)}; name the folder with the portals and their *.gold.json.");
    return 2;
}

if (args.Contains("--facts"))
{
    await FactDump.PrintAsync(folder, args.Contains("--no-map"));
    return 0;
}

foreach (var goldFile in Directory.EnumerateFiles(folder, "*.gold.json").Order(StringComparer.Ordinal))
{
    var portal = goldFile[..^".gold.json".Length];
    if (!Directory.Exists(portal))
        continue;
    var gold = Gold.Load(goldFile);
    foreach (var (name, options) in new[] { ("with map", new HtmlPortalReaderOptions()), ("without map", new HtmlPortalReaderOptions { Maps = ImmutableArray<PortalRules.Html.Platforms.ExtractionMap>.Empty }) })
    {
        Console.WriteLine($"## {Path.GetFileName(portal)}, {name}");
        await Comparison.PrintAsync(portal, gold, options);
        Console.WriteLine();
    }
}

return 0;
