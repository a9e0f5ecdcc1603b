using PortalRules.Law;
using PortalRules.Rules;

namespace PortalRules.Packs.Coverage;

/// <summary>A rule that stands on a place of a legal text.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Pack">The id of its pack; <c>code</c> for a rule in C# that stands in no pack.</param>
/// <param name="Basis">By which of its bases.</param>
/// <param name="IsQuestion">Whether it asks a person, and judges nothing itself.</param>
internal sealed record CoveringRule(RuleDescriptor Rule, string Pack, LegalBasis Basis, bool IsQuestion)
{
    /// <summary>How its place lies to another; <see langword="null"/> where neither holds the other.</summary>
    public PlaceRelation? RelationTo(Locator place)
    {
        if (Basis.At is not { } at)
            return PlaceRelation.Larger;
        if (at.Equals(place))
            return PlaceRelation.Same;
        return at.Holds(place) ? PlaceRelation.Larger : place.Holds(at) ? PlaceRelation.Smaller : null;
    }

    /// <summary>Whether the text has a duty at the place, or within it.</summary>
    public bool HasDuty => Basis.Source.Duties.Any(d => RelationTo(d.At) is PlaceRelation.Same or PlaceRelation.Larger);
}
