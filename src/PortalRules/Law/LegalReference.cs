namespace PortalRules.Law;

/// <summary>A place in another legal text, which need not be in the catalogue.</summary>
/// <param name="Source">The id of that text.</param>
/// <param name="At">Where in it; <see langword="null"/> where not known.</param>
public sealed record LegalReference(string Source, Locator? At);
