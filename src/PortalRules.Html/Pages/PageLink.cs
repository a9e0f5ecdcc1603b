using System.Runtime.InteropServices;
using PortalRules.Snapshots;

namespace PortalRules.Html.Pages;

/// <summary>A visible link of a page.</summary>
/// <param name="Node">The <c>a</c> element.</param>
/// <param name="Written">The address as written.</param>
/// <param name="Target">The resolved address, or <see langword="null"/> for <c>#</c>, <c>javascript:</c> and malformed ones.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PageLink(int Node, string Written, PortalUrl? Target)
{
    public bool IsFragment => Written.StartsWith('#');

    /// <summary>Whether it leads to a page (and not to a mail program or a telephone).</summary>
    public bool LeadsToPage => Target is { Scheme: "http" or "https" };
}
