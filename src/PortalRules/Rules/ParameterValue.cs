using PortalRules.Law;

namespace PortalRules.Rules;

/// <summary>One value of a parameter: <see cref="decimal"/>, <see cref="Duration"/>, <see cref="DateOnly"/>, <see cref="string"/> or a list of texts.</summary>
internal sealed record ParameterValue(object Value, LegalBasis? Basis)
{
    public bool IsInferred => Basis is { Kind: BasisKind.Inferred };
}
