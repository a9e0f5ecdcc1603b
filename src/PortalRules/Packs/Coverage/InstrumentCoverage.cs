using System.Collections.Immutable;
using PortalRules.Law;

namespace PortalRules.Packs.Coverage;

/// <summary>A legal text and what the packs do about its duties.</summary>
/// <param name="Source">The text.</param>
/// <param name="Duties">Its duties, sorted by place; those of one place in the order of the file.</param>
internal sealed record InstrumentCoverage(LegalSource Source, ImmutableArray<DutyCoverage> Duties)
{
    /// <summary>How many duties are in a state.</summary>
    public int Count(DutyState state) => Duties.Count(d => d.State == state);
}
