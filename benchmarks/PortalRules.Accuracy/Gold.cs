using System.Globalization;
using System.Net;
using System.Text.Json;

namespace PortalRules.Accuracy;

/// <summary>The content of a portal's database, as the gold file keeps it.</summary>
internal sealed record Gold(List<GoldArticle> Articles, List<GoldDocument> Documents, List<GoldMenuItem> Menu, List<string> Banners, List<string> Persons)
{
    public static Gold Load(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var root = json.RootElement;
        var categories = Rows(root, "categories").ToDictionary(c => c.GetProperty("catid").GetInt32(), c => Text(c, "title"));
        return new Gold(
            [.. Rows(root, "articles").Select(a => new GoldArticle(Text(a, "title"), Day(a.GetProperty("publtime").GetInt64()), categories.GetValueOrDefault(a.GetProperty("catid").GetInt32(), ""), [.. Text(a, "listcatid").Split(',').Select(c => categories.GetValueOrDefault(int.Parse(c, CultureInfo.InvariantCulture), ""))]))],
            [.. Rows(root, "laws").Select(l => new GoldDocument(Text(l, "code"), DateOnly.Parse(Text(l, "publtime_iso")[..10], CultureInfo.InvariantCulture)))],
            Tree(root),
            [.. Rows(root, "banners").Where(b => b.GetProperty("act").GetInt32() == 1).Select(b => Text(b, "file")).Distinct(StringComparer.Ordinal)],
            [.. Rows(root, "persons").Where(p => p.GetProperty("active").GetInt32() == 1).Select(p => Text(p, "name"))]);
    }

    private static List<GoldMenuItem> Tree(JsonElement root)
    {
        var first = Rows(root, "menus").Select(m => m.GetProperty("id").GetInt32()).Order().FirstOrDefault();
        var rows = Rows(root, "menu_rows").Where(r => r.GetProperty("menu").GetInt32() == first && r.GetProperty("status").GetInt32() == 1).OrderBy(r => r.GetProperty("weight").GetInt32()).ToList();
        List<GoldMenuItem> Below(int parent) => [.. rows.Where(r => r.GetProperty("parentid").GetInt32() == parent).Select(r => new GoldMenuItem(Text(r, "title"), Below(r.GetProperty("id").GetInt32())))];
        return Below(0);
    }

    private static IEnumerable<JsonElement> Rows(JsonElement root, string name) => root.TryGetProperty(name, out var rows) ? rows.EnumerateArray() : [];

    private static string Text(JsonElement row, string name) => WebUtility.HtmlDecode(row.GetProperty(name).GetString() ?? "").Trim();

    private static DateOnly Day(long seconds) => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromHours(7)).DateTime);
}

internal sealed record GoldArticle(string Title, DateOnly Published, string Section, List<string> Sections);

internal sealed record GoldDocument(string Number, DateOnly Issued);

internal sealed record GoldMenuItem(string Label, List<GoldMenuItem> Children);
