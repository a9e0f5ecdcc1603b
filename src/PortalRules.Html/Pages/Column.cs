namespace PortalRules.Html.Pages;

/// <summary>What a column of a table or a labelled row holds, by its heading.</summary>
internal enum Column : byte
{
    None,
    Number,

    /// <summary>What follows the number (QĐ-UBND), where both stand apart.</summary>
    Symbol,
    Issued,
    Effective,
    Summary,
    Issuer,
    Kind,
    File,
    Field,
    Draft,
    Name,
    Position,
    Body,
    Phone,
    Email,
    Date,
    Person,
    Place,
    Content,
    Receiver,
}
