using System.Globalization;
using System.Text;
using PortalRules.Fetching;
using PortalRules.Html;

namespace PortalRules.Accuracy;

/// <summary>Reads the portals with and without the built-in maps and writes the table and every miss.</summary>
public static class AccuracyReport
{
    /// <summary>The measured part of docs/accuracy.md, the same for the same code and pages.</summary>
    /// <param name="portals">The folder of the saved portals and their <c>*.gold.json</c>.</param>
    /// <param name="root">The repository, for the sample portal and the labels.</param>
    /// <returns>Markdown.</returns>
    public static async Task<string> WriteAsync(string portals, string root)
    {
        var labels = Path.Combine(root, "benchmarks", "PortalRules.Accuracy", "labels");
        var page = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(labels, "*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var gold = Path.Combine(portals, $"{name}.gold.json");
            var folder = File.Exists(gold) ? Path.Combine(portals, name) : Path.Combine(root, "docs", "examples", name);
            if (!Directory.Exists(folder))
                continue;
            var truth = (Gold: File.Exists(gold) ? Gold.Load(gold) : null, Labels: Labels.Load(file));
            var with = await MeasureAsync(folder, truth.Gold, truth.Labels, new HtmlPortalReaderOptions());
            var without = await MeasureAsync(folder, truth.Gold, truth.Labels, new HtmlPortalReaderOptions { Maps = [] });
            Table(page, name, with, without);
        }

        return page.ToString();
    }

    private static async Task<Dictionary<string, Score>> MeasureAsync(string folder, Gold? gold, Labels labels, HtmlPortalReaderOptions options)
    {
        var snapshot = await new HtmlPortalReader(options).ReadAsync(new FolderFetcher(folder));
        var host = snapshot.Portal.Source?.Host ?? "";
        var scores = Comparer.Compare(TruthRows.Of(gold, labels, host), FoundRows.Of(snapshot, host));
        return scores.Where(s => IsMeasured(s.Key, gold, labels)).ToDictionary(StringComparer.Ordinal);
    }

    // A kind without gold and without labels is not measured.
    private static bool IsMeasured(string measure, Gold? gold, Labels labels) => measure[..measure.IndexOf(':', StringComparison.Ordinal)] switch
    {
        "articles" or "documents" or "officials" => gold is not null,
        "menus" or "menu entries" => labels.Has("menus"),
        "picture tiles" => labels.Has("tiles"),
        "schedules" => labels.Has("schedule"),
        var kind => labels.Has(kind),
    };

    private static void Table(StringBuilder page, string name, Dictionary<string, Score> with, Dictionary<string, Score> without)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {name}\n\n| fact: field | with map | without map |\n| --- | --- | --- |\n");
        foreach (var measure in Measures.All.Where(m => with.ContainsKey(m) && !IsIdle(m, with, without)))
            page.Append(CultureInfo.InvariantCulture, $"| {measure} | {with[measure]} | {without[measure]} |\n");
        if (with.TryGetValue("articles: day", out var day))
            page.Append(FormattableString.Invariant($"\nPublish time to the day: wrong {day.Wrong} with map, {without["articles: day"].Wrong} without; unknown {day.Unknown} and {without["articles: day"].Unknown}. To the minute: wrong {with["articles: minute"].Wrong} and {without["articles: minute"].Wrong}; unknown {with["articles: minute"].Unknown} and {without["articles: minute"].Unknown}.\n"));
        Misses(page, with, without);
    }

    // Fields of facts that are not there say nothing.
    private static bool IsIdle(string measure, Dictionary<string, Score> with, Dictionary<string, Score> without) =>
        !measure.EndsWith(": found", StringComparison.Ordinal) && with[measure].Expected + with[measure].Wrong + without[measure].Wrong == 0;

    private static void Misses(StringBuilder page, Dictionary<string, Score> with, Dictionary<string, Score> without)
    {
        page.Append("\nMisses:\n\n");
        var any = false;
        foreach (var measure in Measures.All.Where(with.ContainsKey))
        {
            var rest = without[measure].Misses.ToList();
            foreach (var miss in with[measure].Misses)
                Line($"{measure}: {miss}{(rest.Remove(miss) ? "" : " – with map only")}");
            foreach (var miss in rest)
                Line($"{measure}: {miss} – without map only");
        }

        if (!any)
            page.Append("- none\n");

        void Line(string text)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {text}\n");
            any = true;
        }
    }
}
