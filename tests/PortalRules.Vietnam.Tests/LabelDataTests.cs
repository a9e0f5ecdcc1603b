using PortalRules.Checking;
using PortalRules.Tests.Shared;
using PortalRules.Vocabulary;

namespace PortalRules.Vietnam.Tests;

/// <summary>The measurement of docs/label-matching.md, held: no demanded label is called another, and no other one is taken for it.</summary>
public sealed class LabelDataTests
{
    private static readonly PortalVocabulary Vocabulary = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build().Rules.Vocabulary;

    private static IEnumerable<(string Found, string Demanded, string Truth)> Pairs =>
        File.ReadLines(Repository.PathOf("benchmarks", "PortalRules.Labels", "labels.tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).Select(p => (p[0], p[1], p[2]));

    [Fact]
    public void No_label_that_every_reader_takes_for_the_demanded_one_is_called_another() =>
        Violations.None(Pairs.Where(p => p.Truth is "same" && Match(p.Found, p.Demanded) is LabelMatchKind.Other).Select(p => $"\"{p.Found}\" is {p.Demanded}"));

    [Fact]
    public void No_other_label_and_none_that_a_person_decides_is_taken_for_the_demanded_one() =>
        Violations.None(Pairs.Where(p => p.Truth is not "same" && Match(p.Found, p.Demanded) is LabelMatchKind.Same).Select(p => $"\"{p.Found}\" is not {p.Demanded}"));

    private static LabelMatchKind Match(string found, string demanded)
    {
        var matcher = demanded.StartsWith("term:", StringComparison.Ordinal) ? LabelMatcher.Of(Vocabulary.Term(demanded[5..])!) : new LabelMatcher(demanded, []);
        return matcher.Match(LabelText.Of(found)).Kind;
    }
}
