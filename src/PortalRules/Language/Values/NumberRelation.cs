namespace PortalRules.Language.Values;

/// <summary>How a number is compared.</summary>
internal enum NumberRelation
{
    Is,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
}
