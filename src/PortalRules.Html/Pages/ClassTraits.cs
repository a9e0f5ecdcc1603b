using System.Runtime.InteropServices;

namespace PortalRules.Html.Pages;

/// <summary>The traits of one class attribute, with its share of the row where it is a grid column.</summary>
/// <param name="Traits">What the names hint at.</param>
/// <param name="Column">Grid columns that the element takes (of 12 or 24); 0 where it is no column.</param>
/// <param name="Shift">−1 where the grid pulls it to the left, 1 where it pushes it to the right.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClassTraits(Trait Traits, int Column, int Shift)
{
    public bool Has(Trait trait) => (Traits & trait) != Trait.None;
}
