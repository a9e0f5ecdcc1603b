using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Packs;

/// <summary>Whether a pack applies to a portal on a day, and why.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Reason">Why it applies or does not.</param>
/// <param name="Why">The same in a sentence.</param>
/// <param name="Instruments">The legal texts on which its own rules stand (those that only an inferred basis names are left out), sorted by id.</param>
public sealed record PackApplication(RulePack Pack, ApplicationReason Reason, LocalizedText Why, ImmutableArray<InstrumentApplication> Instruments)
{
    /// <summary>Whether it applies.</summary>
    public bool Applies => Reason is ApplicationReason.Applies;
}
