namespace PortalRules.Language.Values;

/// <summary>How a day is compared.</summary>
internal enum DateRelation
{
    Is,
    Before,
    After,
    From,
    Until,
    InLast,
    InNext,
    OlderThan,
}
