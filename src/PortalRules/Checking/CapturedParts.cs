using System.Collections.Immutable;
using PortalRules.Language;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>Whether the capture took the steps that a rule's fields need, and whether the platform's map defines the elements that it names.</summary>
internal static class CapturedParts
{
    public static Verdict? Missing(DeclarativeRule rule, CheckScope scope)
    {
        foreach (var field in rule.CapturedApart)
        {
            if (IsNowhereCaptured(field, scope.FactsOf(rule.Select!), scope))
                return NotChecked("not-captured", $"Bản thu thập không có dữ liệu về {field.Part!.Help.Vi}.", $"The capture holds nothing about {field.Part.Help.En}.");
        }

        var defined = scope.Snapshot.Portal.ElementNames;
        if (rule.ElementNames.IsEmpty)
            return null;
        if (rule.ElementNames.FirstOrDefault(n => !defined.Contains(n, StringComparer.Ordinal)) is { } undefined)
        {
            return NotChecked(
                "element-not-defined",
                $"Bản đồ trích xuất đang dùng không định nghĩa thành phần \"{undefined}\".",
                $"The extraction map in force does not define the element \"{undefined}\".");
        }

        return null;
    }

    private static bool IsNowhereCaptured(FactField field, ImmutableArray<object> facts, CheckScope scope) =>
        !facts.IsEmpty && facts.All(f => field.Read(f, scope) is { IsUnknown: true, Reason: UnknownReason.NotCaptured });

    private static Verdict NotChecked(string reason, string vi, string en) =>
        new() { Outcome = Outcome.NotChecked, Reason = reason, Question = new LocalizedText(vi, en) };
}
