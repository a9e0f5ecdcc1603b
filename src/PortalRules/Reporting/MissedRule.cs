using PortalRules.Text;

namespace PortalRules.Reporting;

/// <summary>A rule that a portal misses.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Count">How many things are to be mended for it, at least 1.</param>
/// <param name="IsRecommendation">Whether it only recommends.</param>
public sealed record MissedRule(string Id, LocalizedText Title, int Count, bool IsRecommendation);
