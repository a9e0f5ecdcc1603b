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

    /// <summary>The address that nobody has.</summary>
    public static CrawlTask Question(PortalUrl start)
    {
        var address = $"{start.Scheme}://{start.Host}{Nobody}";
        return new CrawlTask { Address = CrawlAddress.Of(PortalUrl.TryParse(address, out var url) ? url : start), Stage = CrawlStage.Page };
    }

    public static SoftNotFound Of(Visit visit) => new(visit.IsPage ? visit.Scan.TextHash : null, visit.RedirectsTo);

    public bool IsAnswer(Visit visit) => string.Equals(visit.Scan.TextHash, TextHash, StringComparison.Ordinal);

    public bool IsTarget(PortalUrl target) => Target is not null && SiteAddresses.IsSameHost(Target, target) && string.Equals(CrawlAddress.Of(Target).Key, CrawlAddress.Of(target).Key, StringComparison.Ordinal);
}
