using System.Globalization;
using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Accuracy;

/// <summary>A snapshot's facts as rows.</summary>
internal static class FoundRows
{
    public static readonly string[] BannerFields = ["zone", "width", "height", "target"];
    public static readonly string[] ImprintFields = ["organisation", "responsible", "position", "phone", "email", "address", "fax"];

    public static List<Row> Of(PortalSnapshot s, string host)
    {
        var rows = new List<Row>();
        rows.AddRange(s.Get(FactKinds.Articles).Select(a => new Row("articles", Values.Text(a.Title), a.Title, a.Url, [("section", Values.Text(a.Section)), ("day", Values.Day(a.Published)), ("minute", Values.Minute(a.Published))])));
        rows.AddRange(s.Get(FactKinds.Documents).Select(d => new Row("documents", Values.Text(d.Number), d.Number.Or("") ?? "", d.Url, [("kind", Values.Text(d.Kind)), ("issuer", Values.Text(d.Issuer)), ("issued", Values.Day(d.Issued)), ("summary", Values.Text(d.Summary)), ("files", Join(d.Files.Select(f => Values.Address(f, host))))])));
        rows.AddRange(s.Get(FactKinds.Officials).Select(o => new Row("officials", Values.Text(o.Name), o.Name, o.Page, [("position", Values.Text(o.Position)), ("body", Values.Text(o.Body)), ("phone", Values.Phone(o.Phone)), ("email", Values.Text(o.Email))])));
        foreach (var menu in s.Get(FactKinds.Menus))
            Menu(rows, menu, host);
        rows.AddRange(s.Get(FactKinds.Sections).Select(x => new Row("sections", Values.Address(x.Url, host), x.Label, x.Url, [("label", Values.Text(x.Label)), ("items", Values.Number(x.ItemCount)), ("empty", Emptiness(Values.Number(x.ItemCount)))])));
        rows.AddRange(s.Get(FactKinds.Banners).Select(b => Banner(b, host)));
        foreach (var i in s.Get(FactKinds.Imprint))
            rows.Add(new Row("imprint", "imprint", "imprint", "/", [("organisation", Values.Text(i.Organisation)), ("responsible", Values.Text(i.Responsible)), ("position", Values.Text(i.Position)), ("phone", Values.Phone(i.Phone)), ("email", Values.Text(i.Email)), ("address", Values.Text(i.Address)), ("fax", Values.Phone(i.Fax))]));
        rows.AddRange(s.Get(FactKinds.ScheduleEntries).Select(Schedule));
        return rows;
    }

    public static string Join(IEnumerable<string> values) => string.Join(" | ", values);

    public static string Emptiness(string items) => items switch { Row.Unknown => Row.Unknown, "0" => "yes", _ => "no" };

    private static void Menu(List<Row> rows, Menu menu, string host)
    {
        var tree = new List<string>();
        foreach (var item in menu.Items)
            Item(item, "", 0);
        rows.Add(new Row("menus", menu.Role, $"{menu.Role} menu: {Join(tree)}", menu.At?.Page ?? "", [("tree", Join(tree))]));
        rows.Add(new Row("picture tiles", Join(tree), Join(tree), menu.At?.Page ?? "", []));

        void Item(MenuItem item, string above, int depth)
        {
            var label = Values.Text(item.Label);
            tree.Add($"{new string('>', depth)}{label}");
            rows.Add(new Row("menu entries", $"{menu.Role} {above}{label}", $"{menu.Role} menu: {above}{label}", item.At?.Page ?? "", [("target", item.Target.TryGet(out var target) ? Values.Address(target, host) : Row.Unknown)]));
            foreach (var child in item.Children)
                Item(child, $"{above}{label} > ", depth + 1);
        }
    }

    private static Row Banner(Banner b, string host)
    {
        var target = b.Target.TryGet(out var known) ? Values.Address(known, host) : Row.Unknown;
        var image = Values.Address(b.Image, host);
        return new Row("banners", image, image, b.At?.Page ?? "", [("zone", Values.Text(b.Zone)), ("width", Values.Number(b.Width)), ("height", Values.Number(b.Height)), ("target", target)]);
    }

    private static Row Schedule(ScheduleEntry e)
    {
        var person = Values.Text(e.Person);
        return new Row("schedules", string.Create(CultureInfo.InvariantCulture, $"{e.Kind} {Values.Day(e.Date)}"), $"{e.Kind} {Values.Day(e.Date)} {person}", e.Page, [("person", person), ("content", Values.Text(e.Content)), ("place", Values.Text(e.Place))]);
    }
}
