namespace PortalRules.Snapshots;

/// <summary>What derived fields are computed from, beside the fact itself.</summary>
public abstract class FactContext
{
    /// <summary>The snapshot that is judged.</summary>
    public abstract PortalSnapshot Snapshot { get; }

    /// <summary>The as-of date.</summary>
    public abstract DateOnly AsOf { get; }

    internal abstract SnapshotIndex Index { get; }

    internal abstract FieldValue CampaignOf(object fact);
}
