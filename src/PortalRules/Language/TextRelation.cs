namespace PortalRules.Language;

/// <summary>How a text is compared.</summary>
internal enum TextRelation
{
    Is,
    Like,
    Contains,
    StartsWith,
}
