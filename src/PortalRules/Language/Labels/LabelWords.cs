using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Labels;

/// <summary>What a search for labels has come to, in numbers and words.</summary>
internal static class LabelWords
{
    public static Told Tell(LabelSearch search, bool isOpen, bool countsExtra)
    {
        var near = search.Near.Count;
        var missing = search.Missing.Count;
        var met = search.Matched.Count - near;
        var all = Words.Number(met + near + missing);
        return new Told
        {
            Met = met,
            Missed = isOpen ? 0 : missing,
            Undecided = near + (isOpen ? missing : 0),
            Expected = new($"{all.Vi} mục", $"{all.En} entries"),
            Actual = Words.Join("; ", Parts(met, missing, near, search.Misplaced.Count, countsExtra ? search.Extra.Count : 0)),
            Number = new ProofRange(isOpen ? 0 : missing, missing + near),
        };
    }

    private static IEnumerable<LocalizedText> Parts(int met, int missing, int near, int misplaced, int extra)
    {
        yield return new($"có {Words.Number(met).Vi} mục", $"there: {Words.Number(met).En}");
        if (missing > 0)
            yield return new($"thiếu {Words.Number(missing).Vi} mục", $"missing: {Words.Number(missing).En}");
        if (near > 0)
            yield return new($"chưa rõ {Words.Number(near).Vi} mục", $"not certain: {Words.Number(near).En}");
        if (misplaced > 0)
            yield return new($"sai vị trí {Words.Number(misplaced).Vi} mục", $"out of place: {Words.Number(misplaced).En}");
        if (extra > 0)
            yield return new($"ngoài danh sách {Words.Number(extra).Vi} mục", $"others: {Words.Number(extra).En}");
    }
}
