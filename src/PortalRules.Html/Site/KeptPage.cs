namespace PortalRules.Html.Site;

/// <summary>A page's facts, and the content that they were read from.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Content">The hash of the page's bytes, media type and part in the portal.</param>
/// <param name="ReadIn">The number of the reading in which they were read.</param>
internal sealed record KeptPage(PageFacts Facts, string Content, int ReadIn);
