using PortalRules.Html.Pages;
using PortalRules.Html.Site;

namespace PortalRules.Html.Keeping;

/// <summary>Decides which page tells where a thing stands that is kept once.</summary>
internal static class Tellings
{
    /// <summary>Said of a thing that another page must tell.</summary>
    public const int Stale = -1;

    /// <summary>Whether this page has to tell: it is the first, or told it in an earlier reading and has changed since, or whoever told it is gone.</summary>
    public static bool IsDue(this ITold thing, PageView page, int reading)
    {
        if (thing.At is not { } at || thing.ToldIn == Stale)
            return true;
        var order = PageOrder.Instance.Compare(page.Url.Value, at.Page);
        return order < 0 || (order == 0 && thing.ToldIn < reading);
    }

    /// <summary>
    /// Finds what was told in an earlier reading by pages that have changed or gone since, marks it, and adds for each such thing the first page that shows it:
    /// these pages have to be read again.
    /// </summary>
    /// <param name="pages">The pages of this reading, in the order of their addresses.</param>
    /// <param name="blocks">What each shows.</param>
    /// <param name="readIn">The number of the reading from which each page is as it is, by address.</param>
    /// <param name="tellers">The pages that have to be read again.</param>
    public static void Find<T>(List<PageFacts> pages, Func<PageFacts, Blocks<T>> blocks, Dictionary<string, int> readIn, HashSet<string> tellers)
        where T : class, ITold
    {
        var met = new HashSet<Block<T>>(ReferenceEqualityComparer.Instance);
        foreach (var page in pages)
        {
            foreach (var block in blocks(page).All)
            {
                if (!met.Add(block))
                    continue;
                foreach (var thing in block.Items)
                {
                    if (thing.ToldIn != Stale && thing.At is { } at && readIn.TryGetValue(at.Page, out var since) && since <= thing.ToldIn)
                        continue;
                    thing.ToldIn = Stale;
                    tellers.Add(page.Url.Value);
                }
            }
        }
    }
}
