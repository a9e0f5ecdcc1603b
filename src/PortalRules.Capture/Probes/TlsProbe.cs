using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using PortalRules.Capture.Http;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Probes;

/// <summary>Makes a TLS connection, trusted or not, to see its protocol and its certificate; nothing is sent over it.</summary>
internal sealed class TlsProbe(WebClientOptions options)
{
    private readonly PortalConnector _connector = new(options);
    private readonly CertificateTrust _trust = new(options.ExtraRoots);

    /// <summary>Looks.</summary>
    /// <returns>What was seen; <see langword="null"/> where no connection came about, and whether that is for want of anybody listening there.</returns>
    public async Task<(TlsFinding? Finding, bool IsRefused)> LookAsync(string host, int port, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Patience, options.Clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        Certificate? certificate = null;
        try
        {
            var connection = await _connector.ConnectAsync(new DnsEndPoint(host, port), both.Token).ConfigureAwait(false);
            var stream = new SslStream(connection);
            await using var closing = stream.ConfigureAwait(false);
            await stream.AuthenticateAsClientAsync(
                new SslClientAuthenticationOptions
                {
                    TargetHost = host,
                    CertificateChainPolicy = CertificateTrust.Policy(),
#pragma warning disable CA5359 // Nothing is sent and nothing believed: what is wrong with the certificate is what is looked for.
                    RemoteCertificateValidationCallback = (_, shown, chain, _) =>
                    {
                        certificate = shown is X509Certificate2 own ? CertificateReading.Of(own, chain, _trust) : null;
                        return true;
                    },
#pragma warning restore CA5359
                },
                both.Token).ConfigureAwait(false);
            return (new TlsFinding(stream.SslProtocol, certificate), false);
        }
        catch (SocketException e)
        {
            return (null, e.SocketErrorCode is SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.NoData);
        }
        catch (Exception e) when (e is AuthenticationException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return (null, false);
        }
    }
}
