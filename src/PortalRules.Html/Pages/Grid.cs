namespace PortalRules.Html.Pages;

/// <summary>A table, whether made of <c>table</c> or of rows of boxes. A cell is a node, or −1 where a row has none.</summary>
/// <param name="Node">The element that holds the rows.</param>
/// <param name="Rows">The rows with their cells; cells that span are repeated.</param>
internal sealed record Grid(int Node, List<GridRow> Rows);
