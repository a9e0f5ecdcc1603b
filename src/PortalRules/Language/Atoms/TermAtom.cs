using System.Collections.Immutable;
using PortalRules.Vocabulary;

namespace PortalRules.Language.Atoms;

/// <summary>A term of the vocabulary: any of its names.</summary>
internal sealed class TermAtom(Term term) : Atom
{
    private readonly LabelMatcher _matcher = LabelMatcher.Of(term);

    public override string Identity => term.Id;

    public override string Label => term.Label;

    public override ImmutableArray<string>? Forms(CheckScope scope) => term.Forms;

    public override LabelMatcher Matcher(CheckScope scope) => _matcher;
}
