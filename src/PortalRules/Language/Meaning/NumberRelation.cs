namespace PortalRules.Language.Meaning;

/// <summary>How a number is compared.</summary>
internal enum NumberRelation
{
    Is,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
}
