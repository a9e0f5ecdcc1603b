using System.Net;
using PortalRules.Text;

namespace PortalRules.Capture.Http;

/// <summary>Addresses that are not part of the public Internet.</summary>
/// <param name="Network">The addresses.</param>
/// <param name="Name">What they are, for people.</param>
/// <param name="IsPrivate">Whether a portal may stand there (an intranet, the machine itself); else nothing can.</param>
internal sealed record AddressRange(IPNetwork Network, LocalizedText Name, bool IsPrivate);
