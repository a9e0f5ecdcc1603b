using PortalRules.Html.Markup;

namespace PortalRules.Html.Pages;

/// <summary>Pages of ASP.NET WebForms stand within one form: it is the frame of the page and no form to fill in.</summary>
internal static class PageForm
{
    public static void Unwrap(PageView page)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Tag is Tag.Form && (page[i].End - i) * 10 > page.Count * 6)
                page[i].Tag = Tag.Block;
        }
    }
}
