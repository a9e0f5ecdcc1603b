namespace PortalRules.Reports.Spreadsheets;

/// <summary>A column of a sheet.</summary>
/// <param name="Header">Its heading.</param>
/// <param name="Width">Its width in characters.</param>
internal sealed record SheetColumn(string Header, double Width);
