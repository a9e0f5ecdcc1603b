using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;

namespace PortalRules.Packs;

/// <summary>Whether an <c>applies-to</c> speaks to a portal on a day. Level or area unknown is never a guess.</summary>
internal static class ScopeTest
{
    public static ApplicationReason Of(AppliesTo scope, Portal portal, DateOnly asOf, PortalVocabulary vocabulary)
    {
        if (scope.Levels.IsEmpty && scope.Areas.IsEmpty)
            return ApplicationReason.Applies;

        // What certainly rules it out comes before what is not known, and that there is no such agency before to whom the scope speaks.
        if (vocabulary.MissingLevelOn(portal.Level, asOf) is not null)
            return ApplicationReason.LevelNotExisting;
        if (portal.Area is { } place && vocabulary.MissingOn(place, asOf) is not null)
            return ApplicationReason.AreaNotExisting;
        if (!scope.Levels.IsEmpty && portal.Level is { } level && !scope.Levels.Contains(level, StringComparer.Ordinal))
            return ApplicationReason.OtherLevel;
        if (!scope.Areas.IsEmpty && portal.Area is { } area && !scope.Areas.Any(a => Area.IsWithin(area, a)))
            return ApplicationReason.OtherArea;
        if (!scope.Levels.IsEmpty && portal.Level is null)
            return ApplicationReason.LevelUnknown;
        return !scope.Areas.IsEmpty && portal.Area is null ? ApplicationReason.AreaUnknown : ApplicationReason.Applies;
    }
}
