namespace PortalRules.Language.Values;

/// <summary>How a text is compared.</summary>
internal enum TextRelation
{
    Is,
    Like,
    Contains,
    StartsWith,
}
