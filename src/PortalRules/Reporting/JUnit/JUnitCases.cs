using PortalRules.Checking;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reporting.JUnit;

/// <summary>Makes a case of what came of a rule.</summary>
internal static class JUnitCases
{
    private const int MostFindings = 50;

    public static JUnitCase Of(CheckReport report, RuleResult result)
    {
        var kind = KindOf(result);
        var word = OutcomeWords.Of(result);
        var reason = result.Verdict.Question;
        return new JUnitCase
        {
            Name = $"{result.Rule.Id} – {result.Rule.Title.Vi}",
            ClassName = result.Pack,
            Kind = kind,
            Type = MachineWords.Of(result.Verdict.Outcome),
            Message = reason is null ? $"{word.Vi}: {result.Rule.Title.Vi}" : $"{word.Vi}: {reason.Vi}",
            Lines = [.. Lines(report, result, kind, word)],
        };
    }

    /// <summary>A check, or a portal of a survey, that could not be judged.</summary>
    public static JUnitCase Fault(string reason, LocalizedText text) => new()
    {
        Name = "Kết luận kiểm tra",
        ClassName = "portalrules",
        Kind = JUnitKind.Error,
        Type = reason,
        Message = text.Vi,
        Lines = [text.In("en")],
    };

    private static JUnitKind KindOf(RuleResult result) => result.Verdict.Outcome switch
    {
        Outcome.Fail => RuleCounts.IsMust(result) && result.CountsAsMiss ? JUnitKind.Failure : JUnitKind.Passed,
        Outcome.Pass or Outcome.Measured => JUnitKind.Passed,
        Outcome.Error => JUnitKind.Error,
        _ => JUnitKind.Skipped,
    };

    private static IEnumerable<string> Lines(CheckReport report, RuleResult result, JUnitKind kind, LocalizedText word)
    {
        var c = new PlainContext(report, new TextFormatterOptions(), new TextSheet(width: 1000, colour: false));
        var verdict = result.Verdict;
        if (kind is JUnitKind.Passed && verdict.Outcome is Outcome.Fail)
            yield return RuleCounts.IsMust(result) ? $"{word.Vi}, không tính vào kết quả lần chạy này (not met, not counted in this run)" : $"{word.Vi.ToLowerInvariant()} ({word.In("en").ToLowerInvariant()})";
        if (verdict.Outcome is Outcome.Error or Outcome.Fail or Outcome.Pending or Outcome.NeedsReview or Outcome.NotChecked or Outcome.NotApplicable && result.Rule.Title.En is { } title)
            yield return title;
        if (verdict is { Question.En: { } question })
            yield return question;
        if (verdict.Measure is { } measure)
            yield return $"{MeasureWords.Of(measure).Vi}: {measure.What.Vi}";
        foreach (var line in verdict.Findings.Take(MostFindings).SelectMany(f => Lines(c, f)))
            yield return line;
        if (verdict.Findings.Length > MostFindings)
            yield return $"… và {c.Number(verdict.Findings.Length - MostFindings)} phát hiện khác (báo cáo dạng json ghi đủ)";
        if (verdict.Outcome is Outcome.Pass or Outcome.Measured)
            yield break;
        foreach (var basis in result.Rule.Basis)
            yield return $"Căn cứ: {Citations.Cite(c, basis)}";
    }

    private static IEnumerable<string> Lines(PlainContext c, Finding finding)
    {
        yield return $"{OutcomeWords.Mark(finding.Outcome)} {FindingLines.Sentence(c, finding)}";
        if (finding.Message.En is { } english)
            yield return $"  {english}";
        foreach (var place in finding.Evidence.Take(c.Options.MostPlaces))
            yield return $"  {Places.Place(c, place, finding.Message.Vi)}";
        foreach (var (lead, text, _) in DecisionLines.Of(c, finding))
            yield return $"  {lead}{text}";
        if (finding.Remedy is { } remedy)
            yield return $"  Việc cần làm: {remedy.Vi}";
    }
}
