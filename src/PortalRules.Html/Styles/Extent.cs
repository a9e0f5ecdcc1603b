using System.Globalization;
using System.Runtime.InteropServices;

namespace PortalRules.Html.Styles;

/// <summary>A width or height as CSS or an attribute writes it.</summary>
/// <param name="Kind">What is written.</param>
/// <param name="Pixels">The pixels, where it is a number of them.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Extent(ExtentKind Kind, int Pixels = 0)
{
    private const int Largest = 100_000;

    /// <summary>Reads a value of CSS or, where numbers may stand without a unit, of an attribute.</summary>
    public static Extent Parse(ReadOnlySpan<char> text, bool isAttribute = false)
    {
        text = text.Trim();
        if (text.EndsWith("!important", StringComparison.OrdinalIgnoreCase))
            text = text[..^"!important".Length].TrimEnd();
        if (text.IsEmpty)
            return default;
        if (text.Equals("auto", StringComparison.OrdinalIgnoreCase) || text.Equals("initial", StringComparison.OrdinalIgnoreCase) || text.Equals("none", StringComparison.OrdinalIgnoreCase))
            return new Extent(ExtentKind.Auto);
        var number = text.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? text[..^2].TrimEnd() : isAttribute ? text : default;
        if (!number.IsEmpty && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return value is > 0 and < Largest ? new Extent(ExtentKind.Pixels, (int)Math.Round(value)) : default;
        return isAttribute && !text.EndsWith('%') ? default : new Extent(ExtentKind.Relative);
    }
}
