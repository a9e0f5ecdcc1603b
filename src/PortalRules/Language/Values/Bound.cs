using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>A number, day or length of time in a rule: written out, a parameter, or the as-of date.</summary>
internal sealed class Bound<T>
    where T : notnull
{
    private readonly T? _constant;
    private readonly Parameter? _parameter;
    private readonly Func<CheckScope, T>? _current;
    private readonly LocalizedText? _name;

    private Bound(T? constant, Parameter? parameter, Func<CheckScope, T>? current, LocalizedText? name) =>
        (_constant, _parameter, _current, _name) = (constant, parameter, current, name);

    public static Bound<T> Of(T constant) => new(constant, null, null, null);

    public static Bound<T> Of(Parameter parameter) => new(default, parameter, null, Words.Same($"${parameter.Name}"));

    /// <summary>What the check itself is about.</summary>
    public static Bound<T> Of(LocalizedText name, Func<CheckScope, T> current) => new(default, null, current, name);

    /// <summary>The value; <see langword="false"/> where it counts as unknown.</summary>
    public bool TryGet(CheckScope scope, out T value)
    {
        value = _current is null ? _constant! : _current(scope);
        if (_parameter is null)
            return true;
        if (scope.Value(_parameter)?.Value is not T given)
            return false;
        value = given;
        return true;
    }

    public LocalizedText Description(Func<T, LocalizedText> words) => _name ?? words(_constant!);
}
