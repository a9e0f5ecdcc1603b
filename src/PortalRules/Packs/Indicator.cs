using PortalRules.Text;

namespace PortalRules.Packs;

/// <summary>What several rules say together: a column of a printed table.</summary>
/// <param name="Id">The id by which rules name it.</param>
/// <param name="Title">The heading.</param>
public sealed record Indicator(string Id, LocalizedText Title);
