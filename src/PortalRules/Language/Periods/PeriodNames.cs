using System.Globalization;
using PortalRules.Text;

namespace PortalRules.Language.Periods;

/// <summary>Periods as an office writes them.</summary>
internal static class PeriodNames
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    public static LocalizedText Of(PeriodUnit unit) => unit switch
    {
        PeriodUnit.Week => new("tuần", "week"),
        PeriodUnit.Month => new("tháng", "month"),
        PeriodUnit.Quarter => new("quý", "quarter"),
        PeriodUnit.HalfYear => new("nửa năm", "half-year"),
        _ => new("năm", "year"),
    };

    public static LocalizedText Of(PeriodUnit unit, DateOnly start)
    {
        var year = start.Year.ToString(CultureInfo.InvariantCulture);
        switch (unit)
        {
            case PeriodUnit.Week:
                var week = PeriodUnits.Week(start).ToString(CultureInfo.InvariantCulture);
                return new($"tuần {week} năm {ISOWeek.GetYear(start.ToDateTime(TimeOnly.MinValue)).ToString(CultureInfo.InvariantCulture)}", $"week {PeriodUnits.Key(unit, start)}");
            case PeriodUnit.Month:
                return new($"tháng {start.Month.ToString(CultureInfo.InvariantCulture)}/{year}", PeriodUnits.Key(unit, start));
            case PeriodUnit.Quarter:
                return new($"quý {Roman[(start.Month - 1) / 3]}/{year}", PeriodUnits.Key(unit, start));
            case PeriodUnit.HalfYear:
                return new(start.Month == 1 ? $"6 tháng đầu năm {year}" : $"6 tháng cuối năm {year}", PeriodUnits.Key(unit, start));
            default:
                return new($"năm {year}", year);
        }
    }

    /// <summary>A unit with a cut-off day, and so with its days.</summary>
    public static LocalizedText Of(PeriodUnit unit, DateOnly start, DateSpan days)
    {
        var (name, span) = (Of(unit, start), Days(days));
        return new($"{name.Vi} ({span.Vi})", $"{name.En} ({span.En})");
    }

    /// <summary>The name of a whole unit, else the days.</summary>
    public static LocalizedText Of(DateSpan days)
    {
        foreach (var unit in (ReadOnlySpan<PeriodUnit>)[PeriodUnit.Month, PeriodUnit.Quarter, PeriodUnit.HalfYear, PeriodUnit.Year])
        {
            if (PeriodUnits.StartOf(unit, days.First) == days.First && PeriodUnits.Days(unit, days.First, null) == days)
                return Of(unit, days.First);
        }

        return Days(days);
    }

    private static LocalizedText Days(DateSpan days)
    {
        var (first, last) = (Words.Date(days.First).Vi, Words.Date(days.Last).Vi);
        return days.First == days.Last ? new($"ngày {first}", first) : new($"từ {first} đến {last}", $"{first} to {last}");
    }
}
