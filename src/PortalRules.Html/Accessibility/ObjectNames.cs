namespace PortalRules.Html.Accessibility;

/// <summary>The elements of HTML that are accessible objects whatever their attributes say, or that move by themselves.</summary>
internal static class ObjectNames
{
    public static bool Has(string name) =>
        name is "a" or "area" or "blink" or "button" or "frame" or "html" or "iframe" or "img" or "input" or "marquee" or "select" or "table" or "textarea";
}
