namespace PortalRules.Html.Pages;

/// <summary>A row of a grid.</summary>
/// <param name="Node">Its element.</param>
/// <param name="Cells">Its cells by column.</param>
/// <param name="IsGroup">Whether one cell spans the whole row: a heading within the table.</param>
internal sealed record GridRow(int Node, int[] Cells, bool IsGroup);
