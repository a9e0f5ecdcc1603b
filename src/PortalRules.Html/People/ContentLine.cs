using System.Runtime.InteropServices;
using PortalRules.Html.Pages;

namespace PortalRules.Html.People;

/// <summary>A visible line of a page's own content.</summary>
/// <param name="Start">Its start in the page's text.</param>
/// <param name="End">Its end.</param>
/// <param name="Node">The element of its first character.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ContentLine(int Start, int End, int Node);
