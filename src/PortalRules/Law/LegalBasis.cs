namespace PortalRules.Law;

/// <summary>On what a rule or a parameter value stands.</summary>
/// <param name="Source">The legal text.</param>
/// <param name="At">Where in it; <see langword="null"/> for the whole text.</param>
/// <param name="Kind">How strongly it carries.</param>
/// <param name="Note">What the author adds, or <see langword="null"/>.</param>
public sealed record LegalBasis(LegalSource Source, Locator? At, BasisKind Kind, string? Note)
{
    /// <summary>The citation with its place: <c>Phụ lục 1, mục I – Công văn số 155/UBND-VHTT …</c>.</summary>
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    /// <returns>The citation.</returns>
    public string Cite(string language) => At is null or { Text: "" } ? Source.Cite(language) : $"{char.ToUpperInvariant(At.Text[0])}{At.Text[1..]} – {Source.Cite(language)}";
}
