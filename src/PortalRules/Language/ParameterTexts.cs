using System.Collections.Immutable;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language;

/// <summary>Puts the values of the day in the place of <c>$name</c> in sentences for people.</summary>
internal sealed class ParameterTexts(ImmutableArray<Parameter> parameters, DateOnly asOf)
{
    // Longer names first: one name may begin another.
    private readonly ImmutableArray<(string Name, LocalizedText Value)> _values =
    [
        .. parameters
            .Where(p => p.On(asOf) is not null)
            .OrderByDescending(p => p.Name.Length)
            .Select(p => ($"${p.Name}", Write(p.On(asOf)!.Value))),
    ];

    public static LocalizedText Write(object value) => value switch
    {
        decimal number => Words.Number(number),
        DateOnly day => Words.Date(day),
        Duration length => new LocalizedText(length.In("vi"), length.In("en")),
        ImmutableArray<string> list => Words.Same(string.Join(", ", list)),
        _ => Words.Same(value.ToString() ?? ""),
    };

    public LocalizedText Fill(LocalizedText text)
    {
        foreach (var (name, value) in _values)
            text = new(text.Vi.Replace(name, value.Vi, StringComparison.Ordinal), text.In("en").Replace(name, value.In("en"), StringComparison.Ordinal));
        return text;
    }
}
