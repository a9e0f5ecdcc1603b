using System.Collections.Immutable;

namespace PortalRules.Yaml.Keys;

/// <summary>What may stand under a key: a small closed union. Forms that depend on the selected facts stand with the rule language.</summary>
internal abstract record ValueForm
{
    private protected ValueForm()
    {
    }

    /// <summary>A text of at least one character.</summary>
    /// <param name="Pattern">A regular expression that the whole text matches; <see langword="null"/>: any.</param>
    public sealed record Text(string? Pattern = null) : ValueForm;

    /// <summary><c>{ vi: …, en: … }</c>; Vietnamese is required.</summary>
    public sealed record Localized : ValueForm;

    /// <summary>A word of a closed list.</summary>
    public sealed record Word(ImmutableArray<string> Words) : ValueForm;

    /// <summary>A whole number, digits only.</summary>
    public sealed record Integer(int Least = 0, int Most = int.MaxValue) : ValueForm;

    /// <summary>A number that may have decimals.</summary>
    public sealed record Number : ValueForm;

    /// <summary>A part of a whole: <c>0.9</c> or <c>90%</c>.</summary>
    public sealed record Share : ValueForm;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Flag : ValueForm;

    /// <summary>A day, <c>2023-03-31</c>.</summary>
    public sealed record Date : ValueForm;

    /// <summary>A day, or an instant with or without an offset.</summary>
    public sealed record Instant : ValueForm;

    /// <summary>A length of time, <c>14 days</c>.</summary>
    public sealed record Length : ValueForm;

    /// <summary>A place in a legal text, <c>Điều 4 khoản 1 điểm e</c>.</summary>
    public sealed record Locator : ValueForm;

    /// <summary>An absolute address.</summary>
    public sealed record Address : ValueForm;

    /// <summary>The name of a parameter, <c>$name</c>.</summary>
    public sealed record ParameterName : ValueForm;

    /// <summary>A list; a single value counts as a list of one where <paramref name="OrSingle"/> is set.</summary>
    public sealed record ListOf(ValueForm Item, bool OrSingle = true, int Least = 0, int Most = int.MaxValue) : ValueForm;

    /// <summary>A map of names that the author chooses.</summary>
    public sealed record MapOf(ValueForm Value, string? NamePattern = null, int Least = 0) : ValueForm;

    /// <summary>A map with the keys of another key map; asked late, so maps may hold each other.</summary>
    public sealed record KeysOf(Func<KeyMap> Map) : ValueForm;

    /// <summary>One of several forms.</summary>
    public sealed record AnyOf(params ImmutableArray<ValueForm> Forms) : ValueForm;
}
