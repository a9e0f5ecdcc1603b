using System.Collections.Immutable;
using PortalRules.Surveys;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>A sheet: lines on top, a table, lines beneath it.</summary>
internal sealed record SheetPage
{
    /// <summary>The name on its tab, as wished.</summary>
    public required string Name { get; init; }

    /// <summary>The lines above the table, each with its style.</summary>
    public required ImmutableArray<(string Text, SheetStyle Style)> Top { get; init; }

    /// <summary>The columns; at least one.</summary>
    public required ImmutableArray<SheetColumn> Columns { get; init; }

    /// <summary>The rows, each with one cell per column; made while they are written.</summary>
    public required IAsyncEnumerable<ImmutableArray<SheetCell>> Rows { get; init; }

    /// <summary>The row of totals; empty for none.</summary>
    public ImmutableArray<SheetCell> Total { get; init; } = [];

    /// <summary>The lines beneath the table.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>How it lies when printed.</summary>
    public PageOrientation Orientation { get; init; } = PageOrientation.Landscape;
}
