using PortalRules.Html.Markup;

namespace PortalRules.Html.Platforms;

/// <summary>What a part of a selector asks of one element.</summary>
internal static class PlaceTests
{
    private const string White = " \t\n\r\f";

    /// <summary>The pseudo-classes that a map may use, as they are written.</summary>
    public const string PseudoClasses = ":first-child, :last-child, :only-child, :nth-child(…), :not(…)";

    public static Func<MarkupElement, bool> Tag(string name) => e => string.Equals(e.LocalName, name, StringComparison.OrdinalIgnoreCase);

    public static Func<MarkupElement, bool> Id(string id) => e => e.Find("id", out var value) && value.SequenceEqual(id);

    public static Func<MarkupElement, bool> Class(string name) => e => e.Find("class", out var names) && HasWord(names, name);

    /// <returns><see langword="null"/> where the operator is none of CSS.</returns>
    public static Func<MarkupElement, bool>? Attribute(string name, string op, string value) => op switch
    {
        "" => e => e.HasAttribute(name),
        "=" => e => e.Find(name, out var found) && found.SequenceEqual(value),
        "!=" => e => !e.Find(name, out var found) || !found.SequenceEqual(value),
        "~=" => e => e.Find(name, out var found) && value.Length > 0 && HasWord(found, value),
        "|=" => e => e.Find(name, out var found) && found.StartsWith(value, StringComparison.Ordinal) && (found.Length == value.Length || found[value.Length] == '-'),
        "^=" => e => e.Find(name, out var found) && value.Length > 0 && found.StartsWith(value, StringComparison.Ordinal),
        "$=" => e => e.Find(name, out var found) && value.Length > 0 && found.EndsWith(value, StringComparison.Ordinal),
        "*=" => e => e.Find(name, out var found) && value.Length > 0 && found.Contains(value, StringComparison.Ordinal),
        _ => null,
    };

    /// <returns><see langword="null"/> where a map may not use it.</returns>
    public static Func<MarkupElement, bool>? Pseudo(string name) => name switch
    {
        "first-child" => e => e.PreviousElement is null,
        "last-child" => e => e.NextElement is null,
        "only-child" => e => e.PreviousElement is null && e.NextElement is null,
        _ => null,
    };

    /// <summary>Whether an element is one of the children <c>step × n + offset</c>, counted from 1.</summary>
    public static Func<MarkupElement, bool> Nth(int step, int offset) => e =>
    {
        var beyond = PlaceOf(e) - offset;
        return step == 0 ? beyond == 0 : beyond % step == 0 && beyond / step >= 0;
    };

    private static int PlaceOf(MarkupElement element)
    {
        var place = 1;
        for (var at = element.PreviousElement; at is not null; at = at.PreviousElement)
            place++;
        return place;
    }

    private static bool HasWord(ReadOnlySpan<char> words, ReadOnlySpan<char> word)
    {
        foreach (var range in words.SplitAny(White))
        {
            if (words[range].SequenceEqual(word))
                return true;
        }

        return false;
    }
}
