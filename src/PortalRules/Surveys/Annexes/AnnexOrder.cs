using PortalRules.Packs.Annexes;
using PortalRules.Text;

namespace PortalRules.Surveys.Annexes;

/// <summary>Puts the rows of an annex in their order, and ranks them.</summary>
internal static class AnnexOrder
{
    public static List<AnnexLine> Sort(Annex annex, List<AnnexLine> lines)
    {
        foreach (var rank in annex.Columns.OfType<AnnexField.Rank>())
            Rank(rank, lines);
        var sort = annex.Columns.OfType<AnnexField.Measure>().FirstOrDefault(m => m.IsDescending is not null);
        var ordered = lines.Select((line, listed) => (Line: line, Listed: listed)).OrderBy(l => PinOf(annex, l.Line));
        if (sort is not null)
            ordered = ordered.ThenBy(l => Number(l.Line, sort.Indicator) is null).ThenBy(l => (sort.IsDescending is true ? -1 : 1) * Number(l.Line, sort.Indicator));
        if (sort is not null || annex.Rows.IsByUnit)
            ordered = ordered.ThenBy(l => l.Line.Unit, VietnameseOrder.Instance);
        return [.. ordered.ThenBy(l => l.Listed).Select(l => l.Line)];
    }

    private static int PinOf(Annex annex, AnnexLine line)
    {
        var portal = line.Portal.Row.Portal;
        for (var i = 0; i < annex.Rows.Pinned.Length; i++)
        {
            if (string.Equals(annex.Rows.Pinned[i], portal.Id, StringComparison.Ordinal) || string.Equals(annex.Rows.Pinned[i], portal.Level, StringComparison.Ordinal))
                return i;
        }

        return int.MaxValue;
    }

    // The largest number is first; a row without one has no rank.
    private static void Rank(AnnexField.Rank column, List<AnnexLine> lines)
    {
        var counted = lines.Where(l => Number(l, column.Indicator) is not null).OrderByDescending(l => Number(l, column.Indicator)).ThenBy(l => l.Unit, VietnameseOrder.Instance).ToList();
        for (var i = 0; i < counted.Count; i++)
        {
            var isTied = column.IsShared && i > 0 && Number(counted[i - 1], column.Indicator) == Number(counted[i], column.Indicator);
            counted[i].Ranks[column.Indicator] = isTied ? counted[i - 1].Ranks[column.Indicator] : i + 1;
        }
    }

    private static decimal? Number(AnnexLine line, string indicator) => line.State(indicator).Measure?.Value;
}
