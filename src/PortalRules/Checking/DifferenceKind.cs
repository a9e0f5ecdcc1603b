namespace PortalRules.Checking;

/// <summary>What differs between two reports of a portal.</summary>
public enum DifferenceKind
{
    /// <summary>It fails now and did not before.</summary>
    New,

    /// <summary>It failed before and does no more.</summary>
    Fixed,

    /// <summary>Another change of outcome.</summary>
    Changed,
}
