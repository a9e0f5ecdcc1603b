using System.Globalization;
using System.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Labels;

/// <summary>The page docs/label-matching.md: the chosen constants, their confusion table, and what other constants would do.</summary>
internal static class Report
{
    private static readonly LabelMatchKind[] Kinds = [LabelMatchKind.Same, LabelMatchKind.Near, LabelMatchKind.Other];

    public static string Of(IReadOnlyList<LabelPair> pairs, PortalVocabulary vocabulary)
    {
        var chosen = new Confusion(pairs, vocabulary, NearMissBand.Chosen);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # How labels are matched

            Written by `dotnet run --project benchmarks/PortalRules.Labels -- --write docs/label-matching.md`; do not edit by hand.

            A label on a portal is **same** as the demanded one where their folded forms are equal (an alias, an abbreviation or a frequent misspelling of the
            vocabulary counts, and so does the label typed without diacritics), **near** where a person has to decide, else **other**. A rule that demands a
            label fails where it finds only others, and asks where it finds a near one. So the worst mistake is to call a label other that is the demanded
            one: that accuses a commune of lacking what it has.

            Three constants bound the near labels (`NearMissBand`): from a similarity of **{chosen.Band.Similarity:0.00}** of the diacritic-free keys on (one less the edits over the longer
            length); or where one label stands whole inside the other and has at least **{chosen.Band.ContainedWords}** words; both only where the shorter key has at least **{chosen.Band.ShortestKey}**
            characters. Labels that differ in diacritics alone are always near.

            ## The data

            `benchmarks/PortalRules.Labels/labels.tsv` holds {pairs.Count} pairs, judged by hand: the labels that two letters of Cẩm Thủy print (with what text
            recognition made of a screenshot), the menus of two real portals, menus of Hà Tĩnh portals from public code, and typing mistakes, narrower, wider and
            other labels built from the vocabulary. They were chosen to be hard, so the shares below say nothing of ordinary portals.

            ## The chosen constants


            """);
        Table(page, chosen);
        foreach (var (truth, said, title) in new[]
            {
                (LabelMatchKind.Same, LabelMatchKind.Other, "The demanded label, called another"),
                (LabelMatchKind.Near, LabelMatchKind.Other, "For a person to decide, called another"),
                (LabelMatchKind.Near, LabelMatchKind.Same, "For a person to decide, called the same"),
                (LabelMatchKind.Other, LabelMatchKind.Same, "Another label, called the same"),
                (LabelMatchKind.Other, LabelMatchKind.Near, "Another label, asked about in vain"),
            })
            List(page, chosen, truth, said, title);
        page.Append(CultureInfo.InvariantCulture, $"\nNames of one term of the vocabulary that are near another term ({chosen.BetweenTerms.Count}): {string.Join("; ", chosen.BetweenTerms.Select(b => $"\"{b.Name}\" ({b.Other.Id})"))}.\n");
        page.Append("""

            ## Other constants

            Sorted by what is worse: demanded labels called another, then labels for a person called another, then questions in vain. What is called the same
            does not depend on the constants. The first forty of the grid, and the chosen one. "Between terms" counts the names of one term that are near another:
            the chosen constants are the last, from loose to strict, at which no demanded label of the data is called another.

            | similarity | shortest key | contained words | demanded, called another | for a person, called another | asked in vain | between terms |
            | --- | --- | --- | --- | --- | --- | --- |

            """);
        var grid = Grid.Bands.Append(NearMissBand.Chosen).Distinct().Select(b => new Confusion(pairs, vocabulary, b))
            .OrderBy(c => c.Accused).ThenBy(c => c.NotAsked).ThenBy(c => c.AskedInVain).ThenByDescending(c => c.Band.Similarity).ThenByDescending(c => c.Band.ShortestKey).ThenByDescending(c => c.Band.ContainedWords).ToList();
        foreach (var (c, i) in grid.Select((c, i) => (c, i)).Where(x => x.i < 40 || x.c.Band == NearMissBand.Chosen))
            page.Append(CultureInfo.InvariantCulture, $"| {c.Band.Similarity:0.00} | {c.Band.ShortestKey} | {c.Band.ContainedWords} | {c.Accused} | {c.NotAsked} | {c.AskedInVain} | {c.BetweenTerms.Count}{(c.Band == NearMissBand.Chosen ? " **(chosen)**" : "")} |\n");
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Table(StringBuilder page, Confusion confusion)
    {
        page.Append("| by hand \\ by the matcher | same | near | other |\n| --- | --- | --- | --- |\n");
        foreach (var truth in Kinds)
            page.Append(CultureInfo.InvariantCulture, $"| {Word(truth)} | {string.Join(" | ", Kinds.Select(said => confusion.Count(truth, said)))} |\n");
    }

    private static void List(StringBuilder page, Confusion confusion, LabelMatchKind truth, LabelMatchKind said, string title)
    {
        var pairs = confusion.Pairs(truth, said).ToList();
        if (pairs.Count > 0)
            page.Append(CultureInfo.InvariantCulture, $"\n{title}: {string.Join("; ", pairs.Select(p => $"\"{p.Found}\" ({p.Demanded})"))}.\n");
    }

    private static string Word(LabelMatchKind kind) => kind switch { LabelMatchKind.Same => "same", LabelMatchKind.Near => "near", _ => "other" };
}
