using System.Collections.Immutable;
using PortalRules.Vocabulary;

namespace PortalRules.Language.Atoms;

/// <summary>A text of the rule itself.</summary>
internal sealed class TextAtom(string text) : Atom
{
    private readonly LabelMatcher _matcher = new(text, []);

    public override string Identity => text;

    public override string Label => text;

    public override ImmutableArray<string>? Forms(CheckScope scope) => [text];

    public override LabelMatcher Matcher(CheckScope scope) => _matcher;
}
