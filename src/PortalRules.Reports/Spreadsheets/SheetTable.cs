using System.Globalization;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>Where the table of a sheet stands.</summary>
/// <param name="Head">The row of its headings, from 1.</param>
/// <param name="Last">Its last row without totals.</param>
/// <param name="Columns">How many columns it has.</param>
internal sealed record SheetTable(uint Head, uint Last, int Columns)
{
    /// <summary>The table as a sheet writes it (A5:L22).</summary>
    public string Area => string.Create(CultureInfo.InvariantCulture, $"A{Head}:{Letters(Columns)}{Last}");

    /// <summary>The same as a workbook writes it ($A$5:$L$22).</summary>
    public string FixedArea => string.Create(CultureInfo.InvariantCulture, $"$A${Head}:${Letters(Columns)}${Last}");

    /// <summary>The heading as a workbook writes rows ($5:$5).</summary>
    public string FixedHead => string.Create(CultureInfo.InvariantCulture, $"${Head}:${Head}");

    /// <summary>The name of a column: A, B … Z, AA.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }
}
