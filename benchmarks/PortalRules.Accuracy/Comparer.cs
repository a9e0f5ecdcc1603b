using System.Globalization;

namespace PortalRules.Accuracy;

/// <summary>Matches rows that were read with those of the truth and counts, field by field.</summary>
internal static class Comparer
{
    // A height that follows from a ratio may be rounded up or down.
    private const int Rounding = 1;
    private const int LongestShown = 80;

    /// <summary>Scores by "kind: field" in the order of <see cref="Measures"/>; "kind: found" counts the facts themselves.</summary>
    public static Dictionary<string, Score> Compare(List<Row> truth, List<Row> read)
    {
        var scores = Measures.All.ToDictionary(m => m, _ => new Score(), StringComparer.Ordinal);
        var rest = read.ToList();
        foreach (var expected in truth)
        {
            var found = Best(rest, expected);
            Count(scores, expected, found);
            if (found is not null)
                rest.Remove(found);
        }

        foreach (var extra in rest)
        {
            // Every menu is offered as a row of tiles: only those that are some count.
            if (!scores.TryGetValue($"{extra.Kind}: found", out var score) || extra.Kind is "picture tiles")
                continue;
            score.Wrong++;
            score.Misses.Add($"not there: {extra.Shown} ({extra.Url})");
        }

        return scores;
    }

    // Of several rows with one key, the one with the most fields right.
    private static Row? Best(List<Row> rows, Row expected) =>
        rows.Where(r => string.Equals(r.Kind, expected.Kind, StringComparison.Ordinal) && string.Equals(r.Key, expected.Key, StringComparison.Ordinal))
            .MaxBy(r => expected.Fields.Count(f => Agrees(f.Value, ValueOf(r, f.Name))));

    private static void Count(Dictionary<string, Score> scores, Row expected, Row? found)
    {
        var fact = scores[$"{expected.Kind}: found"];
        fact.Expected++;
        if (found is not null)
            fact.Right++;
        else
            fact.Misses.Add($"missing: {expected.Shown} ({expected.Url})");
        foreach (var (name, value) in expected.Fields)
        {
            var score = scores[$"{expected.Kind}: {name}"];
            score.Expected++;
            if (found is null)
                continue;
            var read = ValueOf(found, name);
            if (Agrees(value, read))
            {
                score.Right++;
                continue;
            }

            var unknown = string.Equals(read, Row.Unknown, StringComparison.Ordinal);
            if (unknown)
                score.Unknown++;
            else
                score.Wrong++;
            score.Misses.Add($"{(unknown ? "unknown" : "wrong")}: {expected.Shown}: \"{Short(read)}\", expected \"{Short(value)}\" ({(found.Url.Length > 0 ? found.Url : expected.Url)})");
        }
    }

    private static string Short(string value) => value.Length <= LongestShown ? value : $"{value[..LongestShown]}…";

    private static string ValueOf(Row row, string field) => row.Fields.FirstOrDefault(f => string.Equals(f.Name, field, StringComparison.Ordinal)).Value ?? Row.Unknown;

    private static bool Agrees(string expected, string read) =>
        expected.Split(" || ").Any(e => string.Equals(e, read, StringComparison.Ordinal)
            || (int.TryParse(e, NumberStyles.None, CultureInfo.InvariantCulture, out var a) && e.Length >= 2 && int.TryParse(read, NumberStyles.None, CultureInfo.InvariantCulture, out var b) && e.Length < 5 && Math.Abs(a - b) <= Rounding));
}
