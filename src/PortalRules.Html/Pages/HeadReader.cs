using PortalRules.Html.Markup;
using PortalRules.Html.Witnesses;
using PortalRules.Text;

namespace PortalRules.Html.Pages;

/// <summary>Reads the head of a page.</summary>
internal static class HeadReader
{
    private const int MostGenerators = 8;
    private const int MostLinks = 50;

    public static PageHead Read(MarkupElement root)
    {
        var head = new PageHead { Language = TwoLetters(root.GetAttribute("lang") ?? root.GetAttribute("xml:lang")) };
        for (var child = root.FirstElement; child is not null; child = child.NextElement)
        {
            if (child.Tag is Tag.Head)
                ReadChildren(child, head);
        }

        return head;
    }

    private static void ReadChildren(MarkupElement element, PageHead head)
    {
        for (var child = element.FirstElement; child is not null; child = child.NextElement)
        {
            switch (child.LocalName)
            {
                case "title":
                    ReadTitle(child, head);
                    break;
                case "base":
                    head.Base ??= child.GetAttribute("href");
                    break;
                case "meta":
                    ReadMeta(child, head);
                    break;
                case "link":
                    ReadLink(child, head);
                    break;
            }
        }
    }

    /// <summary>What counts wherever it stands: the first title, the first refresh.</summary>
    public static void ReadInBody(MarkupElement element, PageHead head)
    {
        if (element.Tag is Tag.Title)
            ReadTitle(element, head);
        else
            head.RefreshDelay ??= MetaRefresh.DelayOf(element);
    }

    // Of several the first counts, as in browsers, even where it is empty.
    private static void ReadTitle(MarkupElement title, PageHead head)
    {
        if (!head.HasTitle)
            (head.HasTitle, head.Title) = (true, VietnameseText.Clean(title.TextContent));
    }

    private static void ReadMeta(MarkupElement meta, PageHead head)
    {
        head.RefreshDelay ??= MetaRefresh.DelayOf(meta);
        var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
        if (name is null || meta.GetAttribute("content") is not { Length: > 0 } content)
            return;
        var known = name.ToLowerInvariant();
        switch (known)
        {
            case "generator":
                if (head.Generators.Count < MostGenerators)
                    head.AddGenerator(content);
                break;
            case "og:site_name":
                head.SiteName = VietnameseText.Clean(content);
                break;
            case "og:type":
                head.OpenGraphType = content;
                break;
            case "og:title":
                head.OpenGraphTitle = VietnameseText.Clean(content);
                break;
            case "article:section":
                head.Section = VietnameseText.Clean(content);
                break;
            default:
                MetaNames.Collect(known, content, head);
                break;
        }
    }

    private static void ReadLink(MarkupElement link, PageHead head)
    {
        if (link.GetAttribute("href") is not { Length: > 0 } href || link.GetAttribute("rel") is not { } rel)
            return;
        if (rel.Equals("canonical", StringComparison.OrdinalIgnoreCase))
            head.Canonical ??= href;
        else if (rel.Equals("next", StringComparison.OrdinalIgnoreCase) && head.NextPages.Count < MostLinks)
            head.AddNextPage(href);
        else if (rel.Contains("alternate", StringComparison.OrdinalIgnoreCase) && link.GetAttribute("type") is { } type
            && (type.Contains("rss", StringComparison.OrdinalIgnoreCase) || type.Contains("atom", StringComparison.OrdinalIgnoreCase)) && head.Feeds.Count < MostLinks)
            head.AddFeed(type, href);
    }

    private static string? TwoLetters(string? language)
    {
        if (language is not { Length: >= 2 })
            return null;
        var code = language[..2].ToLowerInvariant();
        return char.IsAsciiLetter(code[0]) && char.IsAsciiLetter(code[1]) && (language.Length == 2 || language[2] is '-' or '_') ? code : null;
    }
}
