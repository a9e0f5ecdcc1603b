using System.Collections.Immutable;
using PortalRules.Law;
using PortalRules.Packs;
using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>A legal text on which loaded rules stand: whether a check applied it, and why.</summary>
/// <param name="Source">The text.</param>
/// <param name="Reason">Why it was applied or not; of rules that do not speak to the portal for different reasons, the nearest to applying.</param>
/// <param name="Why">The same in a sentence, with its days in force and the text that ended it where they are the reason.</param>
/// <param name="Packs">Ids of the packs whose rules stand on it, sorted: those that applied it, or, where none did, all; <c>code</c> for rules in C#.</param>
public sealed record LawApplication(LegalSource Source, ApplicationReason Reason, LocalizedText Why, ImmutableArray<string> Packs)
{
    /// <summary>Whether rules were judged by it: it is in force, or it is not known that it is not (a miss is then a question).</summary>
    public bool IsApplied => Reason is ApplicationReason.Applies or ApplicationReason.StartUnconfirmed or ApplicationReason.EndUnconfirmed;
}
