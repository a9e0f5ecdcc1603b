namespace PortalRules.Language.Values;

/// <summary>How far a day lies from the as-of date.</summary>
internal enum AgeRelation
{
    InLast,
    InNext,
    OlderThan,
}
