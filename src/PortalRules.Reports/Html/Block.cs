namespace PortalRules.Reports.Html;

/// <summary>A part of a page under a heading of its own.</summary>
/// <param name="Id">Its anchor, a word of this package.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Count">How many things stand in it; <see langword="null"/> where that says nothing.</param>
/// <param name="Body">Writes what stands under the heading.</param>
internal sealed record Block(string Id, string Title, int? Count, Action Body)
{
    /// <summary>The outcome whose filter hides it, a class of the style sheet; empty for none.</summary>
    public string Class { get; init; } = "";

    /// <summary>Whether it is folded until someone opens it.</summary>
    public bool Folded { get; init; }

    /// <summary>The heading with its count.</summary>
    public string TitleIn(string language) => Count is { } count ? $"{Title} ({new HtmlWords(language).Number(count)})" : Title;

    /// <summary>Writes heading and body.</summary>
    public void Write(HtmlSheet sheet, string language, string heading = "h2", string prefix = "")
    {
        var id = prefix + Id;
        using (sheet.In("section", ("class", $"block {(Folded ? "folded " : "")}{Class}".TrimEnd()), ("id", id), ("aria-labelledby", prefix.Length == 0 ? $"{id}-h" : null)))
        {
            if (!Folded)
            {
                sheet.Write(heading, TitleIn(language), ("id", $"{id}-h"));
                Body();
                return;
            }

            using (sheet.In("details"))
            {
                using (sheet.In("summary"))
                    sheet.Write(heading, TitleIn(language), ("id", $"{id}-h"));
                Body();
            }
        }
    }

    /// <summary>Writes a list of links to blocks.</summary>
    public static void Contents(HtmlSheet sheet, string language, IEnumerable<Block> blocks)
    {
        using (sheet.In("nav", ("class", "contents"), ("aria-labelledby", "muc-luc")))
        {
            sheet.Write("h2", new HtmlWords(language).Say("Mục lục", "Contents"), ("id", "muc-luc"));
            using (sheet.In("ol"))
            {
                foreach (var block in blocks)
                {
                    using (sheet.In("li"))
                        sheet.Write("a", block.TitleIn(language), ("href", $"#{block.Id}"));
                }
            }
        }
    }
}
