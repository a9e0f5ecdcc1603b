using PortalRules.Html.Markup;
using PortalRules.Html.Styles;

namespace PortalRules.Html.Banners;

/// <summary>All that the first page with a banner says of its size; the style sheets and the picture's file may still come.</summary>
/// <param name="Width">The <c>width</c> attribute.</param>
/// <param name="Height">The <c>height</c> attribute.</param>
/// <param name="Style">The <c>style</c> attribute.</param>
/// <param name="IsScaled">Whether a class of a common framework fits the picture to its box.</param>
/// <param name="IsBackground">Whether the picture is the background of a box, whose size says nothing of the file's.</param>
/// <param name="Path">The element among those around it.</param>
/// <param name="Styles">The page's style sheets.</param>
internal sealed record WrittenSize(Extent Width, Extent Height, SizeRule Style, bool IsScaled, bool IsBackground, ElementPath Path, PageStyles Styles)
{
    private static readonly string[] Scaling = ["w-100", "full-width", "img-full", "w-full"];

    public static WrittenSize Of(MarkupElement element, PageStyles styles)
    {
        var path = ElementPath.Of(element);
        return new WrittenSize(PictureSize.AttributeOf(element, "width"), PictureSize.AttributeOf(element, "height"), PictureSize.StyleOf(element), Scaling.Any(c => path.Steps[0].HasClass(c)), element.LocalName is not "img", path, styles);
    }
}
