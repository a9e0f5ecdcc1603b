namespace PortalRules.Html.Pages;

/// <summary>The zones as facts name them.</summary>
internal static class ZoneNames
{
    public static string Of(PageView page, int node) => page[node].Zone switch
    {
        Zone.Header or Zone.Nav => "header",
        Zone.Left => "left",
        Zone.Right => "right",
        Zone.Footer => "footer",
        _ => page[node].InSlider ? "slider" : "center",
    };
}
