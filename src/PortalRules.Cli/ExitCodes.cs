namespace PortalRules.Cli;

/// <summary>What the process tells its caller. Where several hold, 2 wins over 1, 1 over 3, and 3 over 0.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int CouldNotJudge = 2;
    public const int Interrupted = 130;
}
