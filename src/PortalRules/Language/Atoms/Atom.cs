using System.Collections.Immutable;
using PortalRules.Rules;
using PortalRules.Vocabulary;

namespace PortalRules.Language.Atoms;

/// <summary>What a text is compared with: a text, a term with its aliases, a parameter, a field of the portal.</summary>
internal abstract class Atom
{
    /// <summary>The stable identity in finding keys.</summary>
    public abstract string Identity { get; }

    /// <summary>What it is called in sentences.</summary>
    public abstract string Label { get; }

    /// <summary>The accepted forms; <see langword="null"/> where they are not known.</summary>
    public abstract ImmutableArray<string>? Forms(CheckScope scope);

    /// <summary>The matcher of <c>like</c>; <see langword="null"/> where the forms are not known.</summary>
    public abstract LabelMatcher? Matcher(CheckScope scope);

    /// <summary>That a label met an accepted name, and what kind of name that is.</summary>
    public ProofMatch Prove(string label, LabelMatch match, CheckScope scope)
    {
        var (term, manner) = NameOf(match.Form, scope);
        if (match.Kind is LabelMatchKind.Near)
            manner = MatchManner.NearMiss;
        else if (!string.Equals(scope.Label(match.Form).Folded, scope.Label(label).Folded, StringComparison.Ordinal))
            manner = MatchManner.WithoutDiacritics;
        return new ProofMatch(label, match.Form, term, manner);
    }

    /// <summary>Whose name an accepted form is.</summary>
    public virtual (string? Term, MatchManner Manner) NameOf(string form, CheckScope scope) => (null, MatchManner.Name);
}
