using System.Runtime.InteropServices;

namespace PortalRules.Html.Pages;

/// <summary>A stretch of visible text without a line break, link border or icon within. Words that are split over inline elements are whole again.</summary>
/// <param name="Start">Its start in the page's text.</param>
/// <param name="End">Its end.</param>
/// <param name="Node">The node of its first character.</param>
/// <param name="InLink">Whether it is the text of a link.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextRun(int Start, int End, int Node, bool InLink);
