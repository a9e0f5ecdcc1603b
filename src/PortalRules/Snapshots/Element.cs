using System.Collections.Immutable;

namespace PortalRules.Snapshots;

/// <summary>
/// What a platform's extraction map points out on a page by a name of its own, beyond the kinds that every portal has.
/// One fact per node and page, so what stands on every page is counted under its pages.
/// </summary>
public sealed record Element : Fact
{
    /// <summary>The name that the map gives; the map in force defines those of <see cref="Portal.ElementNames"/>.</summary>
    public required string Name { get; init; }

    /// <summary>The visible text, or the raw one where the map says so; empty where there is none.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether it is shown, as far as the page itself tells.</summary>
    public bool Shown { get; init; } = true;

    /// <summary>Its attributes; keys ignore case.</summary>
    public ImmutableSortedDictionary<string, string> Attributes { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where it leads; known to be none for what is no link.</summary>
    public Known<PortalUrl?> Target { get; init; } = Known<PortalUrl?>.Of(null);

    /// <summary>The HTTP status of what it leads to; 0 where no answer came.</summary>
    public Known<int> Status { get; init; } = Known<int>.Unknown(UnknownReason.NotCaptured);

    /// <summary><c>header</c>, <c>main</c>, <c>left</c>, <c>center</c>, <c>right</c>, <c>slider</c> or <c>footer</c>.</summary>
    public string Zone { get; init; } = "center";

    /// <summary>The address of the page that bears it.</summary>
    public string Page { get; init; } = "";
}
