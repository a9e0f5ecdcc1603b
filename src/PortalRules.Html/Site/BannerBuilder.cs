using PortalRules.Html.Banners;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Site;

/// <summary>One banner per picture, target and zone, however many pages bear it. What turns out to lead to an article is its thumbnail, no banner.</summary>
internal static class BannerBuilder
{
    private static readonly HashSet<string> EmptyWords = new(StringComparer.Ordinal)
    {
        "banner", "baner", "image", "images", "img", "anh", "hinh", "hinh anh", "slide", "slider", "quang cao", "qc", "photo", "picture", "untitled", "no image", "logo", "pic", "bn", "hc",
    };

    public static List<Banner> Build(SiteIndex site, HashSet<string> items, IReadOnlyDictionary<string, string> hashes)
    {
        var banners = new List<Banner>();
        foreach (var group in site.Pages.SelectMany(p => p.Banners.Select(b => (Page: p, Banner: b))).GroupBy(b => b.Banner.Key, StringComparer.Ordinal))
        {
            var first = group.MinBy(b => b.Page.Url.Value, PageOrder.Instance).Banner;
            if (first.At is null)
                continue;
            if (!first.IsMapped && site.KeyOf(first.Target) is { } target && items.Contains(target))
                continue;
            banners.Add(Make(site, first, group.Count(), group.Max(b => b.Banner.Copies), hashes));
        }

        return [.. banners.OrderBy(b => b.At!.Page, PageOrder.Instance).ThenBy(b => b.At!.Line).ThenBy(b => b.At!.Column).ThenBy(b => b.Image, StringComparer.Ordinal)];
    }

    private static Banner Make(SiteIndex site, BannerDraft draft, int pages, int copies, IReadOnlyDictionary<string, string> hashes)
    {
        var (text, doubt) = TextOf(draft);
        var counter = draft.Target is not null && (ClickCounters.IsCounter(draft.Target) || (site.Map is not null && site.Map.ClickCounters.Any(r => r.IsMatch(draft.Target.PathAndQuery))));
        return new Banner
        {
            Image = draft.Image.Value,
            ImageHash = hashes.TryGetValue(draft.Image.Value, out var hash) ? Known<string?>.Of(hash, Witness.File) : Known<string?>.Unknown(UnknownReason.NotCaptured),
            Text = text,
            Alt = draft.Alt,
            Target = counter ? Known<PortalUrl?>.Unknown(UnknownReason.ClickCounter) : Known<PortalUrl?>.Of(draft.Target, Witness.Attribute),
            Zone = draft.Zone is { } zone ? Known<string?>.Of(zone, Witness.VisibleLine) : Known<string?>.Unknown(UnknownReason.NotShown),
            Width = draft.Width,
            Height = draft.Height,
            Pages = pages,
            Copies = copies,
            At = draft.At,
            Doubts = doubt is null ? [] : [doubt],
        };
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
