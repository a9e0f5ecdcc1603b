namespace PortalRules.Language.Periods;

/// <summary>How long a repeated period is.</summary>
internal enum PeriodUnit
{
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,
}
