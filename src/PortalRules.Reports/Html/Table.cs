namespace PortalRules.Reports.Html;

/// <summary>A table that scrolls by itself where it is wider than the page, with its caption and the headings of its columns.</summary>
internal static class Table
{
    /// <summary>Opens a table up to its body. The class of a column is that of its heading.</summary>
    public static Open In(HtmlSheet sheet, string caption, IReadOnlyList<(string Name, string? Class)> columns, string? @class = null, bool captionHidden = false, string? id = null)
    {
        sheet.In("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", caption));
        sheet.In("table", ("class", @class), ("id", id));
        sheet.Write("caption", caption, ("class", captionHidden ? "quiet" : null));
        using (sheet.In("thead"))
        using (sheet.In("tr"))
        {
            foreach (var (name, own) in columns)
                sheet.Write("th", name, ("scope", "col"), ("class", own));
        }

        sheet.In("tbody");
        return new Open(sheet);
    }

    /// <summary>The body, the table and its frame, closed together.</summary>
    internal readonly struct Open(HtmlSheet sheet) : IDisposable
    {
        public void Dispose()
        {
            for (var i = 0; i < 3; i++)
                new HtmlSheet.Element(sheet).Dispose();
        }
    }
}
