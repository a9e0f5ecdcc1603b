namespace PortalRules.Law;

/// <summary>On what a rule in C# stands, by the catalogue's id of the text; the builder of the checker finds the text itself.</summary>
/// <param name="Source">The id of the text in the catalogue (<c>nd-42-2022</c>).</param>
/// <param name="At">Where in it (<c>Điều 4 khoản 1 điểm e</c>); <see langword="null"/> for the whole text.</param>
/// <param name="Kind">How strongly it carries.</param>
/// <param name="Note">What the author adds, or <see langword="null"/>.</param>
public sealed record LegalCitation(string Source, string? At = null, BasisKind Kind = BasisKind.Law, string? Note = null);
