using System.Net;
using System.Net.Sockets;
using PortalRules.Text;

namespace PortalRules.Capture.Http;

/// <summary>The address ranges that IANA keeps for special purposes (RFC 6890 and its registries).</summary>
internal static class AddressRanges
{
    private static readonly LocalizedText Loopback = new("địa chỉ của chính máy này", "an address of this machine itself");
    private static readonly LocalizedText Private = new("địa chỉ mạng nội bộ", "an address of a private network");
    private static readonly LocalizedText LinkLocal = new("địa chỉ cục bộ của đường truyền", "a link-local address");
    private static readonly LocalizedText Unspecified = new("địa chỉ không xác định", "an unspecified address");
    private static readonly LocalizedText Multicast = new("địa chỉ phát nhóm", "a multicast address");
    private static readonly LocalizedText Reserved = new("địa chỉ dành riêng, không dùng trên Internet", "a reserved address that is not used on the Internet");

    private static readonly AddressRange[] Version4 =
    [
        Of("127.0.0.0/8", Loopback, isPrivate: true),
        Of("10.0.0.0/8", Private, isPrivate: true),
        Of("172.16.0.0/12", Private, isPrivate: true),
        Of("192.168.0.0/16", Private, isPrivate: true),
        Of("100.64.0.0/10", Private, isPrivate: true),
        Of("169.254.0.0/16", LinkLocal, isPrivate: true),
        Of("0.0.0.0/8", Unspecified),
        Of("192.0.0.0/24", Reserved),
        Of("192.0.2.0/24", Reserved),
        Of("192.88.99.0/24", Reserved),
        Of("198.18.0.0/15", Reserved),
        Of("198.51.100.0/24", Reserved),
        Of("203.0.113.0/24", Reserved),
        Of("224.0.0.0/4", Multicast),
        Of("240.0.0.0/4", Reserved),
    ];

    private static readonly AddressRange[] Version6 =
    [
        Of("::1/128", Loopback, isPrivate: true),
        Of("fc00::/7", Private, isPrivate: true),
        Of("fe80::/10", LinkLocal, isPrivate: true),
        Of("fec0::/10", Private, isPrivate: true),
        Of("::/128", Unspecified),
        Of("ff00::/8", Multicast),
        Of("2001::/23", Reserved),
        Of("2001:db8::/32", Reserved),
        Of("3fff::/20", Reserved),
    ];

    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly AddressRange Elsewhere = Of("::/0", Reserved);

    /// <summary>The range of an address that is not public; an IPv6 address that stands for an IPv4 address is in that one's range.</summary>
    /// <param name="address">The address.</param>
    /// <returns>The range, or <see langword="null"/> for a public address.</returns>
    public static AddressRange? NonPublic(IPAddress address)
    {
        if (Embedded(address) is { } inner)
            return NonPublic(inner);
        if (address.AddressFamily is AddressFamily.InterNetwork)
            return Array.Find(Version4, r => r.Network.Contains(address));
        return Array.Find(Version6, r => r.Network.Contains(address)) ?? (Global.Contains(address) ? null : Elsewhere);
    }

    /// <summary>Whether an IPv6 address only stands for an IPv4 address, made up by a gateway of the network (NAT64).</summary>
    public static bool IsTranslated(IPAddress address) => address.AddressFamily is AddressFamily.InterNetworkV6 && Nat64.Contains(address);

    private static IPAddress? Embedded(IPAddress address)
    {
        if (address.AddressFamily is not AddressFamily.InterNetworkV6)
            return null;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (Nat64.Contains(address))
            return new IPAddress(address.GetAddressBytes().AsSpan(12, 4));
        return SixToFour.Contains(address) ? new IPAddress(address.GetAddressBytes().AsSpan(2, 4)) : null;
    }

    private static AddressRange Of(string network, LocalizedText name, bool isPrivate = false) => new(IPNetwork.Parse(network), name, isPrivate);
}
