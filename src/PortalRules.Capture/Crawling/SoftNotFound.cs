using System.Collections.Immutable;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>What the portal answers for an address that nobody has: portals that never say 404 show or lead to a page, often the home page.</summary>
/// <param name="TextHash">The text that it shows; <see langword="null"/> where it says 404 as it should.</param>
/// <param name="Target">Where it leads; <see langword="null"/> where it leads nowhere.</param>
internal sealed record SoftNotFound(string? TextHash, PortalUrl? Target)
{
    private const string Nobody = "/khong-co-trang-nay-portalrules-7f3a9c.html";

    public static SoftNotFound None { get; } = new(null, null);

    // The letters between the places where the page repeats the address that was asked; one piece where it does not.
    private ImmutableArray<string> Pieces { get; init; } = [];

    private int Links { get; init; }

    // Those of them that lead back to the address that was asked: a menu that names a dead entry has them already.
    private int LinksToItself { get; init; }

    /// <summary>The addresses that were asked and that answered with a page.</summary>
    public ImmutableArray<PortalUrl> Pages { get; private init; } = [];

    /// <summary>
    /// Asks for an address that nobody has. Where the answer leads to a page that is asked with that address (<c>/loi.aspx?aspxerrorpath=/abc</c>), every address
    /// leads to another one, and only their text tells that they are one: then that page is asked too.
    /// </summary>
    public static async Task<SoftNotFound> AskAsync(Visitor visitor, PortalUrl start, ICrawlRules rules, CancellationToken cancellationToken)
    {
        var address = $"{start.Scheme}://{start.Host}{Nobody}";
        var question = new CrawlTask { Address = CrawlAddress.Of(PortalUrl.TryParse(address, out var url) ? url : start), Stage = CrawlStage.Page, KeepsText = true };
        var visit = await visitor.VisitAsync(question, cancellationToken).ConfigureAwait(false);
        if (visit.RedirectsTo is not { } target || !SiteAddresses.IsSameHost(target, start) || !Uri.UnescapeDataString(target.Query).Contains(Nobody, StringComparison.Ordinal) || rules.Forbids(target))
            return Of(visit);
        var end = await visitor.VisitAsync(new CrawlTask { Address = CrawlAddress.Of(target), Stage = CrawlStage.Page }, cancellationToken).ConfigureAwait(false);
        return new SoftNotFound(end.IsPage ? end.Scan.TextHash : null, target) { Pages = end.IsPage ? [end.Url] : [] };
    }

    private static SoftNotFound Of(Visit visit) => new(visit.IsPage ? visit.Scan.TextHash : null, visit.RedirectsTo)
    {
        Pages = visit.IsPage ? [visit.Url] : [],
        Pieces = visit.IsPage && visit.Scan.Text is { } text ? [.. text.Split(LettersOf(Nobody), StringSplitOptions.None)] : [],
        Links = visit.Scan.Links.Length,
        LinksToItself = visit.Scan.Links.Count(l => l.Written.Contains(Nobody, StringComparison.Ordinal)),
    };

    /// <summary>
    /// Whether a page is that answer: with the same text, or with one that differs only in repeating its own address where the answer repeated the other. A page
    /// with another number of links is never taken for it: what it shows may be a picture.
    /// </summary>
    public bool IsAnswer(Visit visit) =>
        string.Equals(visit.Scan.TextHash, TextHash, StringComparison.Ordinal)
        || (Pieces.Length > 1 && visit.Scan.Links.Length <= Links && visit.Scan.Links.Length >= Links - LinksToItself && FormsOf(visit.Url).Any(f => Repeats(f, visit.Scan)));

    public bool IsTarget(PortalUrl target) => Target is not null && SiteAddresses.IsSameHost(Target, target) && string.Equals(CrawlAddress.Of(Target).Key, CrawlAddress.Of(target).Key, StringComparison.Ordinal);

    private bool Repeats(string form, PageScan scan) =>
        scan.Letters == Pieces.Sum(p => p.Length) + (form.Length * (Pieces.Length - 1)) && string.Equals(PageScan.HashOf(string.Join(form, Pieces)), scan.TextHash, StringComparison.Ordinal);

    // As portals print an address: with its query or without, decoded or not, its last part alone.
    private static IEnumerable<string> FormsOf(PortalUrl url)
    {
        var last = url.Path.TrimEnd('/');
        last = last[(last.LastIndexOf('/') + 1)..];
        string[] written = [url.Path, url.PathAndQuery, last, $"{last}?{url.Query}"];
        return written.SelectMany(w => (string[])[w, Uri.UnescapeDataString(w), w.Replace("&", "&amp;", StringComparison.Ordinal)]).Select(LettersOf).Distinct(StringComparer.Ordinal);
    }

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetter));
}
