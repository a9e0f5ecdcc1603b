using PortalRules.Html.Site;

namespace PortalRules.Html.Keeping;

/// <summary>Finds the pages that have to be read again because what told where something stands is not among the pages any more, or is not what it was.</summary>
internal static class Retelling
{
    /// <summary>The addresses of these pages.</summary>
    /// <param name="pages">The pages that stay as they are.</param>
    /// <param name="readIn">The number of the reading from which each page is as it is, by address.</param>
    public static HashSet<string> Find(IEnumerable<PageFacts> pages, Dictionary<string, int> readIn)
    {
        var tellers = new HashSet<string>(StringComparer.Ordinal);
        var ordered = pages.OrderBy(p => p.Url.Value, PageOrder.Instance).ToList();
        Tellings.Find(ordered, p => p.Links, readIn, tellers);
        Tellings.Find(ordered, p => p.Entries, readIn, tellers);
        Tellings.Find(ordered, p => p.Banners, readIn, tellers);
        Tellings.Find(ordered, p => p.Resources, readIn, tellers);
        Tellings.Find(ordered, p => p.Objects, readIn, tellers);
        Tellings.Find(ordered, p => p.Sides, readIn, tellers);
        return tellers;
    }
}
