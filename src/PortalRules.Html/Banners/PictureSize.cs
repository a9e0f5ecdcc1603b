using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PortalRules.Snapshots;

namespace PortalRules.Html.Banners;

/// <summary>The size at which a picture is shown, in CSS pixels: its attributes, then its inline style.</summary>
internal static partial class PictureSize
{
    public static Known<int> Of(IElement image, string dimension)
    {
        if (Pixels(image.GetAttribute(dimension)) is { } attribute)
            return Known<int>.Of(attribute, Witness.Attribute);
        var style = image.GetAttribute("style");
        if (style is not null)
        {
            foreach (Match match in Declaration().Matches(style))
            {
                if (match.Groups[1].ValueSpan.Equals(dimension, StringComparison.OrdinalIgnoreCase) && Number(match.Groups[2].ValueSpan) is { } pixels)
                    return Known<int>.Of(pixels, Witness.Style);
            }
        }

        return Known<int>.Unknown(UnknownReason.NotShown);
    }

    private static int? Pixels(string? attribute)
    {
        var text = attribute.AsSpan().Trim();
        if (text.EndsWith("px", StringComparison.OrdinalIgnoreCase))
            text = text[..^2].Trim();
        return Number(text);
    }

    private static int? Number(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 100_000 ? (int)Math.Round(value) : null;

    [GeneratedRegex(@"(?:^|;)\s*(width|height)\s*:\s*([\d.]+)\s*px", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
