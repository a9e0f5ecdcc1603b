using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PortalRules.Capture.Crawling;

/// <summary>What the crawler needs of a page, without a tree: its links, and what its text is.</summary>
/// <param name="Links">The links in the order of the page, each written form once.</param>
/// <param name="Base">The address that <c>base</c> names; <see langword="null"/> where there is none.</param>
/// <param name="TextHash">SHA-256 of the letters of its text, in hexadecimal. Digits are left out: visitor counters and clocks change with every visit.</param>
/// <param name="Refresh">Where <c>meta refresh</c> leads; <see langword="null"/> where there is none.</param>
/// <param name="Letters">How many letters its text has.</param>
/// <param name="Text">The letters of its text, where they were asked for.</param>
internal sealed record PageScan(ImmutableArray<FoundLink> Links, string? Base, string TextHash, string? Refresh, int Letters, string? Text = null)
{
    private const int FewestLetters = 200;
    private const int FewestLinks = 5;

    /// <summary>Links of one page at most.</summary>
    public const int MostLinks = 20_000;

    /// <summary>Whether it has more links than <see cref="MostLinks"/>, which were left out.</summary>
    public bool IsCut { get; init; }

    public static PageScan None { get; } = new([], null, "", null, 0);

    /// <summary>What <see cref="TextHash"/> is of a text.</summary>
    /// <param name="letters">Its letters.</param>
    public static string HashOf(ReadOnlySpan<char> letters) => Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(letters)));

    /// <summary>Whether the page is empty as long as no script has run.</summary>
    public bool IsEmptyWithoutScript =>
        Letters < FewestLetters && Links.Any(l => l.Kind is LinkKind.Script) && Links.Count(l => l.Kind is LinkKind.Page) < FewestLinks;
}
