using System.Collections.Immutable;
using System.Globalization;
using PortalRules.Language.Periods;
using PortalRules.Packs.Annexes;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Surveys.Annexes;

/// <summary>Makes the table of an annex.</summary>
internal static class AnnexBuilder
{
    public static AnnexTable Build(Annex annex, SurveyList list, IReadOnlyList<AnnexPortal> portals, DateSpan? period)
    {
        var chosen = annex.Rows.Group is { } group && list.Groups.TryGetValue(group, out var ids) ? [.. portals.Where(p => ids.Contains(p.Row.Portal.Id, StringComparer.Ordinal))] : portals;
        var lines = AnnexOrder.Sort(annex, [.. chosen.SelectMany(p => Lines(annex, p))]);
        var columns = Columns(annex, lines).ToList();
        var values = Values(period, lines);
        return new AnnexTable
        {
            Id = annex.Id,
            Pack = annex.Pack,
            Label = annex.Label,
            Title = AnnexPlaceholders.Fill(annex.Title, values),
            Header = [.. annex.Header.Select(h => AnnexPlaceholders.Fill(h, values))],
            Orientation = annex.IsLandscape ? PageOrientation.Landscape : PageOrientation.Portrait,
            Columns = [.. Number(annex), .. columns.Select(c => new AnnexColumn(AnnexPlaceholders.Fill(c.Field.Header, PeriodValues(c.Period) ?? values), AnnexFields.KindOf(c.Field)))],
            Rows = [.. lines.Select((l, i) => new AnnexRow([.. Number(annex, i + 1), .. columns.Select(c => AnnexFields.Cell(c.Field, l, c.Period))], l.Portal.Row.Portal.Id))],
            Total = Total(annex, columns, lines),
            Footer = [.. annex.Note.Select(n => AnnexPlaceholders.Fill(n, values)), .. AnnexFooter.Lines(columns.ConvertAll(c => c.Field), lines)],
            Summary = [.. annex.Summary.Select(s => Summary(s, lines, values)).OfType<AnnexSummary>()],
        };
    }

    // A portal without a report has no units to show: it is named beneath the table.
    private static IEnumerable<AnnexLine> Lines(Annex annex, AnnexPortal portal)
    {
        if (annex.Rows.UnitsOf is not { } indicator)
            return [new AnnexLine(portal, null, null)];
        var groups = portal.States[indicator].Parts.Select(p => p.Group).Where(g => g.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return groups.Count > 0 ? groups.Select(g => new AnnexLine(portal, g, indicator)) : [new AnnexLine(portal, null, indicator)];
    }

    private static IEnumerable<(AnnexField Field, JudgedPeriod? Period)> Columns(Annex annex, List<AnnexLine> lines)
    {
        foreach (var column in annex.Columns)
        {
            if (column is not AnnexField.EachPeriod each)
            {
                yield return (column, null);
                continue;
            }

            var periods = lines.Select(l => l.Portal).Distinct().SelectMany(p => p.States[annex.Rows.UnitsOf!].Parts).Select(p => p.Period).OfType<JudgedPeriod>().DistinctBy(p => p.Days).OrderBy(p => p.Days.First).ThenBy(p => p.Days.Last);
            foreach (var pair in periods.SelectMany(p => each.Columns.Select(c => (c, (JudgedPeriod?)p))))
                yield return pair;
        }
    }

    private static IEnumerable<AnnexColumn> Number(Annex annex) => annex.Rows.Number is { } header ? [new AnnexColumn(header, AnnexColumnKind.Number)] : [];

    private static IEnumerable<AnnexCell> Number(Annex annex, int number) => annex.Rows.Number is null ? [] : [AnnexNumbers.Cell(number)];

    private static AnnexRow? Total(Annex annex, List<(AnnexField Field, JudgedPeriod? Period)> columns, List<AnnexLine> lines)
    {
        if (!columns.Exists(c => c.Field is AnnexField.Measure { HasTotal: true }))
            return null;
        var cells = columns.Select(c => c.Field is AnnexField.Measure { HasTotal: true } measure
            ? AnnexNumbers.Cell(AnnexNumbers.Sum(lines.Select(l => l.State(measure.Indicator, c.Period).Measure))?.Value ?? 0)
            : new AnnexCell { Text = "" });
        ImmutableArray<AnnexCell> all = [.. annex.Rows.Number is null ? [] : (IEnumerable<AnnexCell>)[new AnnexCell { Text = "" }], .. cells];
        return new AnnexRow(all[0].Text.Length == 0 ? all.SetItem(0, new AnnexCell { Text = "Tổng" }) : all, null);
    }

    private static AnnexSummary? Summary(AnnexList list, List<AnnexLine> lines, Dictionary<string, string> values)
    {
        ImmutableArray<string> units = [.. lines.Where(l => list.Indicators.Any(i => list.Outcomes.Contains(l.State(i).Outcome))).Select(l => l.Unit).Distinct(StringComparer.Ordinal)];
        if (units.IsEmpty)
            return null;
        var all = new Dictionary<string, string>(values, StringComparer.Ordinal) { ["units"] = string.Join(", ", units), ["count"] = units.Length.ToString(CultureInfo.InvariantCulture) };
        return new AnnexSummary(AnnexPlaceholders.Fill(list.Text, all), units);
    }

    private static Dictionary<string, string> Values(DateSpan? period, List<AnnexLine> lines)
    {
        var values = PeriodValues(period is { } days ? new JudgedPeriod(days, PeriodNames.Of(days)) : null) ?? new Dictionary<string, string>(StringComparer.Ordinal);
        if (lines.Select(l => l.Portal.Row.AsOf).Where(d => d is not null).Distinct().ToList() is [{ } only])
            values["as-of"] = Day(only);
        return values;
    }

    private static Dictionary<string, string>? PeriodValues(JudgedPeriod? period) => period is null ? null : new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["period"] = period.Name.Vi,
        ["from"] = Day(period.Days.First),
        ["to"] = Day(period.Days.Last),
    };

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
