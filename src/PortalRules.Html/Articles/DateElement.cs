using PortalRules.Html.Markup;
using PortalRules.Html.Pages;

namespace PortalRules.Html.Articles;

/// <summary>A line that goes on behind its date, where the date stands in an element that says so: "15/03/2024 Không có bình luận".</summary>
internal static class DateElement
{
    private const int Longest = 160;
    private const int MostNodes = 12;

    public static PublicationLine? Read(PageView page, in TextRun run)
    {
        if (run.End - run.Start > Longest)
            return null;
        for (int i = run.Node, seen = 0; i < page.Count && seen < MostNodes && page[i].TextStart < run.End; i++, seen++)
        {
            // What stands before it in the line says which date it is, so that is read with it.
            if ((page[i].Tag is Tag.Time || page[i].Traits.Has(Trait.Date)) && !page[i].Hidden && page[i].TextStart >= run.Start && page[i].TextEnd < run.End)
                return page.Dates.Read(page.Text[run.Start..page[i].TextEnd]);
        }

        return null;
    }
}
