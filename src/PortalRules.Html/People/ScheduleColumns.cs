using PortalRules.Html.Pages;
using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>What the columns of a schedule hold, by their headings.</summary>
internal static class ScheduleColumns
{
    private const int Longest = 70;

    public static ScheduleColumn[] Of(PageView page, GridRow row)
    {
        var columns = new ScheduleColumn[row.Cells.Length];
        for (var c = 0; c < columns.Length; c++)
            columns[c] = row.Cells[c] < 0 ? ScheduleColumn.None : Of(page.TextOf(row.Cells[c]));

        // "Thời gian" is the day where no other column is, and the hour else.
        if (Array.IndexOf(columns, ScheduleColumn.Day) < 0 && Array.IndexOf(columns, ScheduleColumn.Time) is var time and >= 0 && VietnameseText.Key(page.LineOf(row.Cells[time])) is "thoi gian" or "thoi gian tiep" or "thoi gian tiep cong dan" or "thoi gian tiep dan" or "ngay gio" or "thoi gian lam viec")
            columns[time] = ScheduleColumn.Day;
        return columns;
    }

    private static ScheduleColumn Of(ReadOnlySpan<char> heading)
    {
        var text = heading.Trim();
        if (text.Length is 0 or > Longest)
            return ScheduleColumn.None;
        var key = VietnameseText.Key(text.ToString());
        return key switch
        {
            "sang" or "buoi sang" => ScheduleColumn.Morning,
            "chieu" or "buoi chieu" => ScheduleColumn.Afternoon,
            "gio" or "buoi" or "thoi diem" or "gio tiep" or "ngay gio" => ScheduleColumn.Time,
            "thu" or "ngay" or "ngay thu" or "ngay trong tuan" or "lich tiep" or "lich tiep dan" or "lich tiep cong dan" => ScheduleColumn.Day,
            "ho va ten" or "ho ten" or "ten lanh dao" or "can bo" or "lanh dao" or "chu tri" or "nguoi thuc hien" => ScheduleColumn.Person,
            _ when Has(key, "nguoi tiep") || Has(key, "lanh dao tiep") || Has(key, "can bo tiep") || Has(key, "nguoi chu tri tiep") => ScheduleColumn.Receiver,
            _ when Has(key, "thoi gian") => ScheduleColumn.Time,
            _ when key.StartsWith("thu ngay", StringComparison.Ordinal) || key.StartsWith("ngay thang", StringComparison.Ordinal) || key.StartsWith("ngay tiep", StringComparison.Ordinal) || key.StartsWith("ngay lam viec", StringComparison.Ordinal) => ScheduleColumn.Day,
            _ when Has(key, "dia diem") || Has(key, "noi tiep") || Has(key, "phong tiep") => ScheduleColumn.Place,
            _ when Has(key, "chuc vu") || Has(key, "chuc danh") => ScheduleColumn.Position,
            _ when Has(key, "chu tri") || Has(key, "lanh dao") || Has(key, "ho va ten") || Has(key, "ho ten") => ScheduleColumn.Person,
            _ when Has(key, "noi dung") || key.StartsWith("cong viec", StringComparison.Ordinal) => ScheduleColumn.Content,
            _ => ScheduleColumn.None,
        };
    }

    private static bool Has(string key, string words) => key.Contains(words, StringComparison.Ordinal);
}
