using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>The pictures of articles, each article once however many addresses it has, and of other content pages.</summary>
internal static class ImageBuilder
{
    public static List<Image> Build(SiteIndex site, HashSet<string> articles)
    {
        var images = new List<Image>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var inFrame = new HashSet<(string, string)>();
        foreach (var page in site.Pages)
        {
            var canonical = site.CanonicalKey(page);
            var own = site.KeyOf(page.Url);
            if (site.Find(canonical) is not null && !string.Equals(canonical, own, StringComparison.Ordinal))
                continue;
            var isArticle = articles.Contains(canonical);
            if (isArticle && !seen.Add(canonical))
                continue;
            foreach (var image in page.Images)
            {
                if (isArticle)
                    images.Add(image with { InArticle = true });
                else if (inFrame.Add((image.Src, image.Alt)))
                    images.Add(image);
            }
        }

        return images;
    }
}
