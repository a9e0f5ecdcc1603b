using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Surveys;

/// <summary>An annex as it is printed: every cell is a finished text, beside what a spreadsheet needs to count with it.</summary>
public sealed record AnnexTable
{
    /// <summary>The id of the annex (<c>phu-luc-1</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The id of the pack that defines it; <see langword="null"/> for a user's own.</summary>
    public string? Pack { get; init; }

    /// <summary>The label above the title (Phụ lục 1); <see langword="null"/> for none.</summary>
    public string? Label { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Lines beneath the title.</summary>
    public ImmutableArray<string> Header { get; init; } = [];

    /// <summary>How the sheet lies.</summary>
    public PageOrientation Orientation { get; init; }

    /// <summary>The columns.</summary>
    public required ImmutableArray<AnnexColumn> Columns { get; init; }

    /// <summary>The rows, each with one cell per column.</summary>
    public required ImmutableArray<AnnexRow> Rows { get; init; }

    /// <summary>The row of totals; <see langword="null"/> for none.</summary>
    public AnnexRow? Total { get; init; }

    /// <summary>Lines beneath the table: what its marks mean, what they are counted from, what could not be decided.</summary>
    public ImmutableArray<string> Footer { get; init; } = [];

    /// <summary>Lists drawn from the table, as letters write them out: a sentence, then the units.</summary>
    public ImmutableArray<AnnexSummary> Summary { get; init; } = [];
}
