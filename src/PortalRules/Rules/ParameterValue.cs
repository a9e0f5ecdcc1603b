using PortalRules.Law;
using PortalRules.Yaml;

namespace PortalRules.Rules;

/// <summary>One value of a parameter: <see cref="decimal"/>, <see cref="Duration"/>, <see cref="DateOnly"/>, <see cref="string"/> or a list of texts.</summary>
internal sealed record ParameterValue(object Value, LegalBasis? Basis)
{
    public bool IsInferred => Basis is { Kind: BasisKind.Inferred };

    /// <summary>The day from which it counts; <see langword="null"/> for one that counts on every day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Where it stands; <see langword="null"/> where it stands in no file.</summary>
    public YamlMark? Mark { get; init; }
}
