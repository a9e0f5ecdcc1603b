using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>A number, day or length of time in a rule: written out, or a parameter.</summary>
internal sealed class Bound<T>(T? constant, Parameter? parameter)
    where T : notnull
{
    /// <summary>The value; <see langword="false"/> where it counts as unknown.</summary>
    public bool TryGet(CheckScope scope, out T value)
    {
        value = constant!;
        if (parameter is null)
            return true;
        if (scope.Value(parameter)?.Value is not T given)
            return false;
        value = given;
        return true;
    }

    public LocalizedText Description(Func<T, LocalizedText> words) =>
        parameter is null ? words(constant!) : Words.Same($"${parameter.Name}");
}
