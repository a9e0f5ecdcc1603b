using PortalRules.Vocabulary;

namespace PortalRules.Labels;

/// <summary>A label on a portal beside what a rule demands, judged by hand.</summary>
internal sealed record LabelPair(string Found, string Demanded, LabelMatchKind Truth, string From)
{
    private const string TermPrefix = "term:";

    /// <exception cref="FormatException">A line is none of the format, or names a term that the vocabulary lacks.</exception>
    public static IReadOnlyList<LabelPair> Read(string file, PortalVocabulary vocabulary)
    {
        var pairs = new List<LabelPair>();
        foreach (var line in File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var parts = line.Split('\t');
            if (parts.Length != 4 || !Enum.TryParse<LabelMatchKind>(parts[2], ignoreCase: true, out var truth))
                throw new FormatException($"\"{line}\" is not: label, tab, demanded label or term:id, tab, same, near or other, tab, source.");
            var pair = new LabelPair(parts[0], parts[1], truth, parts[3]);
            if (pair.TermId is { } id && vocabulary.Term(id) is null)
                throw new FormatException($"There is no term \"{id}\" in the vocabulary.");
            pairs.Add(pair);
        }

        return pairs;
    }

    public LabelMatchKind Match(PortalVocabulary vocabulary, NearMissBand band)
    {
        var term = TermId is { } id ? vocabulary.Term(id) : null;
        var matcher = term is null ? new LabelMatcher(Demanded, [], band) : LabelMatcher.Of(term, band);
        return matcher.Match(LabelText.Of(Found)).Kind;
    }

    private string? TermId => Demanded.StartsWith(TermPrefix, StringComparison.Ordinal) ? Demanded[TermPrefix.Length..] : null;
}
