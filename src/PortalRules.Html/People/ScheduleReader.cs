using PortalRules.Html.Pages;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>Reads tables of leaders' work and of citizen reception. A day without its year is known only where heading or column names the one year it can have.</summary>
internal static class ScheduleReader
{
    private const int LongestHeading = 60;

    public static List<ScheduleEntry> Read(PageView page, List<Grid> grids)
    {
        var found = new List<ScheduleEntry>();
        foreach (var grid in grids)
            Read(page, grid, found);
        return found;
    }

    /// <summary>The kind of schedule that a heading or menu label names, or <see langword="null"/>.</summary>
    public static string? KindOf(string label)
    {
        var key = VietnameseText.Key(label);
        if (key.Contains("tiep cong dan", StringComparison.Ordinal) || key.Contains("tiep dan", StringComparison.Ordinal))
            return "reception";
        return key.Contains("lich lam viec", StringComparison.Ordinal) || key.Contains("lich cong tac", StringComparison.Ordinal) ? "work" : null;
    }

    private static void Read(PageView page, Grid grid, List<ScheduleEntry> found)
    {
        for (var r = 0; r < Math.Min(3, grid.Rows.Count); r++)
        {
            var row = grid.Rows[r];
            var columns = row.Cells.Select(c => c < 0 ? Column.None : ColumnNames.Of(page.TextOf(c))).ToArray();
            var months = row.Cells.Select(c => c < 0 ? null : MonthOf(page.LineOf(c))).ToArray();
            var isSchedule = columns.Contains(Column.Date) && (columns.Contains(Column.Content) || columns.Contains(Column.Person) || columns.Contains(Column.Receiver) || columns.Contains(Column.Place) || columns.Contains(Column.Name));
            var isMatrix = columns.Contains(Column.Receiver) && months.Any(m => m is not null);
            if (!isSchedule && !isMatrix)
                continue;
            var (kind, heading) = KindAbove(page, grid.Node, columns.Contains(Column.Receiver));
            for (var below = r + 1; below < grid.Rows.Count; below++)
            {
                if (grid.Rows[below].IsGroup)
                    continue;
                if (isMatrix)
                    Matrix(page, grid.Rows[below], columns, months, kind, found);
                else
                    Line(page, grid.Rows[below], columns, kind, heading, found);
            }

            return;
        }
    }

    private static (string Kind, string Heading) KindAbove(PageView page, int grid, bool receives)
    {
        string? kind = receives ? "reception" : null;
        var heading = "";
        for (var i = grid - 1; i >= (page.IsHome ? 0 : page.Content); i--)
        {
            if (!page[i].Tag.IsHeading() || page[i].Hidden)
                continue;
            var text = page.LineOf(i);
            heading = $"{text} {heading}";
            kind ??= KindOf(text);

            // The blocks of a home page have nothing to do with each other.
            if (page.IsHome)
                break;
        }

        kind ??= KindOf(page.Head.Title);
        return (kind ?? "", heading);
    }

    private static void Line(PageView page, GridRow row, Column[] columns, string kind, string heading, List<ScheduleEntry> found)
    {
        string? Text(Column column)
        {
            var at = Array.IndexOf(columns, column);
            return at >= 0 && at < row.Cells.Length && row.Cells[at] >= 0 ? page.LineOf(row.Cells[at]) : null;
        }

        var doubts = new List<Doubt>();
        var date = DateOf(Text(Column.Date) ?? "", heading, doubts);
        var person = Text(Column.Person) ?? Text(Column.Receiver) ?? Text(Column.Name);
        var content = Text(Column.Content);
        if (string.IsNullOrEmpty(person) && string.IsNullOrEmpty(content) && !date.IsKnown)
            return;
        found.Add(new ScheduleEntry
        {
            Kind = kind,
            Date = date,
            Person = Value(person),
            Content = Value(content),
            Place = Value(Text(Column.Place)),
            Page = page.Url.Value,
            At = Locator.Of(page, row.Node),
            Doubts = [.. doubts],
        });
    }

    // A column for each month, a row for each person: "03/01; 17/01" under "Tháng 01/2023".
    private static void Matrix(PageView page, GridRow row, Column[] columns, DateSpan?[] months, string kind, List<ScheduleEntry> found)
    {
        var at = Array.IndexOf(columns, Column.Receiver);
        if (at >= row.Cells.Length || row.Cells[at] < 0)
            return;
        var person = page.LineOf(row.Cells[at]);
        for (var c = 0; c < Math.Min(row.Cells.Length, months.Length); c++)
        {
            if (months[c] is not { } month || row.Cells[c] < 0)
                continue;
            foreach (var day in VietnameseDateReader.DaysWithin(page.LineOf(row.Cells[c]), month))
            {
                found.Add(new ScheduleEntry
                {
                    Kind = kind,
                    Date = Known<PortalDate?>.Of(PortalDate.Day(day), Witness.LabelledRow),
                    Person = Value(person),
                    Content = Known<string?>.Of(null, Witness.LabelledRow),
                    Place = Known<string?>.Unknown(UnknownReason.NotShown),
                    Page = page.Url.Value,
                    At = Locator.Of(page, row.Cells[c]),
                });
            }
        }
    }

    private static Known<PortalDate?> DateOf(string text, string heading, List<Doubt> doubts)
    {
        var dates = VietnameseDateReader.Find(text);
        if (dates.Count == 1 && dates[0].WeekdayAgrees)
            return Known<PortalDate?>.Of(dates[0].Date, Witness.LabelledRow);
        if (dates.Count == 0 && Within(text, heading) is { } day)
            return Known<PortalDate?>.Of(PortalDate.Day(day), Witness.LabelledRow);
        if (text.Length > 0)
            doubts.Add(new Doubt("date", [text.Length > 80 ? text[..80] : text]));
        return Known<PortalDate?>.Unknown(dates.Count == 0 ? UnknownReason.NotShown : dates.Count == 1 ? UnknownReason.WeekdayMismatch : UnknownReason.Disagreement);
    }

    // "Thứ Hai (27/03)" under "Tuần 13 (từ 27/03/2023 đến 31/03/2023)": the one day of the printed span that it can be.
    private static DateOnly? Within(string text, string heading)
    {
        return VietnameseDateReader.FindSpans(heading) is [{ WeekdayAgrees: true, Days: var days }] && days.Last.DayNumber - days.First.DayNumber is > 0 and <= LongestHeading
            && VietnameseDateReader.DaysWithin(text, days) is [var day] ? day : null;
    }

    private static DateSpan? MonthOf(string text) =>
        VietnameseDateReader.Find(text) is [{ Date: { IsDay: false } month } found] && found.Length == text.Trim().Length ? new DateSpan(month.First, month.Last) : null;

    private static Known<string?> Value(string? text) =>
        text is null ? Known<string?>.Unknown(UnknownReason.NotShown) : Known<string?>.Of(text.Length > 0 ? text : null, Witness.LabelledRow);
}
