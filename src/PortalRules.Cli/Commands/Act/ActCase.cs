namespace PortalRules.Cli.Commands.Act;

/// <summary>A test case that ACT has published.</summary>
/// <param name="Rule">The id of the ACT rule.</param>
/// <param name="RuleName">What ACT calls the rule.</param>
/// <param name="Id">The id of the case.</param>
/// <param name="Title">What ACT calls the case.</param>
/// <param name="Expected">What must come of it: <c>passed</c>, <c>failed</c> or <c>inapplicable</c>.</param>
/// <param name="Path">The page, below the folder of the list.</param>
internal sealed record ActCase(string Rule, string RuleName, string Id, string Title, string Expected, string Path);
