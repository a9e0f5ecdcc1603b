using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using PortalRules.Html.Pages;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>Reads tables of leaders' work and of citizen reception: days down the side, days across the top, months across the top, or no headings at all.</summary>
internal sealed partial class ScheduleTables
{
    private const int HeaderRows = 4;
    private const int FewestDays = 3;
    private const int LongestDay = 60;

    private static readonly SearchValues<char> DaySigns = SearchValues.Create("0123456789ứỨậẬ\u0301\u031B\u0323\u0302");

    private readonly PageView _page;
    private readonly Grid _grid;
    private readonly List<ScheduleEntry> _found;
    private string _kind;
    private SchedulePeriod _period = new("");

    private ScheduleTables(PageView page, Grid grid, List<ScheduleEntry> found) => (_page, _grid, _found, _kind) = (page, grid, found, "");

    /// <summary>Reads a table.</summary>
    /// <returns>Whether it is a schedule.</returns>
    public static bool Read(PageView page, Grid grid, List<ScheduleEntry> found)
    {
        var before = found.Count;
        new ScheduleTables(page, grid, found).Read();
        return found.Count > before;
    }

    private void Read()
    {
        for (var r = 0; r < Math.Min(HeaderRows, _grid.Rows.Count); r++)
        {
            var row = _grid.Rows[r];
            if (row.IsGroup)
                continue;
            var columns = ScheduleColumns.Of(_page, row);
            var months = row.Cells.Select(c => c < 0 ? null : MonthOf(_page.LineOf(c))).ToArray();
            var receiver = Array.IndexOf(columns, ScheduleColumn.Receiver);
            if (receiver >= 0 && Array.Exists(months, m => m is not null))
            {
                Take(r, receives: true);
                foreach (var below in _grid.Rows.Skip(r + 1).Where(b => !b.IsGroup))
                    Months(below, receiver, months);
                return;
            }

            if (IsDaysDown(columns))
            {
                Take(r, receiver >= 0);
                DaysDown(r, columns);
                return;
            }

            if (DaysIn(row) >= FewestDays)
            {
                Take(r, receives: false);
                DaysAcross(r, columns);
                return;
            }
        }

        Unheaded();
    }

    private static bool IsDaysDown(ScheduleColumn[] columns)
    {
        bool Has(ScheduleColumn column) => Array.IndexOf(columns, column) >= 0;
        var what = Has(ScheduleColumn.Content) || Has(ScheduleColumn.Person) || Has(ScheduleColumn.Receiver) || Has(ScheduleColumn.Place) || Has(ScheduleColumn.Morning);
        return (Has(ScheduleColumn.Day) && (what || Has(ScheduleColumn.Position))) || (Has(ScheduleColumn.Time) && Has(ScheduleColumn.Content));
    }

    private int DaysIn(GridRow row) => row.Cells.Distinct().Count(c => c >= 0 && _page.TextOf(c) is { Length: > 0 and <= LongestDay } text && MayBeDay(text) && IsDay(_page.LineOf(c)));

    // A day has digits, or a weekday in words: thứ hai, chủ nhật.
    private static bool MayBeDay(ReadOnlySpan<char> text) => text.ContainsAny(DaySigns);

    private static bool IsDay(string text) => text.Length <= LongestDay && (WhenText.WeekdayIn(text) is not null || VietnameseDateReader.Find(text).Count == 1 || DayMonthAlone().IsMatch(text));

    private void Take(int head, bool receives)
    {
        var above = ScheduleHeadings.Above(_page, _grid, head);
        _kind = (receives ? ScheduleKinds.Reception : null) ?? above.Kind ?? "";
        _period = new SchedulePeriod(above.Text);
    }

    private void DaysDown(int head, ScheduleColumn[] columns)
    {
        var day = "";
        var known = Known<PortalDate?>.Unknown(UnknownReason.NotShown);
        foreach (var row in _grid.Rows.Skip(head + 1))
        {
            if (row.IsGroup)
            {
                var title = _page.LineOf(row.Cells[0]);
                if (IsDay(title))
                    (day, known) = (title, _period.DayOf(title, []));
                continue;
            }

            var own = Text(row, columns, ScheduleColumn.Day);
            var doubts = new List<Doubt>();
            var date = string.IsNullOrEmpty(own) || (known.IsKnown && !IsDay(own)) ? known : _period.DayOf(own, doubts);
            var printed = Join(string.IsNullOrEmpty(own) || (day.Length > 0 && !IsDay(own)) ? Join(day, own) : own, Text(row, columns, ScheduleColumn.Time));
            var person = Text(row, columns, ScheduleColumn.Person) ?? Text(row, columns, ScheduleColumn.Receiver);
            if (string.IsNullOrEmpty(person))
                person = Text(row, columns, ScheduleColumn.Position) is { Length: > 0 } position ? position : person;
            var place = Text(row, columns, ScheduleColumn.Place);
            if (Array.IndexOf(columns, ScheduleColumn.Morning) >= 0)
            {
                Half(row, columns, ScheduleColumn.Morning, "Sáng", date, printed, person, place);
                Half(row, columns, ScheduleColumn.Afternoon, "Chiều", date, printed, person, place);
                continue;
            }

            var content = Text(row, columns, ScheduleColumn.Content);
            if (!string.IsNullOrEmpty(person) || !string.IsNullOrEmpty(content) || (date.IsKnown && !string.IsNullOrEmpty(own)))
                Add(row.Node, date, printed, person, content, place, doubts);
        }
    }

