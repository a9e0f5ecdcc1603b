using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Fetching;

/// <summary>What a capture says of itself at its end: a resource with the media type <see cref="CapturedResource.CaptureMediaType"/>.</summary>
internal sealed record CaptureRecord
{
    /// <summary>The address that it began with.</summary>
    public required PortalUrl Start { get; init; }

    /// <summary>When it began: the day whose law counts.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset EndedAt { get; init; }

    /// <summary>How it ended.</summary>
    public required CaptureEnd End { get; init; }

    /// <summary>The day down to which lists were followed; <see langword="null"/> where they were followed to their ends.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Further pages of lists that were not asked because the pages before them had reached <see cref="Since"/>; sorted.</summary>
    public ImmutableArray<PortalUrl> Older { get; init; } = [];

    /// <summary>Addresses whose answer is the one that an address gets which nobody has (soft 404); sorted.</summary>
    public ImmutableArray<PortalUrl> SoftNotFound { get; init; } = [];

    /// <summary>Addresses that were passed over as a trap: the same content under ever new addresses; sorted.</summary>
    public ImmutableArray<PortalUrl> Traps { get; init; } = [];

    /// <summary>Pages that a browser drew; sorted.</summary>
    public ImmutableArray<PortalUrl> Rendered { get; init; } = [];

    /// <summary>What was not captured, and why; sorted by address.</summary>
    public ImmutableArray<CaptureNote> Notes { get; init; } = [];
}
