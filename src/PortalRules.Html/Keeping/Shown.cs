using System.Runtime.InteropServices;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Html.Keeping;

/// <summary>On which pages something stands that is kept once.</summary>
/// <param name="First">The page of least depth, then the first in the order of addresses; a page to which no link leads has depth −1 and comes last.</param>
/// <param name="Depth">The depth of that page.</param>
/// <param name="Pages">How many pages show it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Shown(PortalUrl First, int Depth, int Pages)
{
    /// <summary>Everything of a kind that pages show.</summary>
    public static Dictionary<T, Shown> On<T>(SiteIndex site, Func<PageFacts, Blocks<T>> of)
        where T : class, INumbered
    {
        var blocks = new Dictionary<Block<T>, Shown>(ReferenceEqualityComparer.Instance);
        foreach (var page in site.Pages)
        {
            var shown = new Shown(page.Url, site.DepthOf(page.Url), 1);
            foreach (var block in of(page).All)
                Count(blocks, block, shown);
        }

        var things = new Dictionary<T, Shown>(ReferenceEqualityComparer.Instance);
        foreach (var (block, shown) in blocks)
        {
            foreach (var thing in block.Items)
                Count(things, thing, shown);
        }

        return things;
    }

    private static void Count<T>(Dictionary<T, Shown> counts, T key, Shown shown)
        where T : notnull
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out var exists);
        known = exists ? known.With(shown) : shown;
    }

    private Shown With(Shown other)
    {
        var first = (uint)Depth != (uint)other.Depth ? (uint)Depth < (uint)other.Depth : PageOrder.Instance.Compare(First.Value, other.First.Value) <= 0;
        return (first ? this : other) with { Pages = Pages + other.Pages };
    }
}
