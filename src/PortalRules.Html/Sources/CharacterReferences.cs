using System.Net;
using System.Text;

namespace PortalRules.Html.Sources;

/// <summary>Writes letters beyond ASCII, which editors of old pages wrote as references (&amp;ocirc;, &amp;#181;), as characters. References to ASCII stay: they may protect markup.</summary>
internal static class CharacterReferences
{
    private const int Longest = 10;

    public static string Expand(ReadOnlySpan<char> html)
    {
        var result = new StringBuilder(html.Length);
        for (var at = html.IndexOf('&'); at >= 0; at = html.IndexOf('&'))
        {
            result.Append(html[..at]);
            html = html[at..];
            var length = html[..Math.Min(html.Length, Longest)].IndexOf(';') + 1;
            var letter = length > 0 ? WebUtility.HtmlDecode(html[..length].ToString()) : "";
            if (letter is [>= '\u00A0'])
            {
                result.Append(letter);
                html = html[length..];
            }
            else
            {
                result.Append('&');
                html = html[1..];
            }
        }

        return result.Append(html).ToString();
    }
}
