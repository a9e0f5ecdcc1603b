using System.Collections.Immutable;

namespace PortalRules.Snapshots;

/// <summary>
/// A way in to the portal: its address as given, with and without <c>www.</c>, over plain HTTP. Every field but role and host is unknown
/// (<see cref="UnknownReason.NotCaptured"/>) until a capture has looked.
/// </summary>
public sealed record Endpoint : Fact
{
    /// <summary><c>as-given</c>, <c>without-www</c>, <c>with-www</c> or <c>http</c>.</summary>
    public required string Role { get; init; }

    /// <summary>The host name.</summary>
    public required string Host { get; init; }

    /// <summary>Whether it answers over HTTPS.</summary>
    public Known<bool> Https { get; init; } = Known<bool>.Unknown(UnknownReason.NotCaptured);

    /// <summary>Whether a request over plain HTTP ends at an HTTPS address.</summary>
    public Known<bool> RedirectsToHttps { get; init; } = Known<bool>.Unknown(UnknownReason.NotCaptured);

    /// <summary>The protocol that was agreed on (<c>1.2</c>, <c>1.3</c>); known to be none without TLS.</summary>
    public Known<string?> TlsVersion { get; init; } = Known<string?>.Unknown(UnknownReason.NotCaptured);

    /// <summary><c>max-age</c> of <c>Strict-Transport-Security</c> (RFC 6797) in seconds; 0 without that header.</summary>
    public Known<int> HstsMaxAge { get; init; } = Known<int>.Unknown(UnknownReason.NotCaptured);

    /// <summary>The certificate; known to be none without TLS.</summary>
    public Known<Certificate?> Certificate { get; init; } = Known<Certificate?>.Unknown(UnknownReason.NotCaptured);

    /// <summary>IPv4 addresses in the name service, sorted; none is known as an empty list.</summary>
    public Known<ImmutableArray<string>> Ipv4Addresses { get; init; } = Known<ImmutableArray<string>>.Unknown(UnknownReason.NotCaptured);

    /// <summary>IPv6 addresses in the name service, sorted; none is known as an empty list.</summary>
    public Known<ImmutableArray<string>> Ipv6Addresses { get; init; } = Known<ImmutableArray<string>>.Unknown(UnknownReason.NotCaptured);

    /// <summary>Whether it answers at all.</summary>
    public Known<bool> Reachable { get; init; } = Known<bool>.Unknown(UnknownReason.NotCaptured);

    /// <summary>Whether it answers over IPv6; stays unknown where the capturing machine itself has no IPv6.</summary>
    public Known<bool> ReachableOverIpv6 { get; init; } = Known<bool>.Unknown(UnknownReason.NotCaptured);

    /// <summary>SHA-256 of the visible text of the answer, lower-case hexadecimal; compared with <see cref="TextHashOverIpv6"/>.</summary>
    public Known<string?> TextHash { get; init; } = Known<string?>.Unknown(UnknownReason.NotCaptured);

    /// <summary>The same hash of the answer over IPv6; known to be none where there was no answer.</summary>
    public Known<string?> TextHashOverIpv6 { get; init; } = Known<string?>.Unknown(UnknownReason.NotCaptured);

    /// <summary>Whether the name is signed (DNSSEC) and the signature holds.</summary>
    public Known<bool> Dnssec { get; init; } = Known<bool>.Unknown(UnknownReason.NotCaptured);

    /// <summary>The headers of the answer; keys ignore case, several headers of one name are joined by <c>, </c>.</summary>
    public Known<ImmutableSortedDictionary<string, string>> Headers { get; init; } = Known<ImmutableSortedDictionary<string, string>>.Unknown(UnknownReason.NotCaptured);
}
