namespace PortalRules.Rules;

/// <summary>Where a reader of the report can see it with his own eyes.</summary>
/// <param name="Url">The page.</param>
/// <param name="Selector">A CSS path, or <see langword="null"/>.</param>
/// <param name="Line">The line in the saved page, from 1; 0 where unknown.</param>
/// <param name="Column">The column in the saved page, from 1; 0 where unknown.</param>
/// <param name="Text">What stands there, or <see langword="null"/>.</param>
public sealed record Evidence(string Url, string? Selector, int Line, int Column, string? Text);
