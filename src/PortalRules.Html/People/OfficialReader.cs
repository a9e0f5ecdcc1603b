using PortalRules.Html.Pages;
using PortalRules.Snapshots;

namespace PortalRules.Html.People;

/// <summary>
/// Reads people from directories: tables whose headings say so, and the cards, lists and lines of pages that are named for people.
/// News about an official, former officials, authors and candidates are no directory.
/// </summary>
internal static class OfficialReader
{
    private const int FewestUnnamed = 2;

    private static readonly string[] Signs = ["chủ tịch", "bí thư", "trưởng", "công chức", "giám đốc", "chức vụ", "chuyên viên", "cán bộ", "phụ trách", "kế toán", "văn phòng", "chức danh"];

    public static DirectoryPage Read(PageView page, List<Grid> grids)
    {
        var found = new List<Official>();
        var read = new List<(int Start, int End)>();
        foreach (var grid in grids)
        {
            if (PeopleTables.Read(page, grid, found))
                read.Add((page[grid.Node].TextStart, page[grid.Node].TextEnd));
        }

        return page.IsHome || !MayHoldPeople(page) ? new DirectoryPage(found, [], IsDoubtful: false) : Lines(page, found, read);
    }

    private static bool MayHoldPeople(PageView page)
    {
        var text = page.TextOf(page.Content);
        foreach (var sign in Signs)
        {
            if (text.Contains(sign, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return text.ContainsAnyInRange('\u0300', '\u0323');
    }

    private static DirectoryPage Lines(PageView page, List<Official> found, List<(int Start, int End)> read)
    {
        var tokens = new LineReader(page).Read(read);
        if (!tokens.Exists(t => t.Kind is LineTokenKind.Name))
            return new DirectoryPage(found, [], IsDoubtful: false);
        var titles = PageTitles.Of(page);
        if (titles.Exists(Directory.IsAboutOthers))
            return new DirectoryPage(found, [], IsDoubtful: false);
        var isNamed = titles.Exists(Directory.IsTitle);
        var drafts = PeopleLines.Read(page, tokens);
        drafts.RemoveAll(d => page.HasTrait(d.Node, Trait.Comment | Trait.Related | Trait.Breadcrumb | Trait.Paging, page.Content));
        var people = drafts.FindAll(d => d.Position is not null || (d.HasContact && (d.IsLabelled || isNamed)));
        var bare = drafts.Count - people.Count;
        var phones = people.Exists(d => d.Phone is not null);
        var emails = people.Exists(d => d.Email is not null || d.HidesEmail);
        var facts = people.ConvertAll(d => d.ToFact(page, phones, emails));
        if (isNamed || people.Count(d => d.Position is not null && d.HasContact) is >= FewestUnnamed and var full && full * 2 >= people.Count)
            return new DirectoryPage([.. found, .. facts], [], IsDoubtful: bare >= FewestUnnamed && bare > people.Count);
        return new DirectoryPage(found, facts, IsDoubtful: false);
    }
}
