namespace PortalRules.Checking;

/// <summary>What a run ends with; the numbers are the exit codes of the command line. Where several hold, 2 wins over 1, 1 over 3, and 3 over 0.</summary>
public enum RunConclusion
{
    /// <summary>It judged, and nothing is at or above the level that counts. A run of which every rule is Pending is clean.</summary>
    Clean = 0,

    /// <summary>A rule at or above the level that counts has failed.</summary>
    Findings = 1,

    /// <summary>It could not judge: <see cref="CheckRun.Faults"/> says why.</summary>
    CouldNotJudge = 2,

    /// <summary>Nothing has failed, but questions to a person are left, and the contract lets them count.</summary>
    ReviewNeeded = 3,
}
