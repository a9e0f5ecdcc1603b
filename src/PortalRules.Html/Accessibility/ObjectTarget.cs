using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Html.Accessibility;

/// <summary>What an accessible object shows or leads to, and by what its page's markup knows it.</summary>
internal static class ObjectTarget
{
    private const int LongestId = 60;
    private const int LongestAddress = 2_000;

    /// <summary>The address of a picture or frame, or of what a link leads to; <see langword="null"/> where there is none on the web.</summary>
    public static PortalUrl? Of(PageView page, MarkupElement element, SiteAddresses addresses)
    {
        var written = element.LocalName switch
        {
            "a" or "area" => element.GetAttribute("href"),
            "img" or "iframe" or "frame" or "input" => SourceOf(element),
            _ => null,
        };
        return written is { Length: > 0 and <= LongestAddress } && addresses.Resolve(page.Base, written.Trim()) is { Scheme: "http" or "https" } target ? target : null;
    }

    /// <summary>The id of an element, else its name for forms; empty where it has none, or one that a program has numbered.</summary>
    public static string IdOf(MarkupElement element)
    {
        if (element.LocalName is "html" or "table")
            return "";
        var id = element.Find("id", out var own) && !own.IsWhiteSpace() ? own.Trim() : element.Find("name", out var name) ? name.Trim() : default;
        return id.Length <= LongestId && !IsNumbered(id) ? id.ToString() : "";
    }

    // Pictures that are loaded late name a placeholder first.
    private static string? SourceOf(MarkupElement element) =>
        element.Find("src", out var source) && !source.IsEmpty && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? element.GetAttribute("src") : element.GetAttribute("data-src");

    private static bool IsNumbered(ReadOnlySpan<char> id)
    {
        var digits = 0;
        foreach (var c in id)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 3)
                return true;
        }

        return false;
    }
}
