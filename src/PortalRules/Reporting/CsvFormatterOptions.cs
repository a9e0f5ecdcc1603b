namespace PortalRules.Reporting;

/// <summary>How CSV is written.</summary>
public sealed record CsvFormatterOptions
{
    /// <summary>Whether the file begins with a byte order mark, by which Excel knows UTF-8; by default not.</summary>
    public bool Bom { get; init; }

    /// <summary>What stands between cells: <c>,</c> (the default) or <c>;</c>, which Excel expects where numbers are written with a comma. Numbers have a point in either.</summary>
    public char Separator { get; init; } = ',';
}
