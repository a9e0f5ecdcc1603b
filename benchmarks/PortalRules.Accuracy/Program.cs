using System.Globalization;
using System.Text;
using PortalRules.Accuracy;
using PortalRules.Text;

// Usage: PortalRules.Accuracy [folder of portals with *.gold.json] [--write PAGE | --check PAGE | --facts [--no-map] | --idle-rules [DATE…]]
Console.OutputEncoding = Encoding.UTF8;
var folder = args.FirstOrDefault(a => !a.StartsWith('-')) is { } first && !first.EndsWith(".md", StringComparison.Ordinal) ? first : "../shared/portals";
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

if (Array.IndexOf(args, "--idle-rules") is >= 0 and var idle)
{
    // 31/03/2023 and 07/07/2024 are the days of two letters; the third is today.
    DateOnly[] given = [.. args.Skip(idle + 1).Select(a => DateOnly.ParseExact(a, "yyyy-MM-dd", CultureInfo.InvariantCulture))];
    await IdleRules.PrintAsync(folder, given.Length > 0 ? given : [new DateOnly(2023, 3, 31), new DateOnly(2024, 7, 7), PortalDate.From(TimeProvider.System.GetUtcNow()).First]);
    return 0;
}

var root = Environment.CurrentDirectory;
if (!File.Exists(Path.Combine(root, "PortalRules.sln")))
{
    Console.Error.WriteLine("Start it in the folder of PortalRules.sln: the labels and the sample portal are found from there.");
    return 2;
}

var measured = await AccuracyReport.WriteAsync(folder, root);
if (PageAfter("--write") is { } written)
{
    File.WriteAllText(written, AccuracyPage.With(File.ReadAllText(written), measured));
    return 0;
}

if (PageAfter("--check") is { } page)
{
    if (string.Equals(AccuracyPage.MeasuredIn(File.ReadAllText(page)), measured.Trim(), StringComparison.Ordinal))
        return 0;
    Console.Error.WriteLine($"{page} is out of date; write it again with --write {page}.");
    return 1;
}

Console.Write(measured);
return 0;

string? PageAfter(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
