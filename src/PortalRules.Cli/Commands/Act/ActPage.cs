using System.Collections.Immutable;
using System.Text;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Cli.Commands.Act;

/// <summary>What came of published test cases, as text: a line for each rule, below it what is not consistent.</summary>
internal sealed class ActPage(string language)
{
    private readonly StringBuilder _text = new();

    public string Write(ImmutableArray<ActRuleResults> rules, ImmutableArray<ActCase> cases)
    {
        foreach (var rule in rules)
            Write(rule);
        int Sum(ActAgreement agreement) => rules.Sum(r => r.Count(agreement));
        var count = rules.Sum(r => r.Results.Length);
        Line(Say(
            $"{count} ca kiểm thử ACT của {rules.Count(r => !r.Results.IsEmpty)} quy tắc: {Sum(ActAgreement.Consistent)} nhất quán, {Sum(ActAgreement.Inconsistent)} không nhất quán, {Sum(ActAgreement.Undecided)} không tự kết luận được.",
            $"{count} ACT test cases of {rules.Count(r => !r.Results.IsEmpty)} rules: {Sum(ActAgreement.Consistent)} consistent, {Sum(ActAgreement.Inconsistent)} not, {Sum(ActAgreement.Undecided)} undecided."));
        var others = cases.Select(c => c.Rule).Distinct(StringComparer.Ordinal).Count(id => !rules.Any(r => string.Equals(r.Rule.Act, id, StringComparison.Ordinal)));
        if (others > 0)
            Line(Say($"Danh sách còn ca kiểm thử của {others} quy tắc ACT khác, bộ quy tắc này không có.", $"The list has cases of {others} other ACT rules, which this pack does not have."));
        return _text.ToString();
    }

    private void Write(ActRuleResults rule)
    {
        if (rule.Results.IsEmpty)
        {
            Line(Say($"{rule.Rule.Id}  {rule.Rule.Act}: danh sách không có ca nào", $"{rule.Rule.Id}  {rule.Rule.Act}: the list has no case"));
            return;
        }

        Line(Say(
            $"{rule.Rule.Id}  {rule.Rule.Act} {rule.Results[0].Case.RuleName}: {rule.Count(ActAgreement.Consistent)}/{rule.Results.Length} nhất quán, {rule.Count(ActAgreement.Inconsistent)} không, {rule.Count(ActAgreement.Undecided)} không tự kết luận được",
            $"{rule.Rule.Id}  {rule.Rule.Act} {rule.Results[0].Case.RuleName}: {rule.Count(ActAgreement.Consistent)}/{rule.Results.Length} consistent, {rule.Count(ActAgreement.Inconsistent)} not, {rule.Count(ActAgreement.Undecided)} undecided"));
        foreach (var result in rule.Results.Where(r => r.Agreement is not ActAgreement.Consistent))
            Write(result);
    }

    private void Write(ActResult result)
    {
        var outcome = MachineWord(result.Verdict.Outcome);
        Line(result.Agreement is ActAgreement.Undecided
            ? Say($"? {result.Case.Title}: phải là {result.Case.Expected}, thực tế {outcome}", $"? {result.Case.Title}: expected {result.Case.Expected}, was {outcome}")
            : Say($"✗ {result.Case.Title}: phải là {result.Case.Expected}, thực tế {outcome}", $"✗ {result.Case.Title}: expected {result.Case.Expected}, was {outcome}"), indent: 2);
        Line($"{result.Case.Id} {result.Case.Path}", indent: 4);
        foreach (var finding in result.Verdict.Findings)
            Line($"{PlaceOf(finding)}{finding.Key}: {finding.Message.In(language)}", indent: 4);
    }

    private static string PlaceOf(Finding finding) =>
        finding.Evidence is [{ Line: > 0 } at, ..] ? FormattableString.Invariant($"{at.Line}:{at.Column} ") : "";

    private static string MachineWord(Outcome outcome) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.ToString());

    private string Say(string vi, string en) => string.Equals(language, "en", StringComparison.Ordinal) ? en : vi;

    private void Line(string text, int indent = 0) => _text.Append(' ', indent).Append(DisplayText.Clean(text)).Append('\n');
}
