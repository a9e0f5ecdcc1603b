using PortalRules.Vocabulary;

namespace PortalRules.Labels;

/// <summary>What the matcher says beside the truth, for one choice of constants.</summary>
internal sealed class Confusion
{
    private readonly List<(LabelPair Pair, LabelMatchKind Said)> _answers;
    private readonly PortalVocabulary _vocabulary;
    private IReadOnlyList<(string Name, Term Other)>? _between;

    public Confusion(IEnumerable<LabelPair> pairs, PortalVocabulary vocabulary, NearMissBand band)
    {
        Band = band;
        _vocabulary = vocabulary;
        _answers = [.. pairs.Select(p => (p, p.Match(vocabulary, band)))];
    }

    public NearMissBand Band { get; }

    /// <summary>Names of one term that are a near miss of another term: questions that a portal with all entries in place may raise.</summary>
    public IReadOnlyList<(string Name, Term Other)> BetweenTerms => _between ??=
    [
        .. from other in _vocabulary.Terms
           let matcher = LabelMatcher.Of(other, Band)
           from term in _vocabulary.Terms
           where !ReferenceEquals(term, other)
           from name in term.Forms
           where matcher.Match(LabelText.Of(name)).Kind is LabelMatchKind.Near
           select (name, other),
    ];

    /// <summary>Labels that are the demanded one, or may be, and are called another: a commune is accused of lacking what it has.</summary>
    public int Accused => Count(LabelMatchKind.Same, LabelMatchKind.Other);

    public int NotAsked => Count(LabelMatchKind.Near, LabelMatchKind.Other);

    /// <summary>Labels that are another and taken for the demanded one: a lack that nobody sees.</summary>
    public int Overlooked => Count(LabelMatchKind.Other, LabelMatchKind.Same) + Count(LabelMatchKind.Near, LabelMatchKind.Same);

    /// <summary>Other labels about which a person is asked in vain.</summary>
    public int AskedInVain => Count(LabelMatchKind.Other, LabelMatchKind.Near);

    public int Count(LabelMatchKind truth, LabelMatchKind said) => _answers.Count(a => a.Pair.Truth == truth && a.Said == said);

    public IEnumerable<LabelPair> Pairs(LabelMatchKind truth, LabelMatchKind said) => _answers.Where(a => a.Pair.Truth == truth && a.Said == said).Select(a => a.Pair);
}
