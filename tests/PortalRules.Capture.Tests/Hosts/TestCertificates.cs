using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PortalRules.Capture.Tests.Hosts;

/// <summary>Certificates made for a test: a root, and what it signs.</summary>
internal static class TestCertificates
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    public static X509Certificate2 Root(string name = "Gốc thử nghiệm")
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        using var made = request.CreateSelfSigned(Now.AddDays(-400), Now.AddDays(400));
        return Exported(made);
    }

    /// <summary>A certificate for the loopback address and names; valid for as many days as said, negative for one that has run out.</summary>
    public static X509Certificate2 For(X509Certificate2? root, int daysLeft, params string[] names)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={names[0]}", key, HashAlgorithmName.SHA256);
        var alternatives = new SubjectAlternativeNameBuilder();
        foreach (var name in names)
        {
            if (IPAddress.TryParse(name, out var address))
                alternatives.AddIpAddress(address);
            else
                alternatives.AddDnsName(name);
        }

        request.CertificateExtensions.Add(alternatives.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        if (root is null)
        {
            using var own = request.CreateSelfSigned(Now.AddDays(-300), Now.AddDays(daysLeft));
            return Exported(own);
        }

        using var signed = request.Create(root, Now.AddDays(-300), Now.AddDays(daysLeft), [1, 2, 3, 4]);
        using var made = signed.CopyWithPrivateKey(key);
        return Exported(made);
    }

    // Kestrel wants a key that is kept with the certificate.
    private static X509Certificate2 Exported(X509Certificate2 certificate) =>
        X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), password: null, X509KeyStorageFlags.Exportable);
}
