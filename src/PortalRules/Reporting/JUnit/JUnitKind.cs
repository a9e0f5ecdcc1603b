namespace PortalRules.Reporting.JUnit;

/// <summary>What a build server makes of a case.</summary>
internal enum JUnitKind
{
    Passed,
    Failure,
    Error,
    Skipped,
}
