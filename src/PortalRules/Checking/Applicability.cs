using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Checking;

/// <summary>Whether a pack or rule speaks to a portal. Level or area unknown is never a guess.</summary>
internal static class Applicability
{
    /// <summary>Whether it certainly covers the portal.</summary>
    public static bool Covers(AppliesTo scope, Portal portal) =>
        (scope.Levels.IsEmpty || (portal.Level is { } level && scope.Levels.Contains(level, StringComparer.Ordinal)))
        && (scope.Areas.IsEmpty || (portal.Area is { } area && scope.Areas.Any(a => Area.IsWithin(area, a))));

    /// <summary>Why a rule is not judged for a portal; <see langword="null"/> where it is.</summary>
    public static Verdict? Refuse(AppliesTo scope, Portal portal, DateOnly asOf, PortalVocabulary vocabulary)
    {
        if (!scope.Levels.IsEmpty && portal.Level is null)
            return NotChecked("level-unknown", "Chưa biết cấp hành chính của cơ quan chủ quản.", "The agency's level is not known.");
        if (!scope.Areas.IsEmpty && portal.Area is null)
            return NotChecked("area-unknown", "Chưa biết địa bàn của cơ quan chủ quản.", "The agency's area is not known.");
        if (!Covers(scope, portal))
            return NotApplicable("not-applicable", "Không áp dụng đối với cấp hoặc địa bàn này.", "Does not apply to this level or area.");
        var place = scope.Areas.Select(vocabulary.Area).FirstOrDefault(a => a is not null && Area.IsWithin(portal.Area!, a.Id));
        if (place is not null && (asOf > place.Until || asOf < place.From))
        {
            return NotApplicable(
                "not-applicable",
                $"Tại ngày xét, đơn vị hành chính {place.Name} không tồn tại.",
                $"On the as-of date the area {place.Name} does not exist.");
        }

        return null;
    }

    private static Verdict NotChecked(string reason, string vi, string en) =>
        new() { Outcome = Outcome.NotChecked, Reason = reason, Question = new LocalizedText(vi, en) };

    private static Verdict NotApplicable(string reason, string vi, string en) =>
        new() { Outcome = Outcome.NotApplicable, Reason = reason, Question = new LocalizedText(vi, en) };
}
