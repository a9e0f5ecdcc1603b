namespace PortalRules.Html.Imprints;

internal enum ImprintField
{
    None,
    Organisation,
    Responsible,
    Address,
    Phone,
    Email,
    Fax,
    Licence,
}
