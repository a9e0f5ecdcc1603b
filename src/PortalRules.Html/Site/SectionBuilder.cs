using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Site;

/// <summary>Measures what each section's page lists.</summary>
internal sealed class SectionBuilder(SiteIndex site, SectionPlaces sections, HashSet<string> articles)
{
    private const int ShortestContent = 40;

    public List<Section> Build() => [.. sections.All.Select(Make)];

    private Section Make(SectionPlace place)
    {
        if (site.Find(place.Key) is not { } page)
            return Unseen(place);
        var items = ItemsOf(page, place);

        // A schedule in a frame or behind a link to a file is no empty page; what it says is not read.
        var isVeiled = items == 0 && !page.SaysEmpty && page.Own.EmbeddedCount > 0;
        return new Section
        {
            Label = place.Label,
            Url = place.Target.Value,
            ItemCount = isVeiled ? Known<int>.Unknown(UnknownReason.Unreadable) : Known<int>.Of(items, Witness.VisibleLine),
            ImageCount = Known<int>.Of(page.Own.ImageCount, Witness.VisibleLine),
            VideoCount = Known<int>.Of(page.Own.VideoCount + LinkedVideos(page), Witness.VisibleLine),
            TextLength = isVeiled && page.Own.TextLength < ShortestContent ? Known<int>.Unknown(UnknownReason.Unreadable) : Known<int>.Of(page.Own.TextLength, Witness.VisibleLine),
            At = place.At,
        };
    }

    private Section Unseen(SectionPlace place)
    {
        var reason = site.Captured.Contains(place.Key) || site.Gone.Contains(place.Key) ? UnknownReason.Unreadable : UnknownReason.NotCaptured;
        return new Section
        {
            Label = place.Label,
            Url = place.Target.Value,
            ItemCount = Known<int>.Unknown(reason),
            ImageCount = Known<int>.Unknown(reason),
            VideoCount = Known<int>.Unknown(reason),
            TextLength = Known<int>.Unknown(reason),
            At = place.At,
        };
    }

    private int ItemsOf(PageFacts page, SectionPlace place)
    {
        var key = place.Key;
        if (articles.Contains(key))
            return 1;
        if (page.Documents.Any(d => !d.IsDetail))
            return page.Documents.Count(d => !d.IsDetail);
        if (page.Officials.Count > 0)
            return page.Officials.Count;
        if (page.Schedule.Length > 0)
            return page.Schedule.Length;
        var isEmpty = page.SaysEmpty && page.Own.ProseLength < 5 * ShortestContent;
        var content = !isEmpty && (page.Own.ProseLength >= ShortestContent || page.Own.TextLength >= 10 * ShortestContent) ? 1 : 0;
        if (page.Own.QuestionCount > 1)
            return page.Own.QuestionCount;
        var listed = SectionItems.Count(page, key, site, sections);
        if (listed > 0)
            return page.Own.ProseLength >= SectionItems.LongProse ? listed + 1 : listed;
        if (page.Own.PollCount > 0)
            return page.Own.PollCount;
        var media = page.Own.ImageCount + page.Own.VideoCount;
        return media > 1 && page.Own.ProseLength < media * 2 * ShortestContent ? media : Math.Max(content, media > 0 || IsContactForm(page, place) ? 1 : 0);
    }

    // The form is what a contact page has to offer.
    private static bool IsContactForm(PageFacts page, SectionPlace place) =>
        page.Own.FieldCount > 0 && VietnameseText.Key(place.Label) is var key && (key.Contains("lien he", StringComparison.Ordinal) || key.Contains("gop y", StringComparison.Ordinal));

    private static int LinkedVideos(PageFacts page) =>
        page.Entries.Where(e => e.IsOwn).Select(e => e.Target).Distinct().Count(t =>
            t.Host.Contains("youtube", StringComparison.Ordinal) || t.Host.Contains("youtu.be", StringComparison.Ordinal) || t.Host.StartsWith("video.", StringComparison.Ordinal)
            || t.Path.EndsWith(".mp4", StringComparison.OrdinalIgnoreCase) || t.Path.Contains("/video", StringComparison.OrdinalIgnoreCase));
}
