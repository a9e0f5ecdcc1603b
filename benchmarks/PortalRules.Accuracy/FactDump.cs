using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Snapshots;

namespace PortalRules.Accuracy;

/// <summary>Prints the facts of one portal, a line for each: to read with human eyes.</summary>
internal static class FactDump
{
    public static async Task PrintAsync(string portal, bool withoutMap)
    {
        var options = withoutMap ? new HtmlPortalReaderOptions { Maps = [] } : new HtmlPortalReaderOptions();
        var s = await new HtmlPortalReader(options).ReadAsync(new FolderFetcher(portal));
        Console.WriteLine($"portal {s.Portal.Identity} name={s.Portal.Name} platform={s.Portal.Platform} feeds={s.Portal.Feeds.Length} search={s.Portal.HasSearch} captured={s.CapturedAt:O}");
        foreach (var menu in s.Get(FactKinds.Menus))
        {
            Console.WriteLine($"menu {menu.Role} {menu.At?.Selector}");
            foreach (var item in menu.Items)
                Print(item, 1);
        }

        foreach (var f in s.Get(FactKinds.Sections))
            Console.WriteLine($"section {f.Label} | items={f.ItemCount} images={f.ImageCount} videos={f.VideoCount} text={f.TextLength} | {f.Url}");
        foreach (var f in s.Get(FactKinds.Articles))
            Console.WriteLine($"article {f.Title} | {f.Published} ({f.Published.Witness}) [{f.Section}] images={f.ImageCount} words={f.Words} author={f.Author} source={f.Source} | {f.Url} {Doubts(f)}");
        foreach (var f in s.Get(FactKinds.Documents))
            Console.WriteLine($"document {f.Number} {f.Kind} | {f.Issued} | {f.Issuer} {f.IssuerLevel} [{f.Section}] files={f.Files.Length} | {f.Summary} | {f.Url} {Doubts(f)}");
        foreach (var f in s.Get(FactKinds.Banners))
            Console.WriteLine($"banner {f.Image[(f.Image.LastIndexOf('/') + 1)..]} zone={f.Zone} {f.Width}x{f.Height} pages={f.Pages} copies={f.Copies} target={f.Target} alt={f.Alt} text={f.Text} hash={f.ImageHash.IsKnown} {Doubts(f)}");
        foreach (var f in s.Get(FactKinds.Images))
            Console.WriteLine($"image {f.Src[(f.Src.LastIndexOf('/') + 1)..]} caption={f.Caption} article={f.InArticle} {f.Width}x{f.Height} | {f.Page}");
        foreach (var f in s.Get(FactKinds.Officials))
            Console.WriteLine($"official {f.Name} | {f.Position} | {f.Body} | {f.Phone} | {f.Email}");
        foreach (var f in s.Get(FactKinds.ScheduleEntries))
            Console.WriteLine($"schedule {f.Kind} {f.Date} | {f.Person} | {f.Content} | {f.Place}");
        foreach (var f in s.Get(FactKinds.Imprint))
            Console.WriteLine($"imprint org={f.Organisation} resp={f.Responsible} pos={f.Position} phone={f.Phone} email={f.Email} addr={f.Address} fax={f.Fax} @{f.At?.Selector}");
        foreach (var f in s.Get(FactKinds.Pages))
            Console.WriteLine($"page {f.Kind} d={f.Depth} {f.Url} | {f.Title} | text={f.TextLength} h={f.Headings.Length}");
        Console.WriteLine($"links {s.Get(FactKinds.Links).Length}");
        foreach (var kind in FactKinds.All)
        {
            if (s.TryGetCompleteness(kind, out var completeness))
                Console.WriteLine($"complete {kind.Name}: {completeness.IsComplete} {completeness.Note}");
        }

        foreach (var note in s.Notes)
            Console.WriteLine($"note {note.Address}: {note.Message}");
    }

    private static string Doubts(Fact fact) => string.Join("; ", fact.Doubts.Select(d => $"?{d.Field}: {string.Join(" / ", d.Candidates)}"));

    private static void Print(MenuItem item, int depth)
    {
        Console.WriteLine($"{new string(' ', depth * 2)}{item.Label} → {item.Target}");
        foreach (var child in item.Children)
            Print(child, depth + 1);
    }
}
