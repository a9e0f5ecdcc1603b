using System.Collections.Immutable;
using System.Globalization;
using PortalRules.Language;
using PortalRules.Packs.Annexes;
using PortalRules.Rules;

namespace PortalRules.Surveys.Annexes;

/// <summary>Prints the cells of a column.</summary>
internal static class AnnexFields
{
    public static AnnexColumnKind KindOf(AnnexField column) => column switch
    {
        AnnexField.Rank => AnnexColumnKind.Number,
        AnnexField.Marks => AnnexColumnKind.Mark,
        AnnexField.Measure => AnnexColumnKind.Measure,
        AnnexField.Value { Name: "as-of" } => AnnexColumnKind.Date,
        AnnexField.Value { Name: "score" or "undecided" } => AnnexColumnKind.Measure,
        _ => AnnexColumnKind.Text,
    };

    public static AnnexCell Cell(AnnexField column, AnnexLine line, JudgedPeriod? period) => column switch
    {
        AnnexField.Value value => Value(value.Name, line),
        AnnexField.Marks marks => Marks(marks, line, period),
        AnnexField.Measure measure => AnnexNumbers.Cell(line.State(measure.Indicator, period)),
        AnnexField.Rank rank => line.Ranks.TryGetValue(rank.Indicator, out var place) ? AnnexNumbers.Cell(place) : Text("–"),
        AnnexField.Notes notes => Text(AnnexNotes.Join(notes.Of.SelectMany(i => line.State(i).Notes))),
        _ => throw new InvalidOperationException("Columns of periods are repeated before they are printed."),
    };

    private static AnnexCell Marks(AnnexField.Marks column, AnnexLine line, JudgedPeriod? period)
    {
        var states = column.Of.Select(m => (m.Marks, line.State(m.Indicator, period).Outcome)).ToList();
        var printed = states.Select(s => s.Marks.GetValueOrDefault(s.Outcome, "")).Where(m => m.Length > 0).Distinct(StringComparer.Ordinal);
        return new AnnexCell { Text = string.Join(", ", printed), Outcomes = [.. states.Select(s => s.Outcome)] };
    }

    private static AnnexCell Value(string name, AnnexLine line)
    {
        var (row, portal) = (line.Portal.Row, line.Portal.Row.Portal);
        return name switch
        {
            "unit" => Text(line.Unit),
            "id" => Text(portal.Id),
            "url" => Text(portal.Url?.Value ?? ""),
            "level" => Text(portal.Level ?? ""),
            "area" => Text(portal.Area ?? ""),
            "platform" => Text(row.Platform ?? ""),
            "vendor" => Text(portal.Vendor ?? ""),
            "as-of" => row.AsOf is { } day ? new AnnexCell { Text = day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), Date = day } : Text("–"),
            "score" => row.Score is { Most: > 0 } score ? new AnnexCell { Text = $"{Words.Number(score.Points).Vi}/{Words.Number(score.Most).Vi}", Number = score.Points } : Text("–"),
            _ => row.ReportFile is null ? Text("–") : AnnexNumbers.Cell(row.Score.Undecided),
        };
    }

    private static AnnexCell Text(string text) => new() { Text = text };
}
