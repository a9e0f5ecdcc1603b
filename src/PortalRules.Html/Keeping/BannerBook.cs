using PortalRules.Html.Banners;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Html.Styles;
using PortalRules.Snapshots;

namespace PortalRules.Html.Keeping;

/// <summary>Keeps banners once for all pages that show the same; place and written size are told on the first page in the order of addresses. Thread-safe.</summary>
internal sealed class BannerBook(SiteAddresses addresses)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Shape, BannerDraft> _banners = [];
    private readonly BlockPool<BannerDraft> _blocks = new();
    private readonly List<BannerDraft> _onPage = [];

    public int Size => _banners.Count;

    /// <summary>The number of the reading, from 1.</summary>
    public int Reading { get; set; } = 1;

    public Blocks<BannerDraft> Keep(PageView page, List<BannerDraft> found)
    {
        if (found.Count == 0)
            return Blocks<BannerDraft>.None;
        lock (_lock)
        {
            _onPage.Clear();
            PageStyles? styles = null;
            foreach (var banner in found)
            {
                var shape = new Shape(banner.Key, banner.Alt, banner.Text, banner.Width, banner.Height, banner.IsScripted, banner.IsMapped, banner.Copies);
                if (!_banners.TryGetValue(shape, out var kept))
                {
                    _banners[shape] = kept = banner;
                    banner.Number = _banners.Count;
                }

                _onPage.Add(kept);
                if (!kept.IsDue(page, Reading))
                    continue;
                kept.ToldIn = Reading;
                kept.Target = banner.Target;
                kept.At = Locator.Of(page, banner.Node);
                kept.Written = WrittenSize.Of(page[banner.Node].Element, styles ??= PageStyles.Of(page, addresses));
            }

            return _blocks.Keep(_onPage);
        }
    }

    private readonly record struct Shape(string Key, string Alt, string? Text, Known<int> Width, Known<int> Height, bool IsScripted, bool IsMapped, int Copies);
}
