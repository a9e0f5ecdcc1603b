using PortalRules.Language;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reporting.Plain;

/// <summary>A measured number in words, with everything that keeps it from being certain.</summary>
internal static class MeasureWords
{
    public static LocalizedText Of(Measure measure)
    {
        var notes = Notes(measure).ToList();
        var number = Number(measure);
        if (notes.Count == 0)
            return number;
        var list = Words.Join("; ", notes);
        return new($"{number.Vi} ({list.Vi})", $"{number.En} ({list.In("en")})");
    }

    private static LocalizedText Number(Measure measure)
    {
        if (measure.Kind is "newest")
            return measure.Newest is { } date ? Words.Date(date) : new("không có", "none");
        var value = Words.Number(measure.Value ?? 0);
        if (measure.Value == measure.AtMost)
            return value;
        if (measure.AtMost is not { } most)
            return new($"ít nhất {value.Vi}", $"at least {value.En}");
        var end = Words.Number(most);
        return new($"từ {value.Vi} đến {end.Vi}", $"{value.En} to {end.En}");
    }

    private static IEnumerable<LocalizedText> Notes(Measure measure)
    {
        if (measure.Undated > 0)
            yield return new($"có {Words.Number(measure.Undated).Vi} mục không rõ ngày", $"{Words.Number(measure.Undated).En} without a known date");
        if (measure.Unknown > 0)
            yield return new($"{Words.Number(measure.Unknown).Vi} mục chưa rõ giá trị", $"{Words.Number(measure.Unknown).En} with an unknown value");
        if (measure.Open)
            yield return new("bản thu thập chưa đầy đủ", "the capture is incomplete");
    }
}
