using PortalRules.Law;
using PortalRules.Text;

namespace PortalRules.Packs;

/// <summary>Whether a legal text on which a pack's rules stand applies to a portal on a day.</summary>
/// <param name="Source">The text.</param>
/// <param name="Reason">Why it applies or does not.</param>
/// <param name="Why">The same in a sentence.</param>
public sealed record InstrumentApplication(LegalSource Source, ApplicationReason Reason, LocalizedText Why)
{
    /// <summary>Whether it carries rules: it applies, or it is not known that it does not.</summary>
    public bool Carries => Reason is ApplicationReason.Applies or ApplicationReason.StartUnconfirmed or ApplicationReason.EndUnconfirmed;
}
