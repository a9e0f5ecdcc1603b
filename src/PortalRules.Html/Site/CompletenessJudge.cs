using System.Globalization;
using PortalRules.Html.Documents;
using PortalRules.Html.People;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Site;

/// <summary>Says how completely each kind was captured. Tokens, login, print, feeds, counters and search never count as missing.</summary>
internal sealed class CompletenessJudge(SiteIndex site, SectionPlaces sections, bool hasMainMenu)
{
    private const int ShortestHome = 200;
    private const int FewestLinks = 5;
    private const int ShortestContent = 120;
    private const int FewestItems = 3;

    private Completeness? _sections;
    private Completeness? _lists;
    private Completeness? _pages;

    /// <summary>A home page of almost no text is drawn by scripts: what is not in its markup may still be shown.</summary>
    public Completeness OfHome { get; } =
        site.Home is null ? Completeness.Incomplete("chưa đọc được trang chủ")
        : site.Home.TextLength < ShortestHome && site.Home.Links.Where(l => l.LeadsToPage).Select(l => l.Target).Distinct().Count() < FewestLinks ? Completeness.Incomplete("trang chủ gần như không có chữ, có thể do mã kịch bản dựng nên")
        : Completeness.Complete;

    // What scripts draw on the home page leads to pages that the capture never saw.
    private bool IsHidden => site.Home is null || (!OfHome.IsComplete && site.Home.Scripts.Length > 0);

    public Completeness OfMenus() =>
        !OfHome.IsComplete || hasMainMenu ? OfHome : Completeness.Incomplete("không nhận ra menu chính trên trang chủ");

    public Completeness OfSections() => _sections ??= JudgeSections();

    public Completeness OfLists() => _lists ??= JudgeLists();

    /// <summary>
    /// Pages, links and pictures: complete where every link to content of the portal has its page. What a crawler took for a trap is none here, for a calendar
    /// has no end; for lists and sections it is missing like any other page, for the crawler may have been wrong.
    /// </summary>
    public Completeness OfPages() => _pages ??= JudgePages();

    private Completeness JudgeSections()
    {
        if (IsHidden)
            return OfHome;
        var missing = sections.All.Where(p => (hasMainMenu ? p.Role is "main" : p.Role is not "category") && site.IsMissing(p.Key)).ToList();
        return missing.Count == 0 ? Completeness.Complete : Completeness.Incomplete($"còn {missing.Count} mục của {(hasMainMenu ? "menu chính" : "các menu")} chưa đọc được: {Some(missing.Select(p => p.Label))}");
    }

