using PortalRules.Snapshots;

namespace PortalRules.Capture.Probes;

/// <summary>What was found at a host; <see langword="null"/> is what was not looked for.</summary>
internal sealed record HostFinding
{
    /// <summary>The host, without a port.</summary>
    public required string Host { get; init; }

    /// <summary>What the name service says.</summary>
    public required NameFinding Names { get; init; }

    /// <summary>The TLS connection; <see langword="null"/> where none came about.</summary>
    public TlsFinding? Tls { get; init; }

    /// <summary>Whether TLS was looked for.</summary>
    public bool IsTlsAsked { get; init; }

    /// <summary>Whether nobody listens for HTTPS.</summary>
    public bool IsTlsRefused { get; init; }

    /// <summary>The answer over HTTPS.</summary>
    public FollowedAnswer? OverHttps { get; init; }

    /// <summary>The answer over plain HTTP.</summary>
    public FollowedAnswer? OverHttp { get; init; }

    /// <summary>The answer over IPv6, in the way of the start address.</summary>
    public FollowedAnswer? OverIpv6 { get; init; }

    /// <summary>Whether it answers over HTTPS.</summary>
    public Known<bool> Https => this switch
    {
        { Tls: not null, OverHttps.HasAnswer: true } => true,
        { IsTlsRefused: true } => false,
        { IsTlsAsked: false } => Known<bool>.Unknown(UnknownReason.NotCaptured),
        _ => Known<bool>.Unknown(),
    };

    /// <summary>Whether plain HTTP leads to HTTPS. A server that does not offer plain HTTP, or refuses it with a status, leads nowhere and does no wrong.</summary>
    public Known<bool> RedirectsToHttps => OverHttp switch
    {
        null => Known<bool>.Unknown(UnknownReason.NotCaptured),
        { HasAnswer: true, End.Scheme: "https" } => true,
        { HasAnswer: true, Last.Status: >= 200 and < 400, MayLeadOn: false } => false,
        _ => Known<bool>.Unknown(),
    };

    /// <summary>Whether it answers over IPv6.</summary>
    public Known<bool> ReachableOverIpv6 => this switch
    {
        { OverIpv6.HasAnswer: true } => true,
        { OverIpv6.IsRefused: true } => false,
        { OverIpv6: not null } => Known<bool>.Unknown(),
        _ when Names.Ipv6.TryGet(out var addresses) && addresses.IsEmpty => false,
        _ => Known<bool>.Unknown(UnknownReason.NotCaptured),
    };
}
