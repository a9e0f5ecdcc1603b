using System.Collections.Immutable;

namespace PortalRules.Surveys;

/// <summary>A row of an annex.</summary>
/// <param name="Cells">One cell for each column.</param>
/// <param name="Portal">The id of its portal; <see langword="null"/> for a total.</param>
public sealed record AnnexRow(ImmutableArray<AnnexCell> Cells, string? Portal);
