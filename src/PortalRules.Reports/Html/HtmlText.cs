using System.Text;
using PortalRules.Reporting.Plain;

namespace PortalRules.Reports.Html;

/// <summary>Text from portals and packs on its way into a page: cleaned, bounded and escaped, in text and in quoted attributes alike.</summary>
internal static class HtmlText
{
    /// <summary>The most columns of a text; what is longer keeps its beginning and its end.</summary>
    public const int Most = 2000;

    /// <summary>The most columns of what stands in a heading.</summary>
    public const int MostTitle = 300;

    public static void Append(StringBuilder html, string? text, int most = Most)
    {
        foreach (var c in DisplayText.Shorten(DisplayText.Clean(text), most))
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(c),
            };
        }
    }
}
