using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using PortalRules.Capture.Http;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Capture.Probes;

/// <summary>Certificates as facts.</summary>
internal static class CertificateReading
{
    private static readonly TimeSpan PortalOffset = TimeSpan.FromHours(7);

    // Dates are facts of their own.
    private const X509ChainStatusFlags Dates = X509ChainStatusFlags.NotTimeValid | X509ChainStatusFlags.NotTimeNested | X509ChainStatusFlags.CtlNotTimeValid;

    /// <summary>The facts of a certificate.</summary>
    /// <param name="certificate">What the server showed.</param>
    /// <param name="chain">The chain that was built of it.</param>
    /// <param name="trust">The roots.</param>
    public static Certificate Of(X509Certificate2 certificate, X509Chain? chain, CertificateTrust trust) => new()
    {
        Trusted = Trusted(certificate, chain, trust),
        Issuer = Known<string?>.Of(certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true) is { Length: > 0 } name ? name : null),
        NotAfter = Known<PortalDate?>.Of(PortalDate.Day(DateOnly.FromDateTime(new DateTimeOffset(certificate.NotAfter.ToUniversalTime()).ToOffset(PortalOffset).DateTime))),
        Names = Names(certificate),
    };

    private static Known<bool> Trusted(X509Certificate2 certificate, X509Chain? chain, CertificateTrust trust)
    {
        if (chain is null)
            return Known<bool>.Unknown(UnknownReason.NotCaptured);
        var status = chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, s) => all | s.Status) & ~Dates;
        if (status is X509ChainStatusFlags.NoError || trust.EndsAtExtraRoot(certificate, chain))
            return true;

        // A chain without its middle may hold for who has or fetches that; a machine without roots trusts nobody.
        return status.HasFlag(X509ChainStatusFlags.PartialChain) || (status is X509ChainStatusFlags.UntrustedRoot && !IsSelfSigned(certificate) && !HasRoots())
            ? Known<bool>.Unknown(UnknownReason.NotCaptured)
            : false;
    }

    private static bool IsSelfSigned(X509Certificate2 certificate) => certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);

    private static bool HasRoots()
    {
        using var machine = new X509Store(StoreName.Root, StoreLocation.LocalMachine);
        machine.Open(OpenFlags.ReadOnly);
        return machine.Certificates.Count > 0;
    }

    private static ImmutableArray<string> Names(X509Certificate2 certificate)
    {
        var alternatives = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().ToList();
        return
        [
            .. alternatives.SelectMany(a => a.EnumerateDnsNames()).Concat(alternatives.SelectMany(a => a.EnumerateIPAddresses()).Select(a => a.ToString()))
                .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal),
        ];
    }
}
