using System.Globalization;
using PortalRules.Html.Markup;

namespace PortalRules.Html.Accessibility;

/// <summary>The role of an element: the one that it is given, else that of its name (HTML-AAM).</summary>
internal static class RoleReader
{
    // Attributes that make browsers expose an element in spite of the role "none" (WAI-ARIA, conflicts of presentational roles).
    private static readonly string[] Global =
    [
        "aria-atomic", "aria-busy", "aria-controls", "aria-current", "aria-describedby", "aria-description", "aria-details", "aria-dropeffect", "aria-flowto", "aria-grabbed",
        "aria-keyshortcuts", "aria-label", "aria-labelledby", "aria-live", "aria-owns", "aria-relevant", "aria-roledescription",
    ];

    /// <summary>The role; empty where the element has none that has a name.</summary>
    public static string Of(MarkupElement element)
    {
        var given = element.Find("role", out var written) ? AriaRoles.FirstOf(written) : null;
        return given is null || (given is "none" && IsExposedAllTheSame(element)) ? Implicit(element) : given;
    }

    /// <summary>The type of an <c>input</c> or <c>button</c>; empty for others.</summary>
    public static string TypeOf(MarkupElement element)
    {
        if (element.LocalName is not ("input" or "button"))
            return "";
        var written = element.Find("type", out var type) ? type.Trim() : default;
        foreach (var known in Types)
        {
            if (written.Equals(known, StringComparison.OrdinalIgnoreCase))
                return known;
        }

        return element.LocalName is "button" ? "submit" : "text";
    }

    /// <summary>Whether the tabulator key reaches it, as far as its markup tells.</summary>
    public static bool IsTabbable(MarkupElement element) => TabIndex(element) is { } index ? index >= 0 : IsFocusableByNature(element) || element.LocalName is "iframe" or "frame";

    private static readonly string[] Types =
    [
        "text", "button", "checkbox", "color", "date", "datetime-local", "email", "file", "hidden", "image", "month", "number", "password", "radio", "range", "reset", "search", "submit",
        "tel", "time", "url", "week",
    ];

    private static bool IsExposedAllTheSame(MarkupElement element)
    {
        if (TabIndex(element) is not null || IsFocusableByNature(element))
            return true;
        foreach (var name in Global)
        {
            if (element.HasAttribute(name))
                return true;
        }

        return false;
    }

    // A frame passes the focus on to what it shows.
    private static bool IsFocusableByNature(MarkupElement element) => element.LocalName switch
    {
        "a" or "area" => element.HasAttribute("href"),
        "button" or "select" or "textarea" => !element.HasAttribute("disabled"),
        "input" => !element.HasAttribute("disabled") && TypeOf(element) is not "hidden",
        _ => false,
    };

    private static int? TabIndex(MarkupElement element) =>
        element.Find("tabindex", out var written) && int.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index) ? index : null;

    private static string Implicit(MarkupElement element) => element.LocalName switch
    {
        "a" or "area" => element.HasAttribute("href") ? "link" : "",
        "img" => IsDecorative(element) ? "none" : "img",
        "button" => "button",
        "html" => "document",
        "table" => "table",
        "textarea" => "textbox",
        "select" => element.HasAttribute("multiple") ? "listbox" : "combobox",
        "input" => TypeOf(element) switch
        {
            "button" or "image" or "reset" or "submit" => "button",
            "checkbox" => "checkbox",
            "radio" => "radio",
            "range" => "slider",
            "number" => "spinbutton",
            "search" => element.HasAttribute("list") ? "combobox" : "searchbox",
            "text" or "email" or "tel" or "url" => element.HasAttribute("list") ? "combobox" : "textbox",
            _ => "",
        },
        _ => "",
    };

    // An empty alt, and nothing else that would name the picture.
    private static bool IsDecorative(MarkupElement image) =>
        image.Find("alt", out var alt) && alt.IsEmpty && !IsWritten(image, "aria-label") && !IsWritten(image, "aria-labelledby") && TabIndex(image) is null;

    private static bool IsWritten(MarkupElement element, string attribute) => element.Find(attribute, out var value) && !value.IsWhiteSpace();
}
