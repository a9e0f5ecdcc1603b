using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PortalRules.Checking;
using PortalRules.Surveys;

namespace PortalRules.Reports.Tests.Html;

/// <summary>Pages as the formatter writes them, and as a browser's parser reads them.</summary>
internal static class Page
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<string> Of(CheckReport report, string language = "vi") =>
        Utf8.GetString(await Made.By(new HtmlFormatter(new HtmlFormatterOptions { Language = language }), report));

    public static async Task<string> Of(Survey survey, string language = "vi") =>
        Utf8.GetString(await Made.By(new HtmlFormatter(new HtmlFormatterOptions { Language = language }), survey));

    public static IDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(html);

    /// <summary>The page without style sheet, script and their hashes, which stand in files of their own.</summary>
    public static string WithoutStyle(string html)
    {
        foreach (var element in (string[])["style", "script"])
        {
            var (start, end) = (html.IndexOf($"<{element}>", StringComparison.Ordinal), html.IndexOf($"</{element}>", StringComparison.Ordinal));
            if (start >= 0)
                html = html[..start] + html[end..];
        }

        return System.Text.RegularExpressions.Regex.Replace(html, "sha256-[A-Za-z0-9+/=]+", "sha256-…", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
    }

    /// <summary>Every element with the names of its attributes, in order: what a text from outside must never change.</summary>
    public static IEnumerable<string> Skeleton(IDocument page) =>
        page.All.Select(e => $"{new string(' ', e.Ancestors().Count())}{e.LocalName} {string.Join(' ', e.Attributes.Select(a => a.Name))}");
}
