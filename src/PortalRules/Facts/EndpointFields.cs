using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class EndpointFields
{
    public static FactKind<Endpoint> Kind { get; } = new(
        "endpoints",
        new LocalizedText("địa chỉ truy cập", "endpoints"),
        () => new FieldList<Endpoint>()
            .Word("role", ["as-given", "without-www", "with-www", "http"], "cách truy cập", "way in", e => e.Role)
            .Text("host", FieldType.Host, "tên miền", "host", e => e.Host)
            .Flag("https", "truy cập được bằng HTTPS", "answers over HTTPS", e => e.Https).FromPart(CaptureParts.Http)
            .Flag("redirects-to-https", "tự chuyển hướng sang HTTPS", "redirects to HTTPS", e => e.RedirectsToHttps).FromPart(CaptureParts.Http)
            .Text("tls-version", FieldType.Raw, "phiên bản TLS", "TLS version", e => e.TlsVersion).FromPart(CaptureParts.Tls)
            .Number("hsts-max-age", "thời hạn HSTS (giây)", "max-age of HSTS in seconds", e => e.HstsMaxAge).FromPart(CaptureParts.Http)
            .Node("certificate", () => CertificateFields.Kind, "chứng thư số", "certificate", e => e.Certificate).FromPart(CaptureParts.Tls)
            .Texts("ipv4-addresses", "địa chỉ IPv4", "IPv4 addresses", e => e.Ipv4Addresses).FromPart(CaptureParts.Dns)
            .Texts("ipv6-addresses", "địa chỉ IPv6", "IPv6 addresses", e => e.Ipv6Addresses).FromPart(CaptureParts.Dns)
            .Flag("reachable", "truy cập được", "answers at all", e => e.Reachable).FromPart(CaptureParts.Http)
            .Flag("reachable-over-ipv6", "truy cập được qua IPv6", "answers over IPv6", e => e.ReachableOverIpv6).FromPart(CaptureParts.Ipv6)
            .Derived("same-over-ipv6", FieldType.Flag, "nội dung qua IPv6 giống như qua IPv4", "answers the same over IPv6", (e, _) => Same(e.TextHash, e.TextHashOverIpv6)).FromPart(CaptureParts.Ipv6)
            .Text("text-hash", FieldType.Raw, "mã băm SHA-256 của nội dung chữ", "SHA-256 of the visible text", e => e.TextHash).FromPart(CaptureParts.Http)
            .Text("text-hash-over-ipv6", FieldType.Raw, "mã băm SHA-256 của nội dung chữ qua IPv6", "SHA-256 of the visible text over IPv6", e => e.TextHashOverIpv6).FromPart(CaptureParts.Ipv6)
            .Flag("dnssec", "tên miền được ký DNSSEC", "signed by DNSSEC", e => e.Dnssec).FromPart(CaptureParts.Dns)
            .Dictionary("headers", "trường tiêu đề HTTP", "headers of the answer", e => e.Headers).FromPart(CaptureParts.Http)
            .ToFields(),
        identity: (e, _) => $"{e.Role} {PortalUrl.BareHost(e.Host)}",
        nameOf: e => e.Host,
        location: e => e.At,
        create: bag => new Endpoint
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Role = bag.Text("role") is { Length: > 0 } role ? role : "as-given",
            Host = bag.Text("host"),
            Https = bag.KnownFlag("https"),
            RedirectsToHttps = bag.KnownFlag("redirects-to-https"),
            TlsVersion = bag.KnownText("tls-version"),
            HstsMaxAge = bag.KnownNumber("hsts-max-age"),
            Certificate = bag.KnownNode<Certificate>("certificate"),
            Ipv4Addresses = bag.KnownItems<string>("ipv4-addresses"),
            Ipv6Addresses = bag.KnownItems<string>("ipv6-addresses"),
            Reachable = bag.KnownFlag("reachable"),
            ReachableOverIpv6 = bag.KnownFlag("reachable-over-ipv6"),
            TextHash = bag.KnownText("text-hash"),
            TextHashOverIpv6 = bag.KnownText("text-hash-over-ipv6"),
            Dnssec = bag.KnownFlag("dnssec"),
            Headers = bag.KnownDictionary("headers"),
        })
    {
        Normalise = Place,
    };

    // Whether a certificate fits its host can be told only where it knows the host.
    private static Endpoint Place(Endpoint endpoint) => endpoint.Certificate.Or(null) is { } certificate
        ? endpoint with { Certificate = Known<Certificate?>.Of(certificate with { Host = endpoint.Host }, endpoint.Certificate.Witness) }
        : endpoint;

    // Equal texts are the same answer; different ones may be two answers of a page that prints the time or a counter.
    private static FieldValue Same(Known<string?> text, Known<string?> overIpv6)
    {
        if (!text.TryGet(out var one))
            return FieldValue.Unknown(text.Reason);
        if (!overIpv6.TryGet(out var other))
            return FieldValue.Unknown(overIpv6.Reason);
        if (one is null || other is null)
            return FieldValue.Absent;
        return string.Equals(one, other, StringComparison.OrdinalIgnoreCase) ? FieldValue.Of(true) : FieldValue.Unknown(UnknownReason.Disagreement);
    }
}
