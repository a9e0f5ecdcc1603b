using System.Collections.Immutable;
using PortalRules.Rules;
using PortalRules.Vocabulary;

namespace PortalRules.Language.Atoms;

/// <summary>A term of the vocabulary: any of its names.</summary>
internal sealed class TermAtom(Term term) : Atom
{
    private readonly LabelMatcher _matcher = LabelMatcher.Of(term);

    public override string Identity => term.Id;

    public override string Label => term.Label;

    public override ImmutableArray<string>? Forms(CheckScope scope) => term.Forms;

    public override (string? Term, MatchManner Manner) NameOf(string form, CheckScope scope) => (term.Id, form switch
    {
        _ when string.Equals(form, term.Label, StringComparison.Ordinal) => MatchManner.Name,
        _ when term.Abbreviations.Contains(form, StringComparer.Ordinal) => MatchManner.Abbreviation,
        _ when term.Misspelt.Contains(form, StringComparer.Ordinal) => MatchManner.Misspelling,
        _ => MatchManner.OtherName,
    });

    public override LabelMatcher Matcher(CheckScope scope) => _matcher;
}
