using PortalRules.Text;

namespace PortalRules.Snapshots;

/// <summary>
/// A step of capturing that not every capture takes (certificates, name service, link status). A rule whose fields need a part that was not captured is
/// NotChecked: all values of the field are then unknown with <see cref="UnknownReason.NotCaptured"/>.
/// </summary>
/// <param name="Name">The part's name (<c>tls</c>).</param>
/// <param name="Help">What it is, for people.</param>
public sealed record CapturePart(string Name, LocalizedText Help);
