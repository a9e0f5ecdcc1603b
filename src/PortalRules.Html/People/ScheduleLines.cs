using PortalRules.Html.Pages;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>
/// Reads schedules that are lists or prose: "Chủ tịch UBND xã tiếp công dân vào ngày thứ Năm hàng tuần", "Đồng chí …: Ngày 10 và 25 hằng tháng",
/// and days as headings with what happens at each hour below. Only on pages that a title or a menu names for it.
/// </summary>
internal sealed class ScheduleLines
{
    private const int Longest = 420;
    private static readonly char[] Around = [' ', ':', '-', '–', ',', ';', '.', '(', ')', '|'];
    private static readonly string[] Receives = ["tiếp công dân", "tiếp dân", "trực tiếp công dân"];
    private static readonly string[] Fillers = ["trực tiếp", "định kỳ", "thường xuyên", "vào các", "vào", "sẽ", "bố trí", "lịch", "thời gian", "tổ chức", "có lịch", "là"];

    private readonly PageView _page;
    private readonly string _kind;
    private readonly SchedulePeriod _period;
    private readonly List<ScheduleEntry> _found = [];
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private Known<PortalDate?>? _day;
    private string _dayText = "";
    private string? _person;
    private string? _place;
    private (int Node, string When)? _unmanned;

    private ScheduleLines(PageView page, string kind, string heading) => (_page, _kind, _period) = (page, kind, new SchedulePeriod(heading));

    public static List<ScheduleEntry> Read(PageView page, string kind, List<string> titles, List<(int Start, int End)> read)
    {
        var reader = new ScheduleLines(page, kind, string.Join('\n', titles.Distinct(StringComparer.Ordinal)));
        foreach (var line in ContentLines.Of(page, read))
        {
            // Titles of other pages say nothing of this one.
            if (line.End - line.Start <= Longest && !page[line.Node].InLink)
                reader.Line(LineParts.WithoutNumber(VietnameseText.Clean(page.Text[line.Start..line.End].ToString())), line.Node);
        }

        return reader.Finish();
    }

    // A page that names one place means it for all.
    private List<ScheduleEntry> Finish()
    {
        if (_places.Count != 1)
            return _found;
        var place = Known<string?>.Of(_places.First(), Witness.VisibleLine);
        return _found.ConvertAll(e => e.Place.IsKnown ? e : e with { Place = place });
    }

    private void Line(string line, int node)
    {
        if (line.Length < 4 || ScheduleKinds.OfTitle(line) is not null || Labelled(line, node))
            return;
        if (_page.Dates.Read(line) is { } published && (published.Date.Time is not null || WhenText.WeekdayIn(line) is null || _page.HasTrait(node, Trait.Date, _page.Content)))
            return;
        if (IsDayHeading(line))
        {
            (_day, _dayText) = (_period.DayOf(line, []), line.Trim(Around));
            return;
        }

        if (_day is { } day && (_kind.Length == 0 || _kind is ScheduleKinds.Work) && AtHour(line, day, node))
            return;
        if (WhenText.Any(line))
            Timed(line, node);
        else if (IsPerson(line.Trim(Around)))
            _person = line.Trim(Around);
    }

