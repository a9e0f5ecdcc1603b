using PortalRules.Rules;

namespace PortalRules.Surveys.Annexes;

/// <summary>A row of an annex before it is printed: a portal, or a unit that contributes to one.</summary>
/// <param name="Portal">The portal.</param>
/// <param name="Group">The unit; <see langword="null"/>: the portal's own.</param>
/// <param name="UnitsOf">The indicator whose groups are the rows; <see langword="null"/> where portals are.</param>
internal sealed record AnnexLine(AnnexPortal Portal, string? Group, string? UnitsOf)
{
    public string Unit => Group ?? Portal.Row.Portal.Unit;

    /// <summary>Rank by each indicator that a column ranks by.</summary>
    public Dictionary<string, int> Ranks { get; } = new(StringComparer.Ordinal);

    /// <summary>What came of an indicator in this row, of all periods or of one.</summary>
    public AnnexState State(string indicator, JudgedPeriod? period = null)
    {
        var whole = Portal.States[indicator];
        if (Group is null || whole.Parts.IsEmpty || !string.Equals(indicator, UnitsOf, StringComparison.Ordinal))
            return whole;
        var parts = whole.Parts.Where(p => string.Equals(p.Group, Group, StringComparison.Ordinal) && (period is null || p.Period?.Days == period.Days)).ToList();
        return parts.Count == 0 ? AnnexState.Unchecked : new AnnexState { Outcome = AnnexStates.Worst(parts.Select(p => p.Outcome)), Measure = AnnexNumbers.Sum(parts.Select(p => p.Measure)) };
    }
}
