using System.Buffers;
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

    // Marks of decomposed letters and the look-alikes of đ: what is not yet written as it is compared.
    private static readonly SearchValues<char> Unusual = SearchValues.Create("\u00D0\u00F0\u0189\u0256\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323");

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

        return page.IsHome || !MayHoldNames(page) || !MayHoldPeople(page) ? new DirectoryPage(found, [], IsDoubtful: false) : Lines(page, found, read);
    }

    // Without a name among its lines, or a label for one, a page has nobody to read. Most pages end here.
    private static bool MayHoldNames(PageView page)
    {
        var text = page.TextOf(page.Content);
        if (text.ContainsAny(Unusual))
            return true;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            if (line.Length is > 1 and <= LineReader.Longest && (PersonName.MayBeIn(line) || NameLabels.MayBeIn(line)))
                return true;
        }

        return false;
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
