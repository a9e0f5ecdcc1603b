using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>A section's address and name.</summary>
/// <param name="Key">The comparable address.</param>
/// <param name="Label">The name: its menu label, else how articles name it.</param>
/// <param name="Target">The address.</param>
/// <param name="Role">The role of the menu that names it first, or <c>category</c>.</param>
/// <param name="At">Where it is named.</param>
internal sealed record SectionPlace(string Key, string Label, PortalUrl Target, string Role, SourceLocation? At);
