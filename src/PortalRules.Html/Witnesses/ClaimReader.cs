using PortalRules.Html.Articles;
using PortalRules.Html.Pages;

namespace PortalRules.Html.Witnesses;

/// <summary>Collects what the metadata of pages say, as far as something may depend on it: most pages show their date, and then no claim to it is kept.</summary>
/// <param name="isTraced">Whether the trace wants what nothing depends on too.</param>
internal sealed class ClaimReader(bool isTraced)
{
    private const int MostScripts = 8;
    private const int MostShared = 2_000;

    private readonly Dictionary<string, string> _sections = new(StringComparer.Ordinal);

    /// <summary>Reads the claims of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="article">The page as an article, or <see langword="null"/>.</param>
    /// <param name="entries">The items that it lists.</param>
    public PageClaims Read(PageView page, ArticleCandidate? article, List<ListEntry> entries)
    {
        var claims = page.Head.Claims ?? [];
        page.Head.Claims = null;
        if ((article is null && !page.IsHome) || (!isTraced && article is { Published: not null, IsDeclared: true } && page.Head.Section is not null))
            return PageClaims.None;
        if (article is not null)
            MicrodataReader.Collect(page, article.TitleNode, entries, claims);
        var isNews = Structured(page, article, claims);
        if (!isTraced)
            claims.RemoveAll(c => !IsNeeded(c.Subject, page, article));
        return claims.Count > 0 || isNews ? new PageClaims([.. claims.Select(Share)], isNews) : PageClaims.None;
    }

    private static bool IsNeeded(ClaimSubject subject, PageView page, ArticleCandidate? article) => subject switch
    {
        ClaimSubject.Published or ClaimSubject.Modified or ClaimSubject.SomeDate => article is { Published: null },
        ClaimSubject.Section => article is not null && page.Head.Section is null,
        ClaimSubject.SiteName => page is { IsHome: true, Head.SiteName: null },
        _ => false,
    };

    // Many pages name few sections.
    private Claim Share(Claim claim)
    {
        if (claim.Subject is not ClaimSubject.Section)
            return claim;
        if (_sections.TryGetValue(claim.Text, out var shared))
            return claim with { Text = shared };
        if (_sections.Count < MostShared)
            _sections[claim.Text] = claim.Text;
        return claim;
    }

    private static bool Structured(PageView page, ArticleCandidate? article, List<Claim> claims)
    {
        JsonLdReader? reader = null;
        var scripts = 0;
        foreach (var asset in page.Assets)
        {
            if (asset.LocalName is not "script" || asset.GetAttribute("type") is not { } type || !type.AsSpan().Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase))
                continue;
            if (++scripts > MostScripts)
                break;
            if (asset.TextContent is { } text && JsonLdReader.MayHold(text, page.IsHome))
                (reader ??= new JsonLdReader()).Add(text);
        }

        reader?.Tell(article?.Title ?? "", claims);
        return reader is { IsNews: true };
    }
}
