using System.Globalization;
using System.Net;
using System.Text.Json;

namespace PortalRules.Accuracy;

/// <summary>The content of a portal's database, as the gold file keeps it.</summary>
internal sealed record Gold(List<GoldArticle> Articles, List<GoldDocument> Documents, List<GoldPerson> Persons)
{
    public static Gold Load(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var root = json.RootElement;
        var categories = Rows(root, "categories").ToDictionary(c => c.GetProperty("catid").GetInt32(), c => Text(c, "title"));
        var bodies = Rows(root, "organs").ToDictionary(o => o.GetProperty("organid").GetInt32(), o => Text(o, "title"));
        return new Gold(
            [.. Rows(root, "articles").Select(a => new GoldArticle(Text(a, "title"), Text(a, "url"), Time(a.GetProperty("publtime").GetInt64()), categories.GetValueOrDefault(a.GetProperty("catid").GetInt32(), "")))],
            [.. Rows(root, "laws").Select(l => new GoldDocument(Text(l, "code"), Text(l, "url"), Text(l, "publtime_iso")[..10], Text(l, "introtext"), Text(l, "files")))],
            [.. Rows(root, "persons").Where(p => p.GetProperty("active").GetInt32() == 1).Select(p => new GoldPerson(Text(p, "name"), Text(p, "position"), bodies.GetValueOrDefault(p.GetProperty("organid").GetInt32(), ""), Text(p, "mobile"), Text(p, "email")))]);
    }

    private static IEnumerable<JsonElement> Rows(JsonElement root, string name) => root.TryGetProperty(name, out var rows) ? rows.EnumerateArray() : [];

    // A line break in a summary is a space to who reads it.
    private static string Text(JsonElement row, string name) => WebUtility.HtmlDecode((row.GetProperty(name).GetString() ?? "").Replace("<br />", " ", StringComparison.Ordinal)).Trim();

    private static string Time(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>An article.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address.</param>
/// <param name="Published">Day and minute in Asia/Ho_Chi_Minh.</param>
/// <param name="Section">Its first section.</param>
internal sealed record GoldArticle(string Title, string Url, string Published, string Section);

internal sealed record GoldDocument(string Number, string Url, string Issued, string Summary, string Files);

internal sealed record GoldPerson(string Name, string Position, string Body, string Phone, string Email);
