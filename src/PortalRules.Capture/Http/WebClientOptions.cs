using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Http;

/// <summary>How a portal is asked: which hosts and addresses, how politely, how long.</summary>
internal sealed record WebClientOptions
{
    /// <summary>The address that the capture begins with; its host, with and without <c>www.</c>, is the portal's.</summary>
    public required PortalUrl Start { get; init; }

    /// <summary>The value of <c>User-Agent</c>.</summary>
    public string UserAgent { get; init; } = AgentName.With(contact: null);

    /// <summary>Headers of <c>--header-file</c>: sent to the portal's host only, never over plain HTTP where <see cref="Start"/> is HTTPS, and never recorded.</summary>
    public ImmutableArray<KeyValuePair<string, string>> SecretHeaders { get; init; } = [];

    /// <summary>Whether loopback, private and link-local addresses may be asked although <see cref="Start"/> does not name one.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>
    /// Whether a portal is captured although its certificate is not trusted: the certificate is a fact to be judged, not a reason to know nothing of the portal.
    /// Without effect where there are <see cref="SecretHeaders"/>: those go to nobody whose certificate does not hold. Default: yes.
    /// </summary>
    public bool AcceptsUntrusted { get; init; } = true;

    /// <summary>Roots that are trusted beside those of the machine.</summary>
    public X509Certificate2Collection ExtraRoots { get; init; } = [];

    /// <summary>Ports of the portal's host that may be asked beside that of <see cref="Start"/>.</summary>
    public ImmutableArray<int> FurtherPorts { get; init; } = [];

    /// <summary>Only addresses of this family are asked; <see langword="null"/>: any.</summary>
    public AddressFamily? OnlyFamily { get; init; }

    /// <summary>Requests under way at once at most. Default: 2.</summary>
    public int AtOnce { get; init; } = 2;

    /// <summary>Requests a second at most; <see langword="null"/> (default): no limit of its own.</summary>
    public double? RequestsPerSecond { get; init; }

    /// <summary>How often a request is tried again where the server asks for it or the connection breaks. Default: 3.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>The wait before the first new try; it doubles with each. Default: 1 s.</summary>
    public TimeSpan FirstBackoff { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait before a new try, also where <c>Retry-After</c> asks for more. Default: 2 minutes.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long nothing may come; each byte that came buys time by <see cref="SlowestRate"/>. Default: 30 s.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Bytes a second below which an answer is too slow. Default: 1,000.</summary>
    public int SlowestRate { get; init; } = 1_000;

    /// <summary>How long one request may take in all. Default: 5 minutes.</summary>
    public TimeSpan LongestRequest { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Bytes of content, as sent, at most. Default: 50 million.</summary>
    public long MostBytes { get; init; } = 50_000_000;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The name service.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;
}
