using PortalRules.Html.Pages;
using PortalRules.Snapshots;

namespace PortalRules.Html.People;

/// <summary>Reads schedules of leaders' work and of citizen reception. A day without its year is known only where heading or column leaves one day that it can be.</summary>
internal static class ScheduleReader
{
    private static readonly string[] Signs = ["tiếp công dân", "tiếp dân", "lịch làm việc", "lịch công tác", "lịch tuần"];

    public static List<ScheduleEntry> Read(PageView page, List<Grid> grids)
    {
        var found = new List<ScheduleEntry>();
        var read = new List<(int Start, int End)>();
        foreach (var grid in grids)
        {
            if (ScheduleTables.Read(page, grid, found))
                read.Add((page[grid.Node].TextStart, page[grid.Node].TextEnd));
        }

        if (page.IsHome || found.Count > 0 || !IsNamed(page))
            return found;
        var titles = PageTitles.Of(page);
        var kind = titles.Select(ScheduleKinds.OfTitle).FirstOrDefault(k => k is not null) ?? "";
        return ScheduleLines.Read(page, kind, titles, read);
    }

    // The menu may name the page; then its text, or at least its links, say what it is about.
    private static bool IsNamed(PageView page)
    {
        foreach (var sign in Signs)
        {
            if (page.TextOf(page.Content).Contains(sign, StringComparison.OrdinalIgnoreCase) || (page.Head.Title?.Contains(sign, StringComparison.OrdinalIgnoreCase) ?? false))
                return true;
        }

        return false;
    }
}
