using System.Text.RegularExpressions;

namespace PortalRules.Text;

/// <summary>
/// Finds the dates that Vietnamese portals print: always day first, with the time and weekday beside them. A year of two digits counts only beside the
/// weekday that singles it out. What is no day of the calendar, stands inside a longer number or belongs to the lunar calendar is not found.
/// </summary>
internal sealed class VietnameseDateReader
{
    private const int LongestPrefix = 64;

    private readonly MappedText _mapped;
    private readonly string _text;
    private readonly List<(int Start, int End, FoundDate Date)> _found = [];
    private int _lastEnd;

    private VietnameseDateReader(string text)
    {
        _mapped = MappedText.Of(text);
        _text = _mapped.Cleaned;
        for (var core = DatePatterns.Dates().Match(_text); core.Success; core = core.NextMatch())
            Read(core);
    }

    /// <summary>Whether a text can hold a date at all: digits that can be a year, or three short numbers joined. Cheap, for texts that mostly hold none.</summary>
    public static bool MayHold(ReadOnlySpan<char> text)
    {
        int length = 0, joined = 0, lastEnd = -2;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                length++;
                continue;
            }

            if (i < text.Length && VietnameseText.IsInvisible(text[i]))
                continue;
            if (length == 4 || (length == 2 && joined >= 2 && lastEnd == i - 3))
                return true;
            if (length > 0)
                (joined, lastEnd) = (lastEnd == i - length - 1 ? joined + 1 : 1, i);
            length = 0;
        }

        return false;
    }

    /// <summary>The dates of a text in their order, days and months; positions refer to the text as given. Of "từ 15/3 đến 30/3/2024" both are found.</summary>
    public static IReadOnlyList<FoundDate> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MayHold(text) ? [.. new VietnameseDateReader(text)._found.Select(f => f.Date)] : [];
    }

    /// <summary>The stretches of days that a text names, in their order: days, months, quarters, and from one day or month to another.</summary>
    public static IReadOnlyList<FoundSpan> FindSpans(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MayHold(text) ? new VietnameseDateReader(text).Spans() : [];
    }

    /// <summary>
    /// The days of a stretch that a text names without their year: "Thứ Hai (27/03)" under "từ 27/03/2023 đến 31/03/2023". Left out are days that the
    /// stretch has never or twice, and those whose printed weekday is another.
    /// </summary>
    public static IReadOnlyList<DateOnly> DaysWithin(string text, DateSpan days)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<DateOnly>();
        var cleaned = text.AsSpan().ContainsAnyInRange('0', '9') ? VietnameseText.Clean(text) : "";
        for (var match = DatePatterns.DayWithoutYear().Match(cleaned); match.Success; match = match.NextMatch())
        {
            var start = Math.Max(0, match.Index - LongestPrefix);
            var weekday = PrintedTime.WeekdayOf(DatePatterns.Before().Match(cleaned, start, match.Index - start));
            if (PrintedDay.OnceWithin(match, days) is { } day && (weekday is null || weekday == day.DayOfWeek))
                found.Add(day);
        }

        return found;
    }

    private void Read(Match core)
    {
        var end = core.Index + core.Length;
        if (DatePatterns.Lunar().IsMatch(_text, end))
            return;
        var start = core.Groups["english"] is { Success: true } english ? Math.Min(english.Index, core.Index) : core.Index;
        var before = Before(DatePatterns.Before(), start);
        var time = PrintedTime.TimeOf(before);
        var timeAfter = DatePatterns.TimeAfter().Match(_text, end);
        var weekday = PrintedTime.WeekdayOf(before);
        if (time is null && timeAfter.Success && PrintedTime.TimeOf(timeAfter) is { } later)
            (time, end) = (later, timeAfter.Index + timeAfter.Length);
        if (weekday is null && DatePatterns.WeekdayAfter().Match(_text, end) is { Success: true } weekdayAfter)
            (weekday, end) = (PrintedTime.WeekdayOf(weekdayAfter), weekdayAfter.Index + weekdayAfter.Length);
        if (PrintedDay.DateOf(core, weekday) is not { } date)
            return;
        start -= before.Length;
        var range = Before(DatePatterns.RangeBefore(), start);
        var first = range.Success ? PrintedDay.FirstOf(range, date) : null;
        var firstEnd = first is null ? _lastEnd : range.Groups["to"].Index;
        if (!DateEdges.StandAlone(_text, core, before.Length, firstEnd, timeAfter.Success))
            return;
        if (first is { } opening)
        {
            var beforeFirst = Before(DatePatterns.Before(), range.Index);
            Add(range.Index - beforeFirst.Length, firstEnd, opening, PrintedTime.WeekdayOf(beforeFirst));
        }

        Add(start, end, PrintedTime.At(date, time, core, timeAfter), weekday);
    }

    // What an earlier date claimed does not stand before this one.
    private Match Before(Regex pattern, int end)
    {
        var start = Math.Max(_lastEnd, end - LongestPrefix);
        return pattern.Match(_text, start, end - start);
    }

    private void Add(int start, int end, PortalDate date, DayOfWeek? weekday)
    {
        var (place, length) = _mapped.Place(start, end);
        _found.Add((start, end, new FoundDate(place, length, date, weekday is null || !date.IsDay || date.First.DayOfWeek == weekday)));
        _lastEnd = end;
    }

    private List<FoundSpan> Spans()
    {
        var spans = new List<FoundSpan>();
        for (var i = 0; i < _found.Count; i++)
        {
            var (start, end, date) = _found[i];
            var (last, agrees) = (date.Date.Last, date.WeekdayAgrees);
            if (i + 1 < _found.Count && _found[i + 1] is var next && next.Date.Date.First >= date.Date.First && DatePatterns.Joiner().IsMatch(_text.AsSpan(end, next.Start - end)))
            {
                (end, last, agrees) = (next.End, next.Date.Date.Last, agrees && next.Date.WeekdayAgrees);
                i++;
            }

            spans.Add(Span(start, end, new DateSpan(date.Date.First, last), agrees));
        }

        for (var quarter = DatePatterns.Quarters().Match(_text); quarter.Success; quarter = quarter.NextMatch())
            spans.Add(Span(quarter.Index, quarter.Index + quarter.Length, PrintedDay.QuarterOf(quarter), agrees: true));
        spans.Sort((a, b) => a.Start.CompareTo(b.Start));
        return spans;
    }

    private FoundSpan Span(int start, int end, DateSpan days, bool agrees)
    {
        var (place, length) = _mapped.Place(start, end);
        return new FoundSpan(place, length, days, agrees);
    }
}
