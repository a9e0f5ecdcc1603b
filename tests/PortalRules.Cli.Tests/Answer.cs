namespace PortalRules.Cli.Tests;

/// <summary>What the built command answered.</summary>
internal sealed record Answer(int ExitCode, string Output, string Errors);
