using System.Collections.Immutable;
using PortalRules.Law;
using PortalRules.Packs.Coverage;
using PortalRules.Text;

namespace PortalRules.Reporting.Coverage;

/// <summary>What the packs do about duties, in words.</summary>
internal static class CoverageWords
{
    /// <summary>The states, in the order in which they are counted.</summary>
    public static ImmutableArray<DutyState> States { get; } = [.. Enum.GetValues<DutyState>()];

    public static LocalizedText Of(DutyState state) => state switch
    {
        DutyState.Rule => new("có quy tắc", "rule"),
        DutyState.Partly => new("một phần", "partly"),
        DutyState.Question => new("hỏi người kiểm tra", "question"),
        DutyState.Unasked => new("chỉ người kiểm tra được, chưa có câu hỏi", "by hand, not asked"),
        _ => new("chưa có quy tắc", "nothing"),
    };

    public static string Mark(DutyState state) => state switch
    {
        DutyState.Rule => "✓ ",
        DutyState.Partly => "~ ",
        DutyState.Question => "? ",
        DutyState.Unasked => "– ",
        _ => "✗ ",
    };

    /// <summary>A rule beside a duty: where it stands on another place, with that place.</summary>
    private static LocalizedText Of((CoveringRule Rule, PlaceRelation Relation) rule)
    {
        var inferred = rule.Rule.Basis.Kind is BasisKind.Inferred;
        var place = rule.Rule.Basis.At?.Text;
        var (vi, en) = rule.Relation is PlaceRelation.Same ? ("", "") : (place ?? "cả văn bản", place ?? "the whole text");
        if (inferred)
            (vi, en) = (vi.Length == 0 ? "suy ra" : $"{vi}, suy ra", en.Length == 0 ? "inferred" : $"{en}, inferred");
        var id = rule.Rule.Rule.Id;
        return vi.Length == 0 ? new(id, id) : new($"{id} ({vi})", $"{id} ({en})");
    }

    /// <summary>The rules beside each duty of a text; of duties that share a place, beside the first, with why they cover it in part only.</summary>
    public static IEnumerable<(DutyCoverage Duty, LocalizedText Rules)> Lines(InstrumentCoverage instrument)
    {
        DutyCoverage? before = null;
        foreach (var duty in instrument.Duties)
        {
            var repeats = duty is { SharesPlace: true, Rules.IsEmpty: false } && before?.Duty.At == duty.Duty.At;
            var rules = duty.Told.Select(Of).ToList();
            yield return (duty, repeats ? AsAbove : new(string.Join(", ", rules.Select(r => r.Vi)), string.Join(", ", rules.Select(r => r.In("en")))));
            before = duty;
        }
    }

    private static LocalizedText AsAbove { get; } = new("như trên", "as above");

    /// <summary>Why a duty that rules stand on is called covered in part only.</summary>
    public static LocalizedText SharedPlace { get; } = new(
        "nhiều nghĩa vụ ở cùng điều khoản này, không rõ quy tắc nói về nghĩa vụ nào",
        "several duties at this place, and nothing says about which of them a rule is");
}
