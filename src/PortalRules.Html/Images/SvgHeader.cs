using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PortalRules.Html.Images;

/// <summary>The size that the root element of an SVG file names in pixels. Without one the page decides how large it is.</summary>
internal static partial class SvgHeader
{
    private const int Window = 8_192;

    public static (long Width, long Height) Read(ReadOnlySpan<byte> file)
    {
        var head = Encoding.UTF8.GetString(file[..Math.Min(file.Length, Window)]);
        if (Root().Match(head) is not { Success: true } root)
            return default;
        long width = 0, height = 0;
        foreach (Match match in Side().Matches(root.Value))
        {
            if (!decimal.TryParse(match.Groups["value"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value >= int.MaxValue)
                continue;
            if (match.Groups["side"].ValueSpan is "width")
                width = (long)Math.Round(value);
            else
                height = (long)Math.Round(value);
        }

        return (width, height);
    }

    [GeneratedRegex("<svg\\b[^>]*>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Root();

    [GeneratedRegex("\\s(?<side>width|height)\\s*=\\s*[\"'](?<value>[0-9]{1,9}(\\.[0-9]{1,9})?)(px)?[\"']", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Side();
}
