using System.Collections.Immutable;
using PortalRules.Rules;
using PortalRules.Vocabulary;

namespace PortalRules.Language.Atoms;

/// <summary>Several texts under one name: a parameter, or a field of the portal. Compared with a text, any of them will do.</summary>
internal abstract class ListAtom : Atom
{
    /// <summary>The texts, each with its own aliases; <see langword="null"/> where they are not known.</summary>
    public abstract ImmutableArray<Atom>? Items(CheckScope scope);

    public sealed override ImmutableArray<string>? Forms(CheckScope scope)
    {
        if (Items(scope) is not { } items)
            return null;
        return [.. items.SelectMany(i => i.Forms(scope) ?? [])];
    }

    public sealed override (string? Term, MatchManner Manner) NameOf(string form, CheckScope scope) =>
        (Items(scope) ?? []).FirstOrDefault(i => (i.Forms(scope) ?? []).Contains(form, StringComparer.Ordinal))?.NameOf(form, scope) ?? base.NameOf(form, scope);

    public sealed override LabelMatcher? Matcher(CheckScope scope) => scope.MatcherOf(this);
}
