using PortalRules.Html.Articles;
using PortalRules.Html.Markup;
using PortalRules.Html.Pages;

namespace PortalRules.Html.Witnesses;

/// <summary>Reads <c>itemprop</c> and <c>time datetime</c> as far as they speak of the page's own item, not of a person, a publisher or an item of a list.</summary>
internal static class MicrodataReader
{
    public static void Collect(PageView page, int title, List<ListEntry> entries, List<Claim> claims)
    {
        foreach (var node in page.Marked)
        {
            if (claims.Count >= PageClaims.Most || !IsOwn(page, node, title, entries))
                continue;
            var element = page[node].Element;
            if (element.GetAttribute("itemprop") is { Length: > 0 and < 100 } names)
            {
                foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    MetaNames.Collect(name.ToLowerInvariant() switch { "datepublished" => "datepublished", "datemodified" => "datemodified", "headline" => "headline", "articlesection" => "articlesection", _ => "" }, ValueOf(element), claims);
            }
            else if (page[node].Tag is Tag.Time && element.GetAttribute("datetime") is { Length: > 0 and <= Claim.Longest } written)
            {
                claims.Add(new Claim(ClaimSubject.SomeDate, ClaimChannel.TimeElement, written.Trim()));
            }
        }
    }

    private static bool IsOwn(PageView page, int node, int title, List<ListEntry> entries)
    {
        for (var at = node; at >= 0; at = page[at].Parent)
        {
            if (page[at].ItemType is not { } type || (at == node && page[at].Tag is not Tag.Time))
                continue;
            if (!page.Contains(at, title) || !(type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("/BlogPosting", StringComparison.Ordinal) || type.EndsWith("/WebPage", StringComparison.Ordinal)))
                return false;
            break;
        }

        foreach (var entry in entries)
        {
            if (page.Contains(entry.Container, node) && !page.Contains(entry.Container, title))
                return false;
        }

        return page.Contains(page.Content, node) && !page.HasTrait(node, Trait.Related | Trait.Comment, page.Content);
    }

    private static string ValueOf(MarkupElement element)
    {
        if ((element.GetAttribute("content") ?? element.GetAttribute("datetime")) is { Length: > 0 } written)
            return written;
        var child = element.First;
        for (var i = 0; child is not null && i < 8; i++, child = child.Next)
        {
            if (child is MarkupText text && !text.Span.IsWhiteSpace())
                return text.Span.ToString();
        }

        return "";
    }
}
