using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PortalRules.Checking;
using PortalRules.Language;
using PortalRules.Language.Cases;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Cli.Commands;

/// <summary>What came of the cases: those that came out differently, rules without a case, and how many there were.</summary>
internal sealed class CasePage(string language)
{
    private readonly StringBuilder _text = new();
    private int _rules;
    private int _cases;
    private int _gaps;
    private int _bad;

    public bool IsGood => _bad == 0;

    public void Begin(DeclarativeRule rule, ImmutableArray<RuleCase> cases)
    {
        _rules++;
        if (cases.IsEmpty)
            Line($"{rule.Mark.File}:{rule.Mark.Line}: {rule.Descriptor.Id}: {Say("chưa có ca kiểm thử", "has no case")}");
    }

    public void Add(DeclarativeRule rule, CaseResult result)
    {
        var @case = result.Case;
        _cases++;
        if (@case.KnownGap is not null)
            _gaps++;
        if (result.IsGood)
            return;
        _bad++;
        Line($"{@case.Mark.File}:{@case.Mark.Line}: {rule.Descriptor.Id}: {@case.Name}");
        if (@case.KnownGap is not null)
        {
            Line(Say("ca này đã đúng; bỏ known-gap", "comes out as written now; remove known-gap"), indent: 2);
            return;
        }

        Line($"{Say("phải là:", "expected:")} {Write(@case.Outcome, @case.Findings, @case.Points)}", indent: 2);
        Line($"{Say("thực tế:", "actual:  ")} {Write(result.Verdict.Outcome, [.. result.Verdict.Findings.Select(f => f.Key).Order(StringComparer.Ordinal)], @case.Points is null ? null : result.Verdict.Points)}", indent: 2);
        foreach (var finding in result.Verdict.Findings)
            Line(finding.Message.In(language), indent: 4);
        if (result.Verdict.Findings.IsEmpty && result.Verdict.Question is { } question)
            Line(question.In(language), indent: 4);
    }

    public string End()
    {
        Line(Say(
            $"{_cases} ca kiểm thử của {_rules} quy tắc: {_cases - _bad} đúng như đã ghi, {_bad} không đúng, {_gaps} ca còn hạn chế đã biết (known-gap).",
            $"{_cases} cases of {_rules} rules: {_cases - _bad} as written, {_bad} not, {_gaps} with a known gap."));
        return _text.ToString();
    }

    private string Say(string vi, string en) => string.Equals(language, "en", StringComparison.Ordinal) ? en : vi;

    private void Line(string text, int indent = 0) => _text.Append(' ', indent).Append(DisplayText.Clean(text)).Append('\n');

    // As an author writes it in a case.
    private static string Write(Outcome outcome, ImmutableArray<string>? findings, decimal? points)
    {
        var keys = findings is { } all ? $" findings: [{string.Join(", ", all.Select(k => $"\"{k}\""))}]" : "";
        return $"{OutcomeWord(outcome)}{keys}{(points is { } p ? string.Create(CultureInfo.InvariantCulture, $" points: {p}") : "")}";
    }

    private static string OutcomeWord(Outcome outcome) => outcome switch
    {
        Outcome.NeedsReview => "needs-review",
        Outcome.NotApplicable => "not-applicable",
        Outcome.NotChecked => "not-checked",
        _ => outcome.ToString().ToLowerInvariant(),
    };
}
