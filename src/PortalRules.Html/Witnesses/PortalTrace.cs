using PortalRules.Facts;
using PortalRules.Html.Site;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Witnesses;

/// <summary>The witnesses of the portal's name, in the order of rank.</summary>
internal static class PortalTrace
{
    /// <summary>The name: Open Graph, then JSON-LD's <c>WebSite</c>, then the title of the home page; <see langword="null"/> or empty where none tells.</summary>
    public static string? NameOf(PageFacts? home) => home?.Head.SiteName ?? home?.Claims.First(ClaimSubject.SiteName) ?? home?.Head.Title;

    public static void Add(ReadingTrace trace, Portal portal, PageFacts? home)
    {
        if (home is not null && NameOf(home) is { Length: > 0 } name)
            trace.AddRanked(FactKinds.Portal, portal.Identity, "name", name, Said(home, portal.KeyOf(home.Url.Value)), n => string.Equals(VietnameseText.FoldLabel(n), VietnameseText.FoldLabel(name), StringComparison.Ordinal));
    }

    private static IEnumerable<(LocalizedText Witness, string Value, string Where)> Said(PageFacts home, string where)
    {
        if (home.Head.SiteName is { } name)
            yield return (TraceWords.OpenGraphSiteName, name, where);
        foreach (var claim in home.Claims.All.Where(c => c.Subject is ClaimSubject.SiteName))
            yield return (TraceWords.Of(claim), claim.Text, where);
        if (home.Head.Title.Length > 0)
            yield return (TraceWords.PageTitle, home.Head.Title, where);
        foreach (var claim in home.Claims.All.Where(c => c.Subject is ClaimSubject.Organization))
            yield return (TraceWords.Of(claim), claim.Text, where);
    }
}
