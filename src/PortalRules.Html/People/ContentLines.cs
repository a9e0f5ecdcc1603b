using PortalRules.Html.Pages;

namespace PortalRules.Html.People;

/// <summary>Lists the lines of a page's own content, tables that were understood apart.</summary>
internal static class ContentLines
{
    public static List<ContentLine> Of(PageView page, List<(int Start, int End)> read)
    {
        var lines = new List<ContentLine>();
        var content = page[page.Content];
        var run = content.RunStart;
        for (var start = content.TextStart; start < content.TextEnd;)
        {
            var length = page.Text[start..content.TextEnd].IndexOf('\n');
            var end = length < 0 ? content.TextEnd : start + length;
            while (run < page.RunCount && page.Runs[run].End <= start)
                run++;
            if (end > start && run < page.RunCount && !read.Exists(r => start >= r.Start && start < r.End) && ContentFinder.IsOwn(page, page.Runs[run].Node))
                lines.Add(new ContentLine(start, end, page.Runs[run].Node));
            start = end + 1;
        }

        return lines;
    }
}
