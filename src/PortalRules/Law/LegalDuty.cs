using PortalRules.Text;

namespace PortalRules.Law;

/// <summary>A duty that a legal text creates and a portal can show.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Gloss">What it demands, in own words.</param>
/// <param name="Check">How it can be checked: <c>automatic</c>, <c>partly</c> or <c>by-hand</c>.</param>
public sealed record LegalDuty(Locator At, LocalizedText Gloss, string Check);