    private Completeness JudgeLists()
    {
        if (IsHidden)
            return OfHome;
        var sectionsMissing = sections.All.Where(p => site.IsMissing(p.Key)).ToList();
        var pagesMissing = site.Pages.SelectMany(p => p.NextPages).Where(u => site.KeyOf(u) is { } key && !site.IsTransient(u) && site.IsMissing(key) && !site.Older.Contains(key)).Select(u => site.KeyOf(u)!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var goOn = site.Pages.Where(p => p.GoesOnByScript).Select(p => site.KeyOf(p.Url)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (sectionsMissing.Count == 0 && pagesMissing.Count == 0 && goOn.Count == 0)
            return OfUnread() is { IsComplete: false } unread ? unread : OfOlder();
        var notes = new List<string>();
        if (pagesMissing.Count > 0)
            notes.Add($"còn {pagesMissing.Count} trang danh sách chưa thu thập: {Some(pagesMissing)}");
        if (goOn.Count > 0)
            notes.Add($"còn {goOn.Count} danh sách chuyển trang bằng mã kịch bản, không có địa chỉ để thu thập các trang sau: {Some(goOn)}");
        if (sectionsMissing.Count > 0)
            notes.Add($"còn {sectionsMissing.Count} chuyên mục chưa đọc được: {Some(sectionsMissing.Select(p => p.Label))}");
        return Completeness.Incomplete(string.Join("; ", notes));
    }

    /// <summary>Documents also where a section that is named for them shows something that is no list of documents we know.</summary>
    public Completeness OfDocuments() =>
        OfLists() is { IsComplete: true } or { Since: not null } ? NotUnderstood(label => Has(label, "van ban"), p => p.Documents.Length > 0, OfLists()) : OfLists();

    /// <summary>Officials also where a page that is named for people, beside others that were read, shows none that we can read.</summary>
    public Completeness OfOfficials()
    {
        if (OfNamed(People.Directory.MayBeNamed, ListsPeople) is { IsComplete: false } incomplete)
            return incomplete;
        var unread = sections.All.Where(p => People.Directory.Promises(p.Label) && site.Find(p.Key) is { } page && !ListsPeople(page) && IsFull(page) && page.Entries.Count(e => e.IsOwn && e.IsItem) < FewestItems).Select(p => p.Label)
            .Concat(site.Pages.Where(p => p.Directory.IsDoubtful).Select(p => p.Url.Value)).ToList();
        return unread.Count == 0 ? Completeness.Complete : Completeness.Incomplete($"có thể còn cán bộ chưa đọc được ở: {Some(unread)}");
    }

    private bool ListsPeople(PageFacts page) =>
        page.Officials.Count > 0 || (page.Directory.Loose.Count > 0 && sections.Find(site.KeyOf(page.Url)) is { } place && People.Directory.IsTitle(place.Label));

    private static bool IsFull(PageFacts page) => !page.SaysEmpty && (page.Own.TextLength >= ShortestContent || page.Own.ImageCount > 0);

    public Completeness OfSchedules() => OfNamed(label => ScheduleKinds.Of(label) is not null, p => p.Schedule.Length > 0);

    /// <summary>Named elements also where a page was not recognised by the map that is in force for the others.</summary>
    public Completeness OfElements(Platforms.ExtractionMap map) =>
        site.Pages.Count(p => !ReferenceEquals(p.Map, map)) is > 0 and var others
            ? Completeness.Incomplete($"còn {others} trang không nhận ra nền tảng {map.Platform}")
            : OfPages();

    private Completeness JudgePages()
    {
        if (IsHidden)
            return OfHome;
        var missing = site.Pages.SelectMany(p => p.Links.All).Distinct().SelectMany(b => b.Items).Where(l => l.LeadsToPage).Select(l => l.Target!).Distinct().Where(t => !site.IsTransient(t) && !FileLinks.IsFile(t)).Select(site.KeyOf).OfType<string>().Distinct(StringComparer.Ordinal).Count(k => !site.Captured.Contains(k) && site.IsMissing(k) && !site.Older.Contains(k) && !site.Traps.Contains(k));
        if (missing == 0)
            return OfUnread() is { IsComplete: false } unread ? unread : OfOlder() with { Since = null };
        return Completeness.Incomplete($"còn {missing} trang của cổng được liên kết nhưng chưa thu thập");
    }

    // The pages that a menu names for it; where none is named, the pages of the main menu.
    private Completeness OfNamed(Func<string, bool> isNamed, Func<PageFacts, bool> isUnderstood)
    {
        if (IsHidden)
            return OfHome;
        var named = sections.All.Where(p => isNamed(p.Label)).ToList();
        if (named.Count == 0)
            return OfSections() is { IsComplete: false } sectionsMissing ? sectionsMissing : OfUnread();
        var missing = named.Where(p => site.IsMissing(p.Key)).ToList();
        return missing.Count == 0 ? NotUnderstood(isNamed, isUnderstood, OfUnread()) : Completeness.Incomplete($"chưa đọc được: {Some(missing.Select(p => p.Label))}");
    }

    // A page that is named for something and shows something, none of which was recognised, proves nothing.
    private Completeness NotUnderstood(Func<string, bool> isNamed, Func<PageFacts, bool> isUnderstood, Completeness otherwise)
    {
        var named = sections.All.Where(p => isNamed(p.Label)).Select(p => (Place: p, Page: site.Find(p.Key))).Where(p => p.Page is not null).ToList();
        if (named.Exists(p => isUnderstood(p.Page!)))
            return otherwise;
        var full = named.Where(p => IsFull(p.Page!)).ToList();
        return full.Count == 0 ? otherwise : Completeness.Incomplete($"đã đọc nhưng không nhận ra bảng, danh sách trên: {Some(full.Select(p => p.Place.Label))}");
    }

    // A page that was captured and could not be read may have held any of it.
    private Completeness OfUnread() => site.Unread.Count == 0 ? Completeness.Complete : Completeness.Incomplete($"có {site.Unread.Count} địa chỉ đã thu thập nhưng không đọc được: {Some(site.Unread)}");

    // What was left on purpose: further pages of lists, beyond a day.
    private Completeness OfOlder() =>
        site.Older.Count == 0 ? Completeness.Complete
        : site.Since is { } since ? new Completeness(IsComplete: false, since, $"chỉ thu thập đầy đủ từ ngày {since.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}")
        : Completeness.Incomplete($"còn {site.Older.Count} trang danh sách cũ chưa thu thập");

    private static bool Has(string label, string words) => VietnameseText.Key(label).Contains(words, StringComparison.Ordinal);

    private static string Some(IEnumerable<string> names)
    {
        var list = names.ToList();
        return list.Count <= 5 ? string.Join(", ", list) : $"{string.Join(", ", list.Take(5))}, …";
    }
}
