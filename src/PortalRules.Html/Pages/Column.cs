namespace PortalRules.Html.Pages;

/// <summary>What a column of a table or a labelled row holds, by its heading.</summary>
internal enum Column : byte
{
    None,
    Number,
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
