using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Checking.Reading;

/// <summary>Reads the parts of a verdict: periods, measures, groups, the proof.</summary>
internal static class VerdictReader
{
    public static JudgedPeriod? Period(ReportNode period) =>
        ReportReader.Span(period) is { } days ? new JudgedPeriod(days, period["name"].Localized()) : null;

    public static Measure? Measure(ReportNode measure) => measure.IsNull ? null : new Measure
    {
        Kind = measure["kind"].Text(),
        What = measure["what"].Localized(),
        Value = measure["value"].NumberOrNull(),
        AtMost = measure["atMost"].NumberOrNull(),
        Newest = Date(measure["newest"]),
        Field = measure["field"].TextOrNull(),
        DistinctBy = measure["distinctBy"].List(d => d.Text()),
        Undated = measure["undated"].Integer(),
        Unknown = measure["unknown"].Integer(),
        Open = measure["open"].Flag(),
    };

    public static VerdictPart Part(ReportNode part) => new()
    {
        Period = Period(part["period"]),
        Group = part["group"].TextOrNull(),
        Outcome = part["outcome"].Word<Outcome>(MachineWords.Of),
        Looked = part["looked"].Integer(),
        Measure = Measure(part["measure"]),
        Points = part["points"].NumberOrNull(),
    };

    private static PortalDate? Date(ReportNode date)
    {
        if (date.TextOrNull() is not { } text)
            return null;
        return PortalDate.TryParse(text, out var read) ? read : throw date.Wrong("a month, a day or a time");
    }
}
