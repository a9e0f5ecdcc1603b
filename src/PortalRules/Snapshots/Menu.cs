using System.Collections.Immutable;

namespace PortalRules.Snapshots;

/// <summary>A menu of the portal; kept once, however many pages bear it.</summary>
public sealed record Menu : Fact
{
    /// <summary><c>main</c>, <c>top</c>, <c>side</c>, <c>footer</c>, or <c>box</c> for boxes with an icon each (quick links) in the middle of the home page.</summary>
    public required string Role { get; init; }

    /// <summary>The entries in the order in which they are shown.</summary>
    public ImmutableArray<MenuItem> Items { get; init; } = [];
}
