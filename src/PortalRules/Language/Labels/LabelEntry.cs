using System.Collections.Immutable;
using PortalRules.Language.Atoms;
using PortalRules.Language.Meaning;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Vocabulary;

namespace PortalRules.Language.Labels;

/// <summary>A label that must stand there, with those that must stand below it.</summary>
/// <param name="Atom">The label, or <see langword="null"/> for a <paramref name="Test"/>.</param>
/// <param name="Test">A text test in place of a label (starts-with, matches).</param>
/// <param name="Written">How the test is written, for sentences and keys.</param>
/// <param name="Children">The labels below.</param>
internal sealed record LabelEntry(Atom? Atom, ValueTest? Test, string Written, ImmutableArray<LabelEntry> Children)
{
    public string Identity => Atom?.Identity ?? Written;

    public string Label => Atom?.Label ?? Written;

    public LabelMatch Match(string label, CheckScope scope, LabelMatching matching = LabelMatching.Like) => Atom is { } atom
        ? Match(atom, label, scope, matching)
        : Of(Test!.Test(Snapshots.FieldValue.Of(label), label, scope), Written);

    /// <summary>That a label met this entry.</summary>
    public ProofMatch Prove(string label, LabelMatch match, CheckScope scope) => Atom is { } atom
        ? atom.Prove(label, match, scope)
        : new ProofMatch(label, Written, Term: null, match.Kind is LabelMatchKind.Near ? MatchManner.NearMiss : MatchManner.Pattern);

    private LabelMatch Match(Atom atom, string label, CheckScope scope, LabelMatching matching)
    {
        if (matching is LabelMatching.Like && atom.Matcher(scope) is { } matcher)
            return matcher.Match(scope.Label(label));
        if (atom.Forms(scope) is not { } forms)
            return new LabelMatch(LabelMatchKind.Near, Label);
        var same = matching is LabelMatching.Exact
            ? forms.Contains(label, StringComparer.Ordinal)
            : forms.Any(f => string.Equals(scope.Fold(f), scope.Fold(label), StringComparison.Ordinal));
        return new LabelMatch(same ? LabelMatchKind.Same : LabelMatchKind.Other, Label);
    }

    private static LabelMatch Of(Truth truth, string form) => truth switch
    {
        Truth.True => new LabelMatch(LabelMatchKind.Same, form),
        Truth.Unknown => new LabelMatch(LabelMatchKind.Near, form),
        _ => new LabelMatch(LabelMatchKind.Other, form),
    };
}
