using System.Collections.Immutable;

namespace PortalRules.Capture.Crawling;

/// <summary>What the crawler needs of a page, without a tree: its links, and what its text is.</summary>
/// <param name="Links">The links in the order of the page, each written form once.</param>
/// <param name="Base">The address that <c>base</c> names; <see langword="null"/> where there is none.</param>
/// <param name="TextHash">SHA-256 of the letters of its text, in hexadecimal. Digits are left out: visitor counters and clocks change with every visit.</param>
/// <param name="Refresh">Where <c>meta refresh</c> leads; <see langword="null"/> where there is none.</param>
internal sealed record PageScan(ImmutableArray<FoundLink> Links, string? Base, string TextHash, string? Refresh)
{
    public static PageScan None { get; } = new([], null, "", null);
}
