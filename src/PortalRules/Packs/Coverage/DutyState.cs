namespace PortalRules.Packs.Coverage;

/// <summary>What the packs do about a duty, the best first.</summary>
internal enum DutyState
{
    /// <summary>A rule that judges facts stands on the very place.</summary>
    Rule,

    /// <summary>
    /// Rules stand on a larger or smaller place, on one that several duties share, or infer it: they may be about the duty, or about a part of it only.
    /// </summary>
    Partly,

    /// <summary>A rule on the very place asks a person.</summary>
    Question,

    /// <summary>Only a person can check it, says the catalogue, and no rule asks him.</summary>
    Unasked,

    /// <summary>No rule.</summary>
    Nothing,
}
