namespace PortalRules.Rules;

/// <summary>How binding a demand is, by the legal text's own verb.</summary>
public enum Obligation
{
    /// <summary>Required (yêu cầu, phải).</summary>
    Must,

    /// <summary>Encouraged (khuyến khích, cần).</summary>
    Should,

    /// <summary>Suggested (gợi ý, có thể).</summary>
    May,
}
