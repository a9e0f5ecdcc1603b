using System.Runtime.InteropServices;
using PortalRules.Html.Accessibility;
using PortalRules.Html.Markup;

namespace PortalRules.Html.Pages;

/// <summary>An element of a page, flattened: its subtree are the nodes up to <see cref="End"/>, its visible text a slice of the page's text.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PageNode
{
    public MarkupElement Element;
    public string? Class;
    public string? Id;
    public string? ItemType;
    public int Parent;

    /// <summary>The first node after the subtree.</summary>
    public int End;
    public int TextStart;
    public int TextEnd;
    public int RunStart;
    public int RunEnd;
    public ClassTraits Traits;

    /// <summary>What the extraction map in force says of it.</summary>
    public Role Roles;
    public Tag Tag;
    public Zone Zone;
    public bool Hidden;
    public Veil Veil;
    public bool InSlider;
    public bool InLink;
}