    private void Half(GridRow row, ScheduleColumn[] columns, ScheduleColumn half, string name, Known<PortalDate?> date, string printed, string? person, string? place)
    {
        if (Text(row, columns, half) is { Length: > 0 } content)
            Add(row.Cells[Array.IndexOf(columns, half)], date, Join(printed, name), person, content, place, []);
    }

    // A column for each day; rows are people, halves of the day, or nothing but the lines of the day.
    private void DaysAcross(int head, ScheduleColumn[] columns)
    {
        var header = _grid.Rows[head];
        foreach (var row in _grid.Rows.Skip(head + 1))
        {
            if (row.IsGroup)
                continue;
            var labels = row.Cells.Where((c, i) => c >= 0 && i < header.Cells.Length && (header.Cells[i] < 0 || !IsDay(_page.LineOf(header.Cells[i])))).Distinct().Select(_page.LineOf).Where(l => l.Length > 0 && !LineParts.IsNumber(l)).ToList();
            var session = labels.Find(WhenText.IsSession);
            var person = labels.Find(l => !WhenText.IsSession(l));
            for (var c = 0; c < Math.Min(row.Cells.Length, header.Cells.Length); c++)
            {
                if (row.Cells[c] < 0 || header.Cells[c] < 0 || row.Cells[c] == header.Cells[c] || (c > 0 && row.Cells[c] == row.Cells[c - 1]))
                    continue;
                var day = _page.LineOf(header.Cells[c]);
                if (!IsDay(day) || _page.LineOf(row.Cells[c]) is not { Length: > 1 } content)
                    continue;
                var doubts = new List<Doubt>();
                var date = _period.DayOf(day, doubts);
                Add(row.Cells[c], date, Join(day, session), columns.Length > 0 ? person : null, IsMark(content) ? null : content, null, doubts);
            }
        }
    }

    // "x" says only that it is that day.
    private static bool IsMark(string content) => content.Length <= 2 && !content.Any(char.IsAsciiDigit);

    // A column for each month, a row for each person: "03/01; 17/01" under "Tháng 01/2023".
    private void Months(GridRow row, int receiver, (int Year, int Month)?[] months)
    {
        if (receiver >= row.Cells.Length || row.Cells[receiver] < 0)
            return;
        var person = _page.LineOf(row.Cells[receiver]);
        for (var c = 0; c < Math.Min(row.Cells.Length, months.Length); c++)
        {
            if (months[c] is not var (year, month) || row.Cells[c] < 0)
                continue;
            foreach (Match match in DayMonth().Matches(_page.LineOf(row.Cells[c])))
            {
                var day = Number(match.Groups[1].ValueSpan);
                if (Number(match.Groups[2].ValueSpan) == month && day >= 1 && day <= DateTime.DaysInMonth(year, month))
                    Add(row.Cells[c], Known<PortalDate?>.Of(PortalDate.Day(new DateOnly(year, month, day)), Witness.LabelledRow), match.Value, person, "", null, []);
            }
        }
    }

    // No headings: rows that begin with a day, under a title that says what they are.
    private void Unheaded()
    {
        var rows = _grid.Rows.FindAll(r => !r.IsGroup && DayCell(r) >= 0);
        if (rows.Count < 2)
            return;
        Take(0, receives: false);
        if (_kind.Length == 0)
            return;
        foreach (var row in rows)
        {
            var at = DayCell(row);
            var others = row.Cells.Where(c => c >= 0 && c != row.Cells[at]).Distinct().Select(_page.LineOf).Where(t => t.Length > 1 && !LineParts.IsNumber(t)).ToList();
            if (others.Count == 0)
                continue;
            var day = _page.LineOf(row.Cells[at]);
            var doubts = new List<Doubt>();
            var date = _period.DayOf(day, doubts);
            var isReception = _kind is ScheduleKinds.Reception;
            Add(row.Node, date, day, isReception ? others[0] : null, isReception ? "" : others.MaxBy(o => o.Length), null, doubts);
        }
    }

    private int DayCell(GridRow row)
    {
        for (var c = 0; c < Math.Min(2, row.Cells.Length); c++)
        {
            if (row.Cells[c] >= 0 && _page.TextOf(row.Cells[c]) is { Length: > 3 and <= LongestDay } text && MayBeDay(text) && IsDay(_page.LineOf(row.Cells[c])))
                return c;
        }

        return -1;
    }

    private string? Text(GridRow row, ScheduleColumn[] columns, ScheduleColumn column)
    {
        var at = Array.IndexOf(columns, column);
        return at >= 0 && at < row.Cells.Length && row.Cells[at] >= 0 ? _page.LineOf(row.Cells[at]) : null;
    }

    private void Add(int node, Known<PortalDate?> date, string? printed, string? person, string? content, string? place, List<Doubt> doubts) => _found.Add(new ScheduleEntry
    {
        Kind = _kind,
        Date = date,
        When = Value(string.IsNullOrEmpty(printed) ? null : printed),
        Person = Value(person),
        Content = Value(content),
        Place = Value(place),
        Page = _page.Url.Value,
        At = Locator.Of(_page, node),
        Doubts = [.. doubts],
    });

    private static string Join(string? a, string? b) => string.IsNullOrEmpty(a) ? b ?? "" : string.IsNullOrEmpty(b) ? a : $"{a}, {b}";

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

    [GeneratedRegex(@"^(?:ngày\s?)?\d{1,2}[/.-]\d{1,2}$|^ngày\s?\d{1,2}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayMonthAlone();

    [GeneratedRegex(@"^\s*[Tt][Hh][Áá][Nn][Gg]\s*(\d{1,2})\s*[/-]\s*(\d{4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthYear();
}
