using System.Collections.Immutable;
using PortalRules.Language.Atoms;
using PortalRules.Language.Conditions;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language;

/// <summary>Puts the values of the day in the place of <c>$name</c> in sentences for people.</summary>
internal sealed class ParameterTexts(ImmutableArray<Parameter> parameters, CheckScope scope)
{
    // Longer names first: one name may begin another.
    private readonly ImmutableArray<(string Name, LocalizedText Value)> _values =
    [
        .. parameters
            .Where(p => scope.Value(p) is not null)
            .OrderByDescending(p => p.Name.Length)
            .Select(p => ($"${p.Name}", Write(scope.Value(p)!.Value))),
    ];

    /// <summary>The check in which they stand.</summary>
    public CheckScope Scope => scope;

    public static LocalizedText Write(object value) => value switch
    {
        decimal number => Words.Number(number),
        DateOnly day => Words.Date(day),
        Duration length => Words.Length(length),
        ImmutableArray<Atom> list => Words.Same(string.Join(", ", list.Select(a => a.Label))),
        FactTest condition => condition.Description,
        _ => Words.Same(value.ToString() ?? ""),
    };

    public LocalizedText Fill(LocalizedText text)
    {
        foreach (var (name, value) in _values)
            text = new(text.Vi.Replace(name, value.Vi, StringComparison.Ordinal), text.In("en").Replace(name, value.In("en"), StringComparison.Ordinal));
        return text;
    }
}
