using PortalRules.Html.Markup;
using PortalRules.Html.Styles;
using PortalRules.Snapshots;

namespace PortalRules.Html.Banners;

/// <summary>The size at which a picture is shown as its own markup tells, in CSS pixels: its inline style, then its attributes.</summary>
internal static class PictureSize
{
    public static Known<int> Of(MarkupElement image, string dimension)
    {
        var style = StyleOf(image);
        var written = dimension is "width" ? style.Width : style.Height;
        if (written.Kind is ExtentKind.Pixels)
            return Known<int>.Of(written.Pixels, Witness.Style);
        if (written.Kind is ExtentKind.None && AttributeOf(image, dimension) is { Kind: ExtentKind.Pixels } attribute)
            return Known<int>.Of(attribute.Pixels, Witness.Attribute);
        return Known<int>.Unknown(UnknownReason.NotShown);
    }

    public static SizeRule StyleOf(MarkupElement image) => image.GetAttribute("style") is { } style ? SizeRule.Parse(style) : SizeRule.Nothing;

    public static Extent AttributeOf(MarkupElement image, string dimension) => Extent.Parse(image.GetAttribute(dimension), isAttribute: true);
}
