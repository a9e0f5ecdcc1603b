using System.Collections.Immutable;
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
}
