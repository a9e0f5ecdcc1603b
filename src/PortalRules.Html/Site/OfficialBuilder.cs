using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Site;

/// <summary>Makes one person of a line in a directory and a page about that person. The same name in two bodies stays two facts: one may hold two offices.</summary>
internal static class OfficialBuilder
{
    public static List<Official> Build(SiteIndex site, SectionPlaces sections)
    {
        var people = new List<Official>();
        foreach (var official in site.Pages.SelectMany(p => Of(p, site, sections)))
        {
            var same = people.FindIndex(p => IsSame(p, official));
            if (same < 0)
                people.Add(official);
            else
                people[same] = Merge(people[same], official);
        }

        return people;
    }

    // The menu may name a page for people that does not say so itself.
    private static IEnumerable<Official> Of(PageFacts page, SiteIndex site, SectionPlaces sections) =>
        page.Directory.Loose.Count > 0 && sections.Find(site.KeyOf(page.Url)) is { } place && People.Directory.IsTitle(place.Label) ? page.Officials.Concat(page.Directory.Loose) : page.Officials;

    private static bool IsSame(Official a, Official b) =>
        string.Equals(VietnameseText.Fold(a.Name), VietnameseText.Fold(b.Name), StringComparison.Ordinal) && Agree(a.Position, b.Position) && Agree(a.Body, b.Body);

    private static bool Agree(Known<string?> a, Known<string?> b) =>
        a.Or(null) is not { } x || b.Or(null) is not { } y || string.Equals(VietnameseText.FoldLabel(x), VietnameseText.FoldLabel(y), StringComparison.Ordinal);

    private static Official Merge(Official a, Official b) => a with
    {
        Position = Better(a.Position, b.Position),
        Body = Better(a.Body, b.Body),
        Phone = Better(a.Phone, b.Phone),
        Email = Better(a.Email, b.Email),
    };

    // What is printed somewhere is printed; "none" holds only where no page says otherwise.
    private static Known<string?> Better(Known<string?> a, Known<string?> b) => a.Or(null) is not null ? a : b.Or(null) is not null ? b : a.IsKnown ? a : b;
}
