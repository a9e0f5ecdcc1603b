using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Capture;

/// <summary>What a capture came to.</summary>
public sealed record CaptureSummary
{
    /// <summary>What was done.</summary>
    public required CaptureProgress Done { get; init; }

    /// <summary>Whether everything that it looked for was asked: no budget ended it.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Addresses that were known and not asked.</summary>
    public required int Left { get; init; }

    /// <summary>What was not captured, and why; sorted by address.</summary>
    public required ImmutableArray<CaptureNote> Notes { get; init; }
}
