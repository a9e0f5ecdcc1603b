using System.Collections.Immutable;

namespace PortalRules.Snapshots;

/// <summary>An entry of a menu.</summary>
public sealed record MenuItem : Fact
{
    /// <summary>The label as shown.</summary>
    public required string Label { get; init; }

    /// <summary>The address as written; empty for an entry that only opens its children.</summary>
    public string Url { get; init; } = "";

    /// <summary>The resolved address; known to be none for <c>#</c> and <c>javascript:</c>.</summary>
    public Known<PortalUrl?> Target { get; init; } = Known<PortalUrl?>.Of(null);

    /// <summary>The entries below this one.</summary>
    public ImmutableArray<MenuItem> Children { get; init; } = [];

    /// <summary>Labels from the menu's root to this entry, joined by <c> &gt; </c>. Set when the menu enters a snapshot.</summary>
    public string Path { get; init; } = "";

    /// <summary>0 for the entries of the menu itself. Set when the menu enters a snapshot.</summary>
    public int Depth { get; init; }

    /// <summary>The label of the entry above; empty for the entries of the menu itself. Set when the menu enters a snapshot.</summary>
    public string Parent { get; init; } = "";

    /// <summary>The role of the menu. Set when the menu enters a snapshot.</summary>
    public string Menu { get; init; } = "";
}
