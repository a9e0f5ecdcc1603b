using System.Runtime.InteropServices;

namespace PortalRules.Html.Images;

/// <summary>The size of a picture in pixels.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PixelSize(int Width, int Height);
