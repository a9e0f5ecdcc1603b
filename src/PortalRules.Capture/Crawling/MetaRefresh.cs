using System.Text.RegularExpressions;

namespace PortalRules.Capture.Crawling;

/// <summary>Where a page sends its reader on by itself.</summary>
internal static partial class MetaRefresh
{
    /// <summary>The address of a <c>content</c> such as <c>0; url=/vi/</c>; <see langword="null"/> where it only loads the page anew.</summary>
    public static string? TargetIn(string content) =>
        Content().Match(content) is { Success: true } match ? match.Groups["address"].Value.Trim().Trim('"', '\'') : null;

    /// <summary>The address that a script of a click counter goes to (<c>window.location.href = "…"</c>); <see langword="null"/> where there is none.</summary>
    public static string? TargetInScript(string html) =>
        Script().Match(html) is { Success: true } match ? match.Groups["address"].Value.Replace("\\/", "/", StringComparison.Ordinal) : null;

    [GeneratedRegex(@"^\s*[\d.]*\s*[;,]\s*(url\s*=)?\s*(?<address>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Content();

    [GeneratedRegex(@"location(\.href)?\s*=\s*[""'](?<address>[^""']{1,2000})[""']|location\.(replace|assign)\(\s*[""'](?<address>[^""']{1,2000})[""']", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Script();
}
