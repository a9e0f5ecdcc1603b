using PortalRules.Language;
using PortalRules.Rules;

namespace PortalRules.Surveys.Annexes;

/// <summary>Numbers of annexes: as Vietnamese offices write them, and added up.</summary>
internal static class AnnexNumbers
{
    public static AnnexCell Cell(AnnexState state)
    {
        if (state.Measure is null)
            return new AnnexCell { Text = "–", Outcomes = [state.Outcome] };
        if (state.Measure is { Kind: "newest", Newest: var newest })
            return new AnnexCell { Text = newest is { } date ? Words.Date(date).Vi : "", Date = newest is { IsDay: true } day ? day.First : null };
        return Cell(state.Measure.Value ?? 0);
    }

    public static AnnexCell Cell(decimal number) => new() { Text = Words.Number(number).Vi, Number = number };

    /// <summary>The sum; <see langword="null"/> of nothing.</summary>
    public static Measure? Sum(IEnumerable<Measure?> measures)
    {
        Measure? sum = null;
        foreach (var measure in measures.OfType<Measure>())
        {
            sum = sum is null ? measure : sum with
            {
                Value = sum.Value + measure.Value,
                AtMost = sum.AtMost + measure.AtMost,
                Undated = sum.Undated + measure.Undated,
                Unknown = sum.Unknown + measure.Unknown,
                Open = sum.Open || measure.Open,
            };
        }

        return sum;
    }

    /// <summary>Whether there may be more than the number says.</summary>
    public static bool IsOpen(Measure? measure) => measure is { Kind: not "newest" } && measure.AtMost != measure.Value;

    /// <summary>What keeps a number from being certain, in a few words.</summary>
    public static string Doubt(Measure measure)
    {
        var doubts = new List<string>();
        if (measure.AtMost is { } most)
            doubts.Add($"nhiều nhất {Words.Number(most).Vi}");
        if (measure.Undated > 0)
            doubts.Add($"{Words.Number(measure.Undated).Vi} mục không rõ ngày");
        if (measure.Unknown > 0)
            doubts.Add($"{Words.Number(measure.Unknown).Vi} mục chưa rõ giá trị");
        if (measure.Open)
            doubts.Add("bản thu thập chưa đầy đủ");
        return string.Join("; ", doubts);
    }
}
