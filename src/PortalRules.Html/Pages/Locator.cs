using AngleSharp.Dom;
using PortalRules.Snapshots;

namespace PortalRules.Html.Pages;

/// <summary>Says where an element stands. Asked only for facts that are kept.</summary>
internal static class Locator
{
    public static SourceLocation Of(PageView page, int node) => Of(page, page[node].Element);

    public static SourceLocation Of(PageView page, IElement element) =>
        page.Positions.TryGetValue(element, out var position)
            ? new SourceLocation(page.Url.Value, page.Selectors.Of(element), position.Line, position.Column)
            : new SourceLocation(page.Url.Value, page.Selectors.Of(element), 0, 0);
}
