using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace PortalRules.Snapshots;

/// <summary>The portal that is judged: who runs it, and what its home page says of itself.</summary>
public sealed record Portal : Fact
{
    /// <summary>A stable identity (an entry of portals.yaml), or <see langword="null"/>: then the host identifies it.</summary>
    public string? Id { get; init; }

    /// <summary>The agency that runs the portal, as it is printed in reports (UBND xã Cẩm Vân).</summary>
    public string? Unit { get; init; }

    /// <summary>The agency's level: <c>ministry</c>, <c>province</c>, <c>district</c>, <c>commune</c>, <c>agency</c>; <see langword="null"/> where not given.</summary>
    public string? Level { get; init; }

    /// <summary>The agency's area, an id of the area vocabulary (thanh-hoa/huyen-cam-thuy); <see langword="null"/> where not given.</summary>
    public string? Area { get; init; }

    /// <summary>The public address of the portal, or <see langword="null"/>: then the address of the source counts.</summary>
    public PortalUrl? Url { get; init; }

    /// <summary>The address under which the capture was taken (a mirror, a staging host); counts as the portal's own.</summary>
    public PortalUrl? Source { get; init; }

    /// <summary>Units whose articles are counted apart.</summary>
    public ImmutableArray<string> Contributors { get; init; } = [];

    /// <summary>The portal's name as its home page prints it.</summary>
    public Known<string?> Name { get; init; }

    /// <summary>The agency's identification code (mã định danh), as the portal states it.</summary>
    public Known<string?> Code { get; init; } = Known<string?>.Unknown(UnknownReason.NotCaptured);

    /// <summary>The platform that an extraction map recognised (nukeviet …).</summary>
    public Known<string?> Platform { get; init; }

    /// <summary>The languages that the pages declare, two-letter codes, sorted.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Addresses of the feeds that the home page announces.</summary>
    public ImmutableArray<string> Feeds { get; init; } = [];

    /// <summary>Whether the home page has a search box.</summary>
    public Known<bool> HasSearch { get; init; }

    /// <summary>Whether an XML sitemap is part of the capture.</summary>
    public Known<bool> HasSitemap { get; init; }

    /// <summary>Names of elements that the extraction map in force defines, sorted; empty where no map is in force or it names none.</summary>
    public ImmutableArray<string> ElementNames { get; init; } = [];

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-_.=&?");

    /// <summary>The identity in finding fingerprints: <see cref="Id"/>, else the host, else <c>portal</c>.</summary>
    public string Identity => Id ?? (Url ?? Source)?.Host ?? "portal";

    /// <summary>Whether an address lies on the portal itself: same host, <c>www.</c> and final dots aside.</summary>
    /// <param name="url">The address.</param>
    /// <returns>Whether it is the portal's own.</returns>
    public bool Owns(PortalUrl url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return IsHost(Url, url) || IsHost(Source, url);
    }

    /// <summary>How an address enters a finding key: path and query on the portal itself, the whole address elsewhere.</summary>
    /// <param name="address">The address, absolute or as written.</param>
    /// <returns>The key.</returns>
    public string KeyOf(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (PlainPath(Url, address) is { } path || (path = PlainPath(Source, address)) is not null)
            return path;
        return MayBeOwn(address) && PortalUrl.TryParse(address, out var url) && Owns(url) ? url.PathAndQuery : address;
    }

    /// <summary>Whether an address may be on this portal; most are seen to be relative or foreign without taking them apart.</summary>
    internal bool MayBeOwn(string address)
    {
        if ((Url ?? Source) is null || !address.Contains(':', StringComparison.Ordinal))
            return false;
        return !Ascii.IsValid(address) || address.Contains('%', StringComparison.Ordinal) || Names(Url, address) || Names(Source, address);
    }

    // Most of a portal's own addresses are written as they are compared, and need not be taken apart.
    private static string? PlainPath(PortalUrl? own, string address)
    {
        var start = own is null ? 0 : own.Scheme.Length + Uri.SchemeDelimiter.Length + own.Host.Length;
        if (own is null || own.Host.Length == 0 || address.Length <= start || address[start] != '/' || !address.StartsWith(own.Scheme, StringComparison.Ordinal)
            || string.CompareOrdinal(address, own.Scheme.Length, Uri.SchemeDelimiter, 0, Uri.SchemeDelimiter.Length) != 0 || string.CompareOrdinal(address, start - own.Host.Length, own.Host, 0, own.Host.Length) != 0)
            return null;
        var path = address.AsSpan(start);
        return path.ContainsAnyExcept(Plain) || path.Contains("/.", StringComparison.Ordinal) || path.Count('?') > 1 || path[^1] == '?' ? null : path.ToString();
    }

    private static bool Names(PortalUrl? own, string address) =>
        own is not null && address.Contains(PortalUrl.BareHost(own.Host), StringComparison.OrdinalIgnoreCase);

    private static bool IsHost(PortalUrl? own, PortalUrl url) =>
        own is not null && string.Equals(PortalUrl.BareHost(own.Host), PortalUrl.BareHost(url.Host), StringComparison.Ordinal);
}
