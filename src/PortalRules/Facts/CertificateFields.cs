using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class CertificateFields
{
    /// <summary>Certificates are never selected: they are nodes of endpoints.</summary>
    public static FactKind<Certificate> Kind { get; } = new(
        "certificates",
        new LocalizedText("chứng thư số", "certificates"),
        () => new FieldList<Certificate>()
            .Flag("trusted", "được hệ thống tin cậy", "trusted by the system", c => c.Trusted).FromPart(CaptureParts.Tls)
            .Derived("host-matches", FieldType.Flag, "được cấp cho đúng tên miền", "issued for the host", (c, _) => HostMatches(c)).FromPart(CaptureParts.Tls)
            .Text("issuer", FieldType.Text, "tổ chức cấp", "issuer", c => c.Issuer).FromPart(CaptureParts.Tls)
            .Date("not-after", "ngày hết hạn", "last day of validity", c => c.NotAfter).FromPart(CaptureParts.Tls)
            .Derived("days-left", FieldType.Number, "số ngày còn hiệu lực", "days until it expires", (c, context) => DaysLeft(c, context.AsOf)).FromPart(CaptureParts.Tls)
            .Texts("names", "tên miền được cấp chứng thư số", "hosts for which it was issued", c => c.Names)
            .ToFields(),
        identity: (c, _) => c.Host,
        nameOf: c => c.Host.Length > 0 ? c.Host : "chứng thư số",
        location: c => c.At,
        create: bag => new Certificate
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Trusted = bag.KnownFlag("trusted"),
            Issuer = bag.KnownText("issuer"),
            NotAfter = bag.KnownDate("not-after"),
            Names = bag.Items<string>("names"),
        });

    private static FieldValue DaysLeft(Certificate certificate, DateOnly asOf)
    {
        if (!certificate.NotAfter.TryGet(out var end))
            return FieldValue.Unknown(certificate.NotAfter.Reason);
        return end switch
        {
            null => FieldValue.Absent,
            { IsDay: true } day => FieldValue.Of((long)day.Last.DayNumber - asOf.DayNumber),
            _ => FieldValue.Unknown(UnknownReason.Unreadable),
        };
    }

    private static FieldValue HostMatches(Certificate certificate) => certificate is { Names.IsDefaultOrEmpty: true } or { Host: "" }
        ? FieldValue.Unknown(UnknownReason.NotCaptured)
        : FieldValue.Of((object)certificate.Names.Any(name => Matches(name.Trim().TrimEnd('.'), HostOnly(certificate.Host))));

    // RFC 9525, 6.3: a wildcard stands for exactly the first label.
    private static bool Matches(string name, string host) =>
        string.Equals(name, host, StringComparison.OrdinalIgnoreCase)
        || (name.StartsWith("*.", StringComparison.Ordinal) && host.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 && string.Equals(name[1..], host[dot..], StringComparison.OrdinalIgnoreCase));

    private static string HostOnly(string host)
    {
        var bare = host.Trim().TrimEnd('.');
        return bare.LastIndexOf(':') is var port and > 0 && bare.IndexOf(':', StringComparison.Ordinal) == port ? bare[..port] : bare;
    }
}
