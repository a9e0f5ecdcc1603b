using System.Globalization;
using System.Text;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Accuracy;

/// <summary>Compares a snapshot with the gold and prints precision, recall and every miss and extra.</summary>
internal static class Comparison
{
    public static async Task PrintAsync(string portal, Gold gold, HtmlPortalReaderOptions options)
    {
        var snapshot = await new HtmlPortalReader(options).ReadAsync(new FolderFetcher(portal));
        Articles(snapshot, gold);
        if (gold.Documents.Count > 0)
            Print("documents", gold.Documents.Select(d => $"{d.Number} {d.Issued:yyyy-MM-dd}"), snapshot.Get(FactKinds.Documents).Select(d => $"{d.Number.Or("?")} {Day(d.Issued)}"));
        Menu(snapshot, gold, portal);
        var shown = HtmlOf(portal);
        Print("banners", gold.Banners.Where(b => shown.Any(h => h.Contains(b, StringComparison.Ordinal))), snapshot.Get(FactKinds.Banners).Where(b => b.Zone.Or("") is not "header").Select(b => b.Image[(b.Image.LastIndexOf('/') + 1)..]).Distinct(StringComparer.Ordinal));
        if (gold.Persons.Count > 0)
            Print("officials", gold.Persons, snapshot.Get(FactKinds.Officials).Select(o => o.Name));
        foreach (var kind in FactKinds.All)
        {
            if (snapshot.TryGetCompleteness(kind, out var completeness) && !completeness.IsComplete)
                Console.WriteLine($"   incomplete {kind.Name}: {completeness.Note}");
        }
    }

    private static void Articles(PortalSnapshot snapshot, Gold gold)
    {
        var read = snapshot.Get(FactKinds.Articles);
        Print("articles (title)", gold.Articles.Select(a => Fold(a.Title)), read.Select(a => Fold(a.Title)));
        Print("articles (title, day)", gold.Articles.Select(a => $"{Fold(a.Title)} {a.Published:yyyy-MM-dd}"), read.Select(a => $"{Fold(a.Title)} {Day(a.Published)}"));
        Print("articles (title, day, section)", gold.Articles.Select(a => $"{Fold(a.Title)} {a.Published:yyyy-MM-dd} [{Fold(a.Section)}]"), read.Select(a => $"{Fold(a.Title)} {Day(a.Published)} [{Fold(a.Section)}]"));
        var wrong = read.Count(a => a.Published.Or(null) is { } day && gold.Articles.Exists(g => IsSame(g.Title, a.Title)) && !gold.Articles.Exists(g => IsSame(g.Title, a.Title) && g.Published == day.First));
        Console.WriteLine($"   wrong dates: {wrong}");
    }

    private static void Menu(PortalSnapshot snapshot, Gold gold, string portal)
    {
        var main = snapshot.Get(FactKinds.Menus).FirstOrDefault(m => m.Role is "main");
        var read = new StringBuilder();
        foreach (var item in main?.Items ?? [])
            Write(read, item, 0);
        // A row that the platform does not render (no rights, no module) stands on no page.
        var pages = HtmlOf(portal);
        var expected = new StringBuilder();
        foreach (var item in gold.Menu)
            Write(expected, item, 0, label => pages.Any(p => p.Contains($">{label}", StringComparison.Ordinal) || p.Contains($"{System.Net.WebUtility.HtmlEncode(label)}", StringComparison.Ordinal) && p.Contains($"title=\"{label}\"", StringComparison.Ordinal)));
        var exact = string.Equals(read.ToString(), expected.ToString(), StringComparison.Ordinal);
        Console.WriteLine($"   main menu exact: {(exact ? "yes" : "no")}; all menus: {string.Join(", ", snapshot.Get(FactKinds.Menus).Select(m => $"{m.Role} {m.Items.Length}"))}");
        if (!exact)
            Console.WriteLine($"--- expected\n{expected}--- read\n{read}");
    }

    private static void Write(StringBuilder text, MenuItem item, int depth)
    {
        text.Append(' ', depth * 2).Append(item.Label).Append('\n');
        foreach (var child in item.Children)
            Write(text, child, depth + 1);
    }

    private static void Write(StringBuilder text, GoldMenuItem item, int depth, Func<string, bool> isShown)
    {
        if (!isShown(item.Label))
        {
            Console.WriteLine($"   (gold menu row \"{item.Label}\" stands on no page)");
            return;
        }

        text.Append(' ', depth * 2).Append(item.Label).Append('\n');
        foreach (var child in item.Children)
            Write(text, child, depth + 1, isShown);
    }

    private static List<string> HtmlOf(string portal) =>
        [.. Directory.EnumerateFiles(portal, "index.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where(f => Path.GetDirectoryName(f) is { } d && string.Equals(Path.GetDirectoryName(d), portal, StringComparison.Ordinal)).Select(File.ReadAllText)];

    private static void Print(string what, IEnumerable<string> gold, IEnumerable<string> read)
    {
        var expected = gold.ToList();
        var found = read.ToList();
        var missing = Minus(expected, found);
        var extra = Minus(found, expected);
        var hits = expected.Count - missing.Count;
        Console.WriteLine($"{what}: precision {Ratio(found.Count - extra.Count, found.Count)}, recall {Ratio(hits, expected.Count)}");
        foreach (var miss in missing)
            Console.WriteLine($"   missing: {miss}");
        foreach (var more in extra)
            Console.WriteLine($"   extra:   {more}");
    }

    private static string Ratio(int part, int whole) => whole == 0 ? "–" : $"{(double)part / whole:0.00} ({part}/{whole})";

    private static List<string> Minus(List<string> a, List<string> b)
    {
        var rest = b.ToList();
        return [.. a.Where(x => !rest.Remove(x))];
    }

    private static string Day(Known<PortalDate?> date) => date.Or(null) is { } known ? known.First.ToString("O", CultureInfo.InvariantCulture) : "?";

    private static bool IsSame(string a, string b) => string.Equals(Fold(a), Fold(b), StringComparison.Ordinal);

    private static string Fold(string text) => string.Join(' ', text.Normalize(NormalizationForm.FormC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
