using PortalRules.Html.Markup;
using PortalRules.Html.Pages;

namespace PortalRules.Html.Articles;

/// <summary>Finds the title of an article whose page has no heading for it: many systems print it in a plain box just above or below the line of publication.</summary>
internal static class TitleBesideDate
{
    private const int Shortest = 15;
    private const int Longest = 300;
    private const int MostTextBefore = 900;
    private const int MostRunsBetween = 3;
    private const Trait Foreign = Trait.Related | Trait.Comment | Trait.Breadcrumb | Trait.Clock | Trait.Paging | Trait.Social | Trait.Summary;

    public static int Find(PageView page, List<ListEntry> entries)
    {
        var (first, end) = (page[page.Content].RunStart, page[page.Content].RunEnd);
        for (var i = first; i < end && page.Runs[i].Start - page[page.Content].TextStart < MostTextBefore; i++)
        {
            if (!IsOwn(page, i, entries) || page.Dates.Read(page.TextOf(page.Runs[i])) is null)
                continue;
            for (var before = i - 1; before >= Math.Max(first, i - MostRunsBetween); before--)
            {
                if (IsOwn(page, before, entries) && Title(page, before, needsMark: before < i - 1) is var title and >= 0)
                    return title;
            }

            return i + 1 < end && IsOwn(page, i + 1, entries) ? Title(page, i + 1, needsMark: true) : -1;
        }

        return -1;
    }

    private static bool IsOwn(PageView page, int run, List<ListEntry> entries)
    {
        var node = page.Runs[run].Node;
        return !page.Runs[run].InLink && ContentFinder.IsOwn(page, node) && !page.HasTrait(node, Foreign, page.Content) && !page.HasAncestor(node, Tag.Form) && !entries.Exists(e => page.Contains(e.Container, node));
    }

    // The element whose text is the run, and no more.
    private static int Title(PageView page, int run, bool needsMark)
    {
        var (start, end) = (page.Runs[run].Start, page.Runs[run].End);
        if (end - start is < Shortest or > Longest || page.Text[end - 1] is '.' or ':' or ';' || page.Dates.Read(page.Text[start..end]) is not null)
            return -1;
        var node = page.Runs[run].Node;
        while (page[node].TextEnd < end && page[node].Parent > page.Content && page[page[node].Parent].TextStart >= start)
            node = page[node].Parent;
        var isWhole = page.TextOf(node).Length <= end - start && page[node].TextEnd >= end;
        return isWhole && (!needsMark || page[node].Tag.IsHeading() || page.HasTrait(node, Trait.Title, page.Content)) ? node : -1;
    }
}
