namespace PortalRules.Language;

/// <summary>How a number is compared.</summary>
internal enum NumberRelation
{
    Is,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
}
