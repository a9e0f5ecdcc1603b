namespace PortalRules.Reports.Spreadsheets;

/// <summary>How a cell looks; the value is its place in the style sheet.</summary>
internal enum SheetStyle
{
    Plain,
    Label,
    Title,
    Line,
    Note,
    Head,
    Text,
    Mark,
    Number,
    Decimal,
    Share,
    Date,
    Total,
    TotalNumber,
}
