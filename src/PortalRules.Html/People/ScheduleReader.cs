using System.Globalization;
using System.Text.RegularExpressions;
using PortalRules.Html.Pages;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>Reads tables of leaders' work and of citizen reception. A day without its year is known only where heading or column names the one year it can have.</summary>
internal static partial class ScheduleReader
{
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
    private static void Matrix(PageView page, GridRow row, Column[] columns, (int Year, int Month)?[] months, string kind, List<ScheduleEntry> found)
    {
        var at = Array.IndexOf(columns, Column.Receiver);
        if (at >= row.Cells.Length || row.Cells[at] < 0)
            return;
        var person = page.LineOf(row.Cells[at]);
        for (var c = 0; c < Math.Min(row.Cells.Length, months.Length); c++)
        {
            if (months[c] is not var (year, month) || row.Cells[c] < 0)
                continue;
            foreach (Match match in DayMonth().Matches(page.LineOf(row.Cells[c])))
            {
                var day = Number(match.Groups[1].ValueSpan);
                if (Number(match.Groups[2].ValueSpan) != month || day < 1 || day > DateTime.DaysInMonth(year, month))
                    continue;
                found.Add(new ScheduleEntry
                {
                    Kind = kind,
                    Date = Known<PortalDate?>.Of(PortalDate.Day(new DateOnly(year, month, day)), Witness.LabelledRow),
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
        if (DayMonth().Match(text) is not { Success: true } match)
            return null;
        var span = VietnameseDateReader.Find(heading).Where(d => d.Date.IsDay).Select(d => d.Date.First).ToList();
        if (span.Count != 2 || span[1] < span[0] || span[1].DayNumber - span[0].DayNumber > 60)
            return null;
        for (var day = span[0]; day <= span[1]; day = day.AddDays(1))
        {
            if (day.Day == Number(match.Groups[1].ValueSpan) && day.Month == Number(match.Groups[2].ValueSpan))
                return day;
        }

        return null;
    }

    private static (int Year, int Month)? MonthOf(string text)
    {
        if (MonthYear().Match(text) is not { Success: true } match)
            return null;
        var month = Number(match.Groups[1].ValueSpan);
        return month is >= 1 and <= 12 ? (Number(match.Groups[2].ValueSpan), month) : null;
    }

    private static Known<string?> Value(string? text) =>
        text is null ? Known<string?>.Unknown(UnknownReason.NotShown) : Known<string?>.Of(text.Length > 0 ? text : null, Witness.LabelledRow);

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d/])(\d{1,2})[/-](\d{1,2})(?![\d/])", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"^\s*[Tt][Hh][Áá][Nn][Gg]\s*(\d{1,2})\s*[/-]\s*(\d{4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthYear();
}
