namespace PortalRules.Checking;

/// <summary>Why a waiver or a determination did nothing in a run.</summary>
public enum IdleReason
{
    /// <summary>Its last day is over.</summary>
    Expired,

    /// <summary>The rule was judged and has no such finding (any more).</summary>
    NotFound,

    /// <summary>The rule did not come to a verdict in this run, so nothing can be said.</summary>
    NotJudged,

    /// <summary>The rule is known, but not part of this run.</summary>
    NotInRun,

    /// <summary>It speaks of another portal.</summary>
    OtherPortal,

    /// <summary>What was asked about has changed, so the answer does not stand.</summary>
    EvidenceChanged,
}
