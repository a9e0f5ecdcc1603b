namespace PortalRules.Checking;

/// <summary>What differs between two reports of a portal.</summary>
public enum DifferenceKind
{
    /// <summary>It fails now and did not before.</summary>
    New,

    /// <summary>It failed before, or was not met before its deadline, and is met now.</summary>
    Fixed,

    /// <summary>Another change of outcome.</summary>
    Changed,
}
