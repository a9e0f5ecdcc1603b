namespace PortalRules.Packs.Coverage;

/// <summary>How the place on which a rule stands lies to that of a duty.</summary>
internal enum PlaceRelation
{
    /// <summary>The very place.</summary>
    Same,

    /// <summary>A place that holds that of the duty (khoản over điểm), or the whole text.</summary>
    Larger,

    /// <summary>A place within that of the duty (điểm under khoản).</summary>
    Smaller,
}
