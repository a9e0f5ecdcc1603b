using PortalRules.Html.Documents;
using PortalRules.Html.People;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Site;

/// <summary>Says how completely each kind was captured. Tokens, login, print, feeds, counters and search never count as missing.</summary>
internal sealed class CompletenessJudge(SiteIndex site, SectionPlaces sections)
{
    private static readonly string[] OfficialWords = ["co cau to chuc", "to chuc bo may", "bo may", "he thong chinh tri", "danh ba", "lanh dao", "can bo", "so do to chuc", "thanh vien ubnd"];

    private Completeness? _sections;
    private Completeness? _lists;
    private Completeness? _pages;

    public Completeness OfHome { get; } = site.Home is null ? Completeness.Incomplete("chưa đọc được trang chủ") : Completeness.Complete;

    public Completeness OfSections() => _sections ??= JudgeSections();

    public Completeness OfLists() => _lists ??= JudgeLists();

    /// <summary>Pages, links and pictures: complete where every link to content of the portal has its page.</summary>
    public Completeness OfPages() => _pages ??= JudgePages();

    private Completeness JudgeSections()
    {
        if (site.Home is null)
            return OfHome;
        var missing = sections.All.Where(p => p.Role is "main" && !IsRead(p.Key)).ToList();
        return missing.Count == 0 ? Completeness.Complete : Completeness.Incomplete($"còn {missing.Count} mục của menu chính chưa đọc được: {Some(missing.Select(p => p.Label))}");
    }

    private Completeness JudgeLists()
    {
        if (site.Home is null)
            return OfHome;
        var sectionsMissing = sections.All.Where(p => !IsRead(p.Key)).ToList();
        var pagesMissing = site.Pages.SelectMany(p => p.NextPages).Where(u => site.KeyOf(u) is { } key && !site.IsTransient(u) && !IsRead(key)).Select(u => site.KeyOf(u)!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (sectionsMissing.Count == 0 && pagesMissing.Count == 0)
            return Completeness.Complete;
        var notes = new List<string>();
        if (pagesMissing.Count > 0)
            notes.Add($"còn {pagesMissing.Count} trang danh sách chưa thu thập: {Some(pagesMissing)}");
        if (sectionsMissing.Count > 0)
            notes.Add($"còn {sectionsMissing.Count} chuyên mục chưa đọc được: {Some(sectionsMissing.Select(p => p.Label))}");
        return Completeness.Incomplete(string.Join("; ", notes));
    }

    public Completeness OfOfficials() => OfNamed(label => OfficialWords.Any(w => VietnameseText.Key(label).Contains(w, StringComparison.Ordinal)));

    public Completeness OfSchedules() => OfNamed(label => ScheduleReader.KindOf(label) is not null);

    private Completeness JudgePages()
    {
        if (site.Home is null)
            return OfHome;
        var seen = new HashSet<PortalUrl>(ReferenceEqualityComparer.Instance);
        var missing = site.Pages.SelectMany(p => p.Targets).Where(t => seen.Add(t) && !site.IsTransient(t) && !FileLinks.IsFile(t)).Select(site.KeyOf).OfType<string>().Distinct(StringComparer.Ordinal).Count(k => !site.Captured.Contains(k));
        return missing == 0 ? Completeness.Complete : Completeness.Incomplete($"còn {missing} trang của cổng được liên kết nhưng chưa thu thập");
    }

    // The pages that a menu names for it; where none is named, the pages of the main menu.
    private Completeness OfNamed(Func<string, bool> isNamed)
    {
        if (site.Home is null)
            return OfHome;
        var named = sections.All.Where(p => isNamed(p.Label)).ToList();
        if (named.Count == 0)
            return OfSections();
        var missing = named.Where(p => !IsRead(p.Key)).ToList();
        return missing.Count == 0 ? Completeness.Complete : Completeness.Incomplete($"chưa đọc được: {Some(missing.Select(p => p.Label))}");
    }

    private bool IsRead(string key) => site.Find(key) is not null;

    private static string Some(IEnumerable<string> names)
    {
        var list = names.ToList();
        return list.Count <= 5 ? string.Join(", ", list) : $"{string.Join(", ", list.Take(5))}, …";
    }
}
