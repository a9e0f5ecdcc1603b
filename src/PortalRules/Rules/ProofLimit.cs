namespace PortalRules.Rules;

/// <summary>A limit that a number was held against.</summary>
/// <param name="Relation"><c>is</c>, <c>at-least</c>, <c>more-than</c>, <c>at-most</c> or <c>less-than</c>.</param>
/// <param name="Value">The limit; a share from 0 to 1. <see langword="null"/> where it stands on a value that is not known.</param>
public sealed record ProofLimit(string Relation, decimal? Value);
