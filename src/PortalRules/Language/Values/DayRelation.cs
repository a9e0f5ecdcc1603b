namespace PortalRules.Language.Values;

/// <summary>How a day is compared with another: before and after exclude it, from and until include it.</summary>
internal enum DayRelation
{
    Is,
    Before,
    After,
    From,
    Until,
}
