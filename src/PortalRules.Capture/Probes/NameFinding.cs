using System.Collections.Immutable;
using System.Net;
using PortalRules.Capture.Http;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Probes;

/// <summary>What the name service says of a host.</summary>
/// <param name="Ipv4">Its IPv4 addresses, sorted.</param>
/// <param name="Ipv6">Its IPv6 addresses, sorted; those that a gateway of this network made up (NAT64) are none.</param>
/// <param name="IsSigned">Whether it is signed: known only where the server that we ask checks signatures and this one holds.</param>
internal sealed record NameFinding(Known<ImmutableArray<string>> Ipv4, Known<ImmutableArray<string>> Ipv6, Known<bool> IsSigned)
{
    /// <summary>Nothing was asked.</summary>
    public static NameFinding None { get; } = new(NotCaptured, NotCaptured, Known<bool>.Unknown(UnknownReason.NotCaptured));

    private static Known<ImmutableArray<string>> NotCaptured => Known<ImmutableArray<string>>.Unknown(UnknownReason.NotCaptured);

    /// <summary>Asks.</summary>
    public static async Task<NameFinding> AskAsync(NameService service, string host, CancellationToken cancellationToken)
    {
        if (IPAddress.TryParse(host, out _))
            return None;
        var four = await service.AskAsync(host, DnsRecordType.A, cancellationToken).ConfigureAwait(false);
        var six = await service.AskAsync(host, DnsRecordType.Aaaa, cancellationToken).ConfigureAwait(false);
        var isSigned = four is { Code: 0, IsAuthentic: true, Addresses.IsEmpty: false } or { Code: 0, IsAuthentic: true } && six is { IsAuthentic: true };
        return new NameFinding(Addresses(four, six), Addresses(six, four), isSigned ? true : Known<bool>.Unknown(UnknownReason.NotCaptured));
    }

    // A server that knows the name for one kind of address and not for the other is out of order; nothing follows from that.
    private static Known<ImmutableArray<string>> Addresses(DnsAnswer? answer, DnsAnswer? other) => answer switch
    {
        null => NotCaptured,
        { Code: 3 } when other is not { Code: 3 } => NotCaptured,
        _ => Known<ImmutableArray<string>>.Of([.. answer.Addresses.Where(a => !AddressRanges.IsTranslated(a)).Select(a => a.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]),
    };
}
