using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PortalRules.Capture.Http;

/// <summary>Whether a certificate holds: by the roots of the machine and further ones.</summary>
internal sealed class CertificateTrust(X509Certificate2Collection extraRoots)
{
    private static readonly Oid ServerAuthentication = new("1.3.6.1.5.5.7.3.1");

    /// <summary>How chains are built: nothing is downloaded, since a certificate could name any address.</summary>
    public static X509ChainPolicy Policy()
    {
        var policy = new X509ChainPolicy { RevocationMode = X509RevocationMode.NoCheck, DisableCertificateDownloads = true };
        policy.ApplicationPolicy.Add(ServerAuthentication);
        return policy;
    }

    /// <summary>Whether a connection may be trusted.</summary>
    public bool Holds(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        errors is SslPolicyErrors.None
            || (errors is SslPolicyErrors.RemoteCertificateChainErrors && certificate is X509Certificate2 own && EndsAtExtraRoot(own, chain));

    /// <summary>Whether a chain ends at one of the further roots.</summary>
    public bool EndsAtExtraRoot(X509Certificate2 certificate, X509Chain? chain)
    {
        if (extraRoots.Count == 0)
            return false;
        using var again = new X509Chain { ChainPolicy = Policy() };
        again.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        again.ChainPolicy.CustomTrustStore.AddRange(extraRoots);
        if (chain is not null)
            again.ChainPolicy.ExtraStore.AddRange(chain.ChainPolicy.ExtraStore);
        return again.Build(certificate);
    }
}
