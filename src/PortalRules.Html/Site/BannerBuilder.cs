using PortalRules.Html.Banners;
using PortalRules.Html.Images;
using PortalRules.Html.Keeping;
using PortalRules.Html.Styles;
using PortalRules.Html.Witnesses;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Site;

/// <summary>One banner per picture, target and zone, however many pages bear it. What turns out to lead to an article is its thumbnail, no banner.</summary>
internal sealed class BannerBuilder(SiteIndex site, HashSet<string> items, SavedPictures pictures, StyleBook styles, ReadingTrace? trace = null)
{
    private static readonly HashSet<string> EmptyWords = new(StringComparer.Ordinal)
    {
        "banner", "baner", "image", "images", "img", "anh", "hinh", "hinh anh", "slide", "slider", "quang cao", "qc", "photo", "picture", "untitled", "no image", "logo", "pic", "bn", "hc",
    };

    public List<Banner> Build()
    {
        var banners = new List<Banner>();
        foreach (var group in Blocks<BannerDraft>.CountPages(site.Pages.Select(p => p.Banners)).GroupBy(b => b.Key.Key, StringComparer.Ordinal))
        {
            var first = group.Select(b => b.Key).MinBy(b => b.At!.Page, PageOrder.Instance)!;
            if (!first.IsMapped && site.KeyOf(first.Target) is { } target && items.Contains(target))
                continue;
            if (Make(first, group.Sum(b => b.Value), group.Max(b => b.Key.Copies)) is { } banner)
                banners.Add(banner);
        }

        return [.. banners.OrderBy(b => b.At!.Page, PageOrder.Instance).ThenBy(b => b.At!.Line).ThenBy(b => b.At!.Column).ThenBy(b => b.Image, StringComparer.Ordinal)];
    }

    private Banner? Make(BannerDraft draft, int pages, int copies)
    {
        var file = pictures.Find(draft.Image, site.Addresses);
        var size = ShownSize.Of(draft, styles, file?.Size);
        if (!draft.IsMapped && BannerSizes.IsTooSmall(size.Width, size.Height))
            return null;
        var (text, doubt) = TextOf(draft);
        var banner = new Banner
        {
            Image = draft.Image.Value,
            ImageHash = file?.Hash is { } hash ? Known<string?>.Of(hash, Witness.File) : Known<string?>.Unknown(UnknownReason.NotCaptured),
            Text = text,
            Alt = draft.Alt,
            Target = TargetOf(draft),
            Zone = draft.Zone is { } zone ? Known<string?>.Of(zone, Witness.VisibleLine) : Known<string?>.Unknown(UnknownReason.NotShown),
            Width = size.Width,
            Height = size.Height,
            Pages = pages,
            Copies = copies,
            At = draft.At,
            Doubts = [.. new[] { doubt, size.Doubt }.OfType<Doubt>()],
        };
        if (trace is not null)
            BannerTrace.Add(trace, site.Addresses.Portal, banner, draft, styles, file?.Size);
        return banner;
    }

    private Known<PortalUrl?> TargetOf(BannerDraft draft)
    {
        if (draft.Target is not { } target)
            return draft.IsScripted ? Known<PortalUrl?>.Unknown(UnknownReason.NotShown) : Known<PortalUrl?>.Of(null, Witness.Attribute);
        if (!ClickCounters.IsCounter(target) && !(site.Map is not null && site.Map.ClickCounters.Any(r => r.IsMatch(target.PathAndQuery))))
            return Known<PortalUrl?>.Of(site.EndOf(target), Witness.Attribute);
        return (site.TargetOf(target) ?? ClickCounters.TargetIn(target)) is { } shown ? Known<PortalUrl?>.Of(shown, Witness.Address) : Known<PortalUrl?>.Unknown(UnknownReason.ClickCounter);
    }

    private static (Known<string?> Text, Doubt? Doubt) TextOf(BannerDraft draft)
    {
        if (draft.Text is { } text && SaysSomething(text))
            return (Known<string?>.Of(text, Witness.VisibleLine), null);
        if (SaysSomething(draft.Alt))
            return (Known<string?>.Of(null, Witness.VisibleLine), null);
        var file = BannerReader.FileName(draft.Image.Value);
        var name = System.Net.WebUtility.UrlDecode(file[..Math.Max(0, file.LastIndexOf('.'))]).Replace('-', ' ').Replace('_', ' ');
        return (Known<string?>.Unknown(UnknownReason.ImageOnly), SaysSomething(name) ? new Doubt("text", [name]) : null);
    }

    /// <summary>"banner 1", "hc1" and "IMG_2044" say nothing.</summary>
    private static bool SaysSomething(string text)
    {
        var key = VietnameseText.Key(text);
        var letters = new string([.. key.Where(c => !char.IsAsciiDigit(c))]).Trim();
        return letters.Length > 3 && !EmptyWords.Contains(letters) && !(letters.Length < 6 && !letters.Contains(' ', StringComparison.Ordinal) && key.Any(char.IsAsciiDigit));
    }
}
