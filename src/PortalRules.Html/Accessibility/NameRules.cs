using PortalRules.Html.Markup;
using PortalRules.Html.Pages;

namespace PortalRules.Html.Accessibility;

/// <summary>What counts towards a name, by the element alone.</summary>
internal static class NameRules
{
    /// <summary>Whether the name may come from what the element holds. What stands inside another one, or is referred to, gives its text whatever it is.</summary>
    public static bool IsFromContent(MarkupElement element, string role, bool isReferred) =>
        isReferred || (element.LocalName is not ("img" or "input" or "select" or "textarea" or "iframe" or "frame" or "object" or "table" or "marquee" or "svg" or "video" or "audio" or "canvas") && role is not ("img" or "textbox" or "combobox" or "listbox" or "searchbox" or "slider" or "spinbutton"))
        || AriaRoles.IsLink(role) || role is "button";

    /// <summary>Not rendered, or kept from assistive technology, by its own markup.</summary>
    public static bool IsHidden(MarkupElement element) =>
        element.HasAttribute("hidden") || (element.Find("aria-hidden", out var hidden) && hidden is "true") || (element.Find("style", out var style) && PageFlattener.IsOff(style));

    /// <summary>Whether class names say that it is not rendered. What is out of sight only (<c>sr-only</c>) gives its text.</summary>
    public static bool IsHiddenByName(MarkupElement element)
    {
        if (!element.Find("class", out var names))
            return false;
        foreach (var range in names.SplitAny(" \t\n\r\f"))
        {
            if (names[range] is "hidden" or "hide" or "d-none" or "invisible" or "collapse")
                return true;
        }

        return false;
    }

    /// <summary>Whether a style sheet or script has a handle on it.</summary>
    public static bool MayBeFilled(MarkupElement element) =>
        element.HasAttribute("class") || element.HasAttribute("id") || element.LocalName.Contains('-', StringComparison.Ordinal) || element.LocalName is "object" or "canvas" or "svg";
}
