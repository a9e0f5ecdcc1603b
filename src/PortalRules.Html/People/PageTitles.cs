using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>What may name a page: its title, its headings, its first lines where a text editor made them.</summary>
internal static class PageTitles
{
    private const int FirstLines = 3;
    private const int Longest = 150;

    public static List<string> Of(PageView page)
    {
        var titles = new List<string>();
        if (page.Head.Title is { Length: > 0 } title)
            titles.Add(title.Split([" - ", " | ", " – ", " :: ", " » "], StringSplitOptions.TrimEntries)[0]);
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Tag.IsHeading() && !page[i].Hidden && (page.Contains(page.Content, i) || page[i].Tag is Tag.H1) && page[i].TextEnd - page[i].TextStart is > 0 and <= Longest)
                titles.Add(page.LineOf(i));
        }

        var text = page.TextOf(page.Content);
        for (var i = 0; i < FirstLines && !text.IsEmpty; i++)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            if (line.Length is > 0 and <= Longest)
                titles.Add(VietnameseText.Clean(line.ToString()));
            text = end < 0 ? default : text[(end + 1)..];
        }

        return titles;
    }
}
