namespace PortalRules.Snapshots;

/// <summary>Where on the portal a fact stands: the evidence that a finding shows.</summary>
/// <param name="Page">The page's address.</param>
/// <param name="Selector">A CSS path from the nearest id, or <see langword="null"/>.</param>
/// <param name="Line">The line in the saved page, from 1, or 0 where unknown.</param>
/// <param name="Column">The column in the saved page, from 1, or 0 where unknown.</param>
public sealed record SourceLocation(string Page, string? Selector = null, int Line = 0, int Column = 0);
