using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>A failing finding of the baseline that is no more.</summary>
public sealed record FixedFinding
{
    /// <summary>The rule, by its id in the baseline.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule demands.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The finding's key.</summary>
    public required string Key { get; init; }

    /// <summary>The finding as the baseline told it.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>The fingerprint in the baseline.</summary>
    public required string Fingerprint { get; init; }
}
