using System.Security.Authentication;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Probes;

/// <summary>What a TLS server showed.</summary>
/// <param name="Protocol">The protocol that was agreed on.</param>
/// <param name="Certificate">Its certificate.</param>
internal sealed record TlsFinding(SslProtocols Protocol, Certificate? Certificate)
{
    /// <summary>The protocol as facts name it.</summary>
    public Known<string?> Version => Protocol switch
    {
        SslProtocols.Tls12 => "1.2",
        SslProtocols.Tls13 => "1.3",
#pragma warning disable CA5397, CS0618, SYSLIB0039 // Old servers are what is looked for.
        SslProtocols.Tls11 => "1.1",
        SslProtocols.Tls => "1.0",
#pragma warning restore CA5397, CS0618, SYSLIB0039
        _ => Known<string?>.Unknown(UnknownReason.Unreadable),
    };
}
