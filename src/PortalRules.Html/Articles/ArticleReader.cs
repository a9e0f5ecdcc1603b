using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Platforms;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Articles;

/// <summary>Reads a page as an article: its title, and the visible line beside the title that dates it.</summary>
internal static class ArticleReader
{
    // Below the title come line of publication and summary; what stands after this much prose dates something else.
    private const int MostProse = 700;
    private const int MostRunsBefore = 4;
    private const Trait Foreign = Trait.Related | Trait.Comment | Trait.Breadcrumb | Trait.Clock | Trait.Paging | Trait.Social;

    public static ArticleCandidate? Read(PageView page, List<ListEntry> entries, OwnContent own, ExtractionMap? map)
    {
        var title = TitleFinder.Find(page, entries);
        if (title < 0)
            return null;
        PublicationLine? published = null, updated = null;
        var mapped = HasRole(page, Role.ArticlePage);
        if (mapped || map is { Article.NamesPage: false })
            published = Told(page, title, entries);
        var isTold = published is not null;
        published ??= After(page, title, entries, ref updated) ?? Before(page, title, entries);
        var declared = page.Head.OpenGraphType is "article" || IsNewsItem(page, title);
        return new ArticleCandidate
        {
            Title = page.TitleOf(title),
            TitleNode = title,
            At = Locator.Of(page, title),
            Published = published,
            Updated = updated,
            IsMapped = mapped,
            IsDateMapped = isTold,
            IsDeclared = declared,
            Author = LabelledLine(page, "tac gia"),
            Source = LabelledLine(page, "nguon tin") ?? LabelledLine(page, "nguon"),
            ImageCount = own.ImageCount,
            Words = own.Words,
        };
    }

    private static bool HasRole(PageView page, Role role)
    {
        foreach (ref readonly var node in page.Nodes)
        {
            if ((node.Roles & role) is not Role.None)
                return true;
        }

        return false;
    }

    // The line that the map names; on a list it names those of the items.
    private static PublicationLine? Told(PageView page, int title, List<ListEntry> entries)
    {
        for (var i = page.Content; i < page[page.Content].End; i++)
        {
            if ((page[i].Roles & Role.Published) is Role.None || page[i].Hidden || IsOfEntry(page, i, title, entries))
                continue;
            if (page.Dates.Read(page.TextOf(i)) is { IsUpdate: false } whole)
                return whole;
            foreach (ref readonly var run in page.RunsOf(i))
            {
                if (page.Dates.Read(page.TextOf(run)) is { IsUpdate: false } line)
                    return line;
            }
        }

        return null;
    }

    private static bool IsNewsItem(PageView page, int title)
    {
        for (var at = title; at >= 0 && at >= page.Content; at = page[at].Parent)
        {
            if (page[at].ItemType is { } type
                && (type.EndsWith("/NewsArticle", StringComparison.Ordinal) || type.EndsWith("/BlogPosting", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private static PublicationLine? After(PageView page, int title, List<ListEntry> entries, ref PublicationLine? updated)
    {
        var prose = 0;
        for (var i = page[title].RunEnd; i < page[page.Content].RunEnd; i++)
        {
            ref readonly var run = ref page.Runs[i];
            if (page[run.Node].Hidden || (run.InLink && !IsOwnTime(page, run.Node)))
                continue;
            if ((page.Dates.Read(page.TextOf(run)) ?? DateElement.Read(page, run)) is { } line && IsThisPages(page, run.Node, title, entries))
            {
                if (!line.IsUpdate)
                    return line;
                updated ??= line;
                continue;
            }

            prose += run.End - run.Start;
            if (prose > MostProse)
                break;
        }

        return null;
    }

    // Some themes set the date as a link to the article itself.
    private static bool IsOwnTime(PageView page, int node)
    {
        var link = page.Nearest(node, Tag.A);
        return link >= 0 && page[link].Element.GetAttribute("href") is { } href && PortalUrl.TryParse(href, out var url)
            ? string.Equals(url.Path, page.Url.Path, StringComparison.Ordinal) || IsDayArchive(url.Path)
            : link >= 0 && string.Equals(page[link].Element.GetAttribute("href")?.TrimEnd('/'), page.Url.PathAndQuery.TrimEnd('/'), StringComparison.Ordinal);
    }

    // WordPress lists the articles of a day under "/2024/03/15/".
    private static bool IsDayArchive(string path)
    {
        var parts = path.Trim('/').Split('/');
        return parts is [.., { Length: 4 } year, { Length: 2 } month, { Length: 2 } day] && year.All(char.IsAsciiDigit) && month.All(char.IsAsciiDigit) && day.All(char.IsAsciiDigit);
    }

    private static PublicationLine? Before(PageView page, int title, List<ListEntry> entries)
    {
        var lowest = Math.Max(page[page.Content].RunStart, page[title].RunStart - MostRunsBefore);
        for (var i = page[title].RunStart - 1; i >= lowest; i--)
        {
            ref readonly var run = ref page.Runs[i];
            if (!run.InLink && page.Dates.Read(page.TextOf(run)) is { IsUpdate: false } line && IsThisPages(page, run.Node, title, entries))
                return line;
        }

        return null;
    }

    /// <summary>Dates of related items, of comments, of the clock in the head and of tables are not this page's.</summary>
    private static bool IsThisPages(PageView page, int node, int title, List<ListEntry> entries)
    {
        for (var at = node; at > page.Content; at = page[at].Parent)
        {
            if ((page[at].Traits.Traits & Foreign) != Trait.None)
                return false;
            if (page[at].Tag is Tag.Table && !page.Contains(at, title))
                return false;
            if (page[at].Tag is Tag.Figure or Tag.Figcaption or Tag.Form or Tag.Iframe)
                return false;
        }

        return !IsOfEntry(page, node, title, entries);
    }

    private static bool IsOfEntry(PageView page, int node, int title, List<ListEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (page.Contains(entry.Container, node) && !page.Contains(entry.Container, title))
                return true;
        }

        return false;
    }

    private static string? LabelledLine(PageView page, string label)
    {
        for (var i = page[page.Content].RunStart; i < page[page.Content].RunEnd; i++)
        {
            ref readonly var run = ref page.Runs[i];
            var text = page.TextOf(run);
            if (text[0] is not ('T' or 't' or 'N' or 'n'))
                continue;
            var colon = text.IndexOf(':');
            if (colon is < 3 or > 20 || page[run.Node].Hidden || !string.Equals(VietnameseText.Key(text[..colon].ToString()), label, StringComparison.Ordinal))
                continue;
            var line = page.Text[run.Start..];
            var end = line.IndexOf('\n');
            var value = VietnameseText.Clean((end < 0 ? line : line[..end])[(colon + 1)..].ToString());
            return value.Length is > 0 and <= 160 ? value : null;
        }

        return null;
    }
}
