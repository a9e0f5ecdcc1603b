using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;

namespace PortalRules.Checking;

/// <summary>What it means for the verdict that a pack or rule does not speak to a portal. Level or area unknown is never a guess.</summary>
internal static class Applicability
{
    /// <summary>Why a rule is not judged for a portal; <see langword="null"/> where it is.</summary>
    public static Verdict? Refuse(AppliesTo scope, Portal portal, DateOnly asOf, PortalVocabulary vocabulary) =>
        Refuse(ScopeTest.Of(scope, portal, asOf, vocabulary), portal, asOf, vocabulary);

    /// <summary>The verdict of a reason; <see langword="null"/> where it applies.</summary>
    public static Verdict? Refuse(ApplicationReason reason, Portal portal, DateOnly asOf, PortalVocabulary vocabulary) => reason is ApplicationReason.Applies ? null : new Verdict
    {
        Outcome = reason is ApplicationReason.LevelUnknown or ApplicationReason.AreaUnknown ? Outcome.NotChecked : Outcome.NotApplicable,
        Reason = reason switch { ApplicationReason.LevelUnknown => "level-unknown", ApplicationReason.AreaUnknown => "area-unknown", _ => "not-applicable" },
        Question = ApplicationWords.Of(reason, portal, asOf, vocabulary),
    };
}
