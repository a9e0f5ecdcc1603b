using PortalRules.Checking;

namespace PortalRules.Cli;

/// <summary>What the process tells its caller. Where several hold, 2 wins over 1, 1 over 3, and 3 over 0.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int CouldNotJudge = 2;
    public const int Interrupted = 130;

    /// <summary>The exit code of several runs.</summary>
    public static int Of(IEnumerable<RunConclusion> conclusions)
    {
        var all = conclusions.ToHashSet();
        ReadOnlySpan<RunConclusion> order = [RunConclusion.CouldNotJudge, RunConclusion.Findings, RunConclusion.ReviewNeeded];
        foreach (var conclusion in order)
        {
            if (all.Contains(conclusion))
                return (int)conclusion;
        }

        return Clean;
    }
}
