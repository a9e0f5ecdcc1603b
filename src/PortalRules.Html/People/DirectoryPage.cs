using PortalRules.Snapshots;

namespace PortalRules.Html.People;

/// <summary>What one page says of people in office.</summary>
/// <param name="Officials">The people it lists.</param>
/// <param name="Loose">People whom it lists if a menu names the page for people; the page itself does not say.</param>
/// <param name="IsDoubtful">Whether it evidently lists people, most of whom could not be read.</param>
internal sealed record DirectoryPage(List<Official> Officials, List<Official> Loose, bool IsDoubtful);
