using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Http;

/// <summary>Which addresses are the portal's: the host of its start address, with and without <c>www.</c>, at its port (80 and 443 count as one) and those that are named.</summary>
internal sealed class PortalHosts
{
    private readonly Uri _start;
    private readonly string _host;
    private readonly ImmutableArray<int> _furtherPorts;

    public PortalHosts(PortalUrl start, ImmutableArray<int> furtherPorts = default)
    {
        _start = new Uri(start.Value);
        _host = PortalUrl.BareHost(_start.IdnHost);
        _furtherPorts = furtherPorts.IsDefault ? [] : furtherPorts;
    }

    /// <summary>Whether an address may be asked.</summary>
    public bool Includes(Uri uri) =>
        (IsHttp(uri) || IsHttps(uri)) && string.Equals(PortalUrl.BareHost(uri.IdnHost), _host, StringComparison.Ordinal) && IsPort(uri.Port);

    /// <summary>Whether what only the portal may know can be sent to an address: never unprotected where the portal is protected.</summary>
    public bool MayKnowSecrets(Uri uri) => Includes(uri) && (IsHttps(uri) || IsHttp(_start));

    private static bool IsHttp(Uri uri) => string.Equals(uri.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal);

    private static bool IsHttps(Uri uri) => string.Equals(uri.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal);

    private bool IsPort(int port) => port == _start.Port || (port is 80 or 443 && _start.Port is 80 or 443) || _furtherPorts.Contains(port);
}