    private bool Labelled(string line, int node)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is <= 0 or > 60)
            return false;
        var key = VietnameseText.Key(line[..colon]);
        var value = line[(colon + 1)..].Trim(Around);
        if (key.Contains("dia diem", StringComparison.Ordinal) || key.StartsWith("noi tiep", StringComparison.Ordinal))
        {
            if (value.Length > 3)
                _places.Add(_place = value);
            return true;
        }

        if (key.StartsWith("nguoi tiep", StringComparison.Ordinal) || key.StartsWith("can bo tiep", StringComparison.Ordinal) || key.StartsWith("lanh dao tiep", StringComparison.Ordinal) || key.StartsWith("chu tri", StringComparison.Ordinal) || key.StartsWith("thanh phan", StringComparison.Ordinal))
        {
            _person = value.Length > 0 ? value : null;
            if (_found.Count > 0 && !_found[^1].Person.IsKnown && value.Length > 0)
                _found[^1] = _found[^1] with { Person = Known<string?>.Of(value, Witness.VisibleLine) };
            else if (_unmanned is { } time && value.Length > 0 && _found.Count == 0)
                Add(time.Node, time.When, time.When, value, null);
            _unmanned = null;
            return true;
        }

        if (!key.StartsWith("thoi gian", StringComparison.Ordinal) && !key.StartsWith("lich tiep", StringComparison.Ordinal) && !key.StartsWith("ngay tiep", StringComparison.Ordinal))
            return false;
        if (WhenText.Any(value))
            Add(node, value, value, _person, null);
        return true;
    }

    private static bool IsDayHeading(string line)
    {
        if (line.Length > 60 || (WhenText.WeekdayIn(line) is null && VietnameseDateReader.Find(line).Count == 0) || WhenText.Recurs(line))
            return false;
        var (start, end) = WhenText.SpanIn(line);
        var dates = VietnameseDateReader.Find(line);
        if (dates.Count == 1)
            (start, end) = (start < 0 ? dates[0].Start : Math.Min(start, dates[0].Start), Math.Max(end, dates[0].Start + dates[0].Length));
        return start == 0 && line[end..].Trim(Around).Length <= 2;
    }

    private bool AtHour(string line, Known<PortalDate?> day, int node)
    {
        var length = WhenText.BeginsWithTime(line);
        if (length == 0 || line.Length - length < 4)
            return false;
        _found.Add(Entry(node, day, $"{_dayText}, {line[..length].Trim(Around)}", null, line[length..].Trim(' ', ':', '-', '–', ','), []));
        return true;
    }

    private void Timed(string line, int node)
    {
        var (start, end) = WhenText.SpanIn(line);
        if (!WhenText.Recurs(line) && WhenText.WeekdayIn(line) is null && VietnameseDateReader.Find(line).Count != 1)
            return;
        var when = line[start..end];
        var before = Person(line[..start]);
        var after = Person(line[end..]);
        var person = IsPerson(before) ? before : IsPerson(after) ? after : null;
        var receives = Array.Exists(Receives, r => line.Contains(r, StringComparison.OrdinalIgnoreCase));

        // A sentence without anybody who receives says when the office is open, or something else; unless who receives stands below.
        if (person is null && _person is null && !receives)
        {
            if (_kind is ScheduleKinds.Reception && WhenText.Recurs(line) && start == 0)
                _unmanned = (node, line);
            return;
        }

        var content = _kind is ScheduleKinds.Work && after.Length > 3 && !IsPerson(after) ? after : null;
        Add(node, when, when, person ?? _person, content);
        _person = null;
    }

    private static string Person(string text)
    {
        var person = text.Trim(Around);
        foreach (var word in Receives)
        {
            var at = person.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                person = person[..at].Trim(Around);
        }

        for (var again = true; again;)
        {
            again = false;
            foreach (var filler in Fillers)
            {
                if (person.EndsWith($" {filler}", StringComparison.OrdinalIgnoreCase))
                    (person, again) = (person[..^filler.Length].Trim(Around), true);
            }
        }

        return person;
    }

    private static bool IsPerson(string text)
    {
        if (text.Length is < 4 or > 160)
            return false;
        var (rest, addressed) = PersonName.WithoutHonorific(text);
        return Positions.Is(rest) || PersonName.LengthOf(rest, strict: !addressed) > 0 || text.StartsWith("Lãnh đạo", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Thường trực", StringComparison.OrdinalIgnoreCase);
    }

    private void Add(int node, string dayText, string when, string? person, string? content)
    {
        var doubts = new List<Doubt>();
        var date = WhenText.Recurs(dayText) ? Known<PortalDate?>.Unknown(UnknownReason.NotShown) : _period.DayOf(dayText, doubts);
        if (!date.IsKnown && doubts.Count == 0)
            doubts.Add(new Doubt("date", [dayText.Length > 80 ? dayText[..80] : dayText]));
        _found.Add(Entry(node, date, when.Trim(Around), person, content, doubts));
    }

    private ScheduleEntry Entry(int node, Known<PortalDate?> date, string when, string? person, string? content, List<Doubt> doubts) => new()
    {
        Kind = _kind,
        Date = date,
        When = Known<string?>.Of(when, Witness.VisibleLine),
        Person = person is { Length: > 0 } ? Known<string?>.Of(person, Witness.VisibleLine) : Known<string?>.Unknown(UnknownReason.NotShown),
        Content = content is { Length: > 0 } ? Known<string?>.Of(content, Witness.VisibleLine) : Known<string?>.Unknown(UnknownReason.NotShown),
        Place = _place is { Length: > 0 } ? Known<string?>.Of(_place, Witness.VisibleLine) : Known<string?>.Unknown(UnknownReason.NotShown),
        Page = _page.Url.Value,
        At = Locator.Of(_page, node),
        Doubts = [.. doubts],
    };
}
