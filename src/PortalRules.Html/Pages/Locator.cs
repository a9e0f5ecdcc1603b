using PortalRules.Html.Markup;
using PortalRules.Snapshots;

namespace PortalRules.Html.Pages;

/// <summary>Says where an element stands. Asked only for facts that are kept.</summary>
internal static class Locator
{
    public static SourceLocation Of(PageView page, int node) => Of(page, page[node].Element);

    public static SourceLocation Of(PageView page, MarkupElement element) =>
        new(page.Url.Value, page.Selectors.Of(element), element.Position.Line, element.Position.Column);
}
