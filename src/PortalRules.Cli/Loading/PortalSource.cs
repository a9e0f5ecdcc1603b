using PortalRules.Capture;

namespace PortalRules.Cli.Loading;

/// <summary>Where a portal is read from.</summary>
/// <param name="Text">A path, or the address of a live portal, as it is written.</param>
/// <param name="Capture">How a live portal is captured; <see langword="null"/> for the default.</param>
internal sealed record PortalSource(string Text, CaptureOptions? Capture = null);
