using PortalRules.Packs.Annexes;
using PortalRules.Rules;

namespace PortalRules.Surveys.Annexes;

/// <summary>The lines beneath an annex that its author need not write: what marks of undecided outcomes mean, which numbers may be larger, which portals failed.</summary>
internal static class AnnexFooter
{
    private static readonly (Outcome Outcome, string Means)[] Undecided =
    [
        (Outcome.NeedsReview, "cần người xem xét"), (Outcome.NotChecked, "chưa kiểm tra"), (Outcome.Pending, "chưa đến hạn"), (Outcome.NotApplicable, "không áp dụng"), (Outcome.Error, "lỗi khi kiểm tra"),
    ];

    public static IEnumerable<string> Lines(IReadOnlyList<AnnexField> columns, IReadOnlyList<AnnexLine> lines)
    {
        if (Legend(columns, lines) is { Length: > 0 } legend)
            yield return $"{legend}.";
        foreach (var measure in columns.OfType<AnnexField.Measure>().DistinctBy(m => m.Indicator, StringComparer.Ordinal))
        {
            var open = lines.Select(l => (l.Unit, l.State(measure.Indicator).Measure)).Where(l => AnnexNumbers.IsOpen(l.Measure)).Select(l => $"{l.Unit} ({AnnexNumbers.Doubt(l.Measure!)})").ToList();
            if (open.Count > 0)
                yield return $"{(open.Count == lines.Count ? "Số liệu" : $"Số liệu cột \"{measure.Header.Replace(" {period}", "", StringComparison.Ordinal)}\"")} là số tối thiểu đã xác định được đối với: {string.Join("; ", open)}.";
        }

        var failed = lines.Where(l => l.Portal.Row.Fault is not null).DistinctBy(l => l.Portal.Row.Portal.Id, StringComparer.Ordinal).ToList();
        if (failed.Count > 0)
            yield return $"Chưa kiểm tra được: {string.Join("; ", failed.Select(l => $"{l.Portal.Row.Portal.Unit} ({l.Portal.Row.Fault!.Vi.TrimEnd('.')})"))}.";
    }

    // Each mark with its meaning, where it stands in the table and is the mark of nothing decided.
    private static string Legend(IReadOnlyList<AnnexField> columns, IReadOnlyList<AnnexLine> lines)
    {
        var marks = columns.OfType<AnnexField.Marks>().SelectMany(c => c.Of).ToList();
        var shown = new List<string>();
        foreach (var (outcome, means) in Undecided)
        {
            foreach (var mark in marks.Where(m => lines.Any(l => l.State(m.Indicator).Outcome == outcome || l.State(m.Indicator).Parts.Any(p => p.Outcome == outcome))).Select(m => m.Marks.GetValueOrDefault(outcome, "")).Distinct(StringComparer.Ordinal))
            {
                if (mark.Length > 0)
                    shown.Add($"{mark}: {means}");
            }
        }

        return string.Join("; ", shown.Distinct(StringComparer.Ordinal));
    }
}
