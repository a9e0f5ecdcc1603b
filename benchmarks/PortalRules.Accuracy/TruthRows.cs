using System.Text.Json;

namespace PortalRules.Accuracy;

/// <summary>The truth of a portal as rows: of its database where that has them, else of the labels.</summary>
internal static class TruthRows
{
    public static List<Row> Of(Gold? gold, Labels labels, string host)
    {
        var rows = new List<Row>();
        if (gold is not null)
        {
            rows.AddRange(gold.Articles.Select(Article));
            rows.AddRange(gold.Documents.Select(d => Document(d, labels, host)));
            rows.AddRange(gold.Persons.Select(p => new Row("officials", Values.Text(p.Name), p.Name, "", [("position", Values.Text(p.Position)), ("body", Values.Text(p.Body)), ("phone", Values.Phone(p.Phone)), ("email", Values.Text(p.Email))])));
        }

        foreach (var menu in labels.All("menus"))
            Menu(rows, Labels.Text(menu, "role"), [.. menu.GetProperty("items").EnumerateArray()], host);
        rows.AddRange(labels.All("tiles").Select(t => Tiles([.. t.EnumerateArray()])));
        rows.AddRange(labels.All("sections").Select(s => Section(s, host)));
        rows.AddRange(labels.All("banners").Select(Banner));
        if (labels.One("imprint") is { } imprint)
            rows.Add(new Row("imprint", "imprint", "imprint", "/", [.. FoundRows.ImprintFields.Select(f => (f, f is "phone" or "fax" ? Values.Phone(Labels.Text(imprint, f)) : Values.Text(Labels.Text(imprint, f))))]));
        rows.AddRange(labels.All("schedule").Select(Schedule));
        return rows;
    }

    private static Row Article(GoldArticle a) => new("articles", Values.Text(a.Title), a.Title, a.Url, [("section", Values.Text(a.Section)), ("day", a.Published[..10]), ("minute", a.Published)]);

    private static Row Document(GoldDocument d, Labels labels, string host)
    {
        var label = labels.All("documents").FirstOrDefault(l => string.Equals(Labels.Text(l, "number"), d.Number, StringComparison.Ordinal));
        var files = d.Files.Split(',', StringSplitOptions.RemoveEmptyEntries).Select((_, i) => Values.Address(FormattableString.Invariant($"{d.Url}?download=1&id={i}"), host));
        return new Row("documents", Values.Text(d.Number), d.Number, d.Url, [("kind", Values.Text(Labels.Text(label, "kind"))), ("issuer", Values.Text(Labels.Text(label, "issuer"))), ("issued", d.Issued), ("summary", Values.Text(d.Summary)), ("files", FoundRows.Join(files))]);
    }

    private static void Menu(List<Row> rows, string role, List<JsonElement> items, string host)
    {
        var tree = new List<string>();
        foreach (var item in items)
            Item(item, "", 0);
        rows.Add(new Row("menus", role, $"{role} menu", "/", [("tree", FoundRows.Join(tree))]));

        void Item(JsonElement item, string above, int depth)
        {
            var label = Values.Text(item[0].GetString());
            tree.Add($"{new string('>', depth)}{label}");
            rows.Add(new Row("menu entries", $"{role} {above}{label}", $"{role} menu: {above}{label}", "/", [("target", Values.Address(item[1].GetString() ?? "", host))]));
            for (var i = 0; item.GetArrayLength() > 2 && i < item[2].GetArrayLength(); i++)
                Item(item[2][i], $"{above}{label} > ", depth + 1);
        }
    }

    private static Row Tiles(List<JsonElement> items)
    {
        var labels = items.Select(i => Values.Text(i[0].GetString())).ToList();
        return new Row("picture tiles", FoundRows.Join(labels), string.Join(" | ", labels), "/", []);
    }

    private static Row Section(JsonElement s, string host)
    {
        var items = Labels.Text(s, "items");
        var path = Labels.Text(s, "path");
        return new Row("sections", Values.Address(path, host), Labels.Text(s, "label"), path, [("label", Values.Text(Labels.Text(s, "label"))), ("items", items), ("empty", FoundRows.Emptiness(items))]);
    }

    private static Row Banner(JsonElement b)
    {
        var image = Labels.Text(b, "image");
        return new Row("banners", image, image, "/", [.. FoundRows.BannerFields.Select(f => (f, Labels.Text(b, f)))]);
    }

    private static Row Schedule(JsonElement s)
    {
        string kind = Labels.Text(s, "kind"), date = Labels.Text(s, "date"), person = Values.Text(Labels.Text(s, "person"));
        var fields = new List<(string, string)> { ("person", person) };
        foreach (var name in (string[])["content", "place"])
        {
            if (s.TryGetProperty(name, out _))
                fields.Add((name, Values.Text(Labels.Text(s, name))));
        }

        return new Row("schedules", $"{kind} {date}", $"{kind} {date} {person}", "", fields);
    }
}
