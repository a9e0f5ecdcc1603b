using System.Globalization;
using System.Text;
using PortalRules.Checking;
using PortalRules.Language;
using PortalRules.Language.Cases;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Tests.Shared;
using PortalRules.Text;

namespace PortalRules.Tests.Language;

/// <summary>Everything that people read of the rules of the language: the rule in words, and what each of its cases says, in both languages.</summary>
public sealed class SentencesTests
{
    private static readonly string[] Languages = ["vi", "en"];

    [Theory]
    [InlineData("Pack")]
    [InlineData("Page")]
    public void Every_rule_and_every_case_speaks_both_languages(string folder)
    {
        var checker = LanguageCaseTests.Checkers[folder];
        var text = new StringBuilder();
        foreach (var pack in checker.Rules.Packs)
        {
            foreach (var rule in pack.Bound)
            {
                Line(text, 0, rule.Descriptor.Id, rule.Descriptor.Title);
                Line(text, 1, "=", rule.Describe());
                foreach (var @case in RuleCases.Of(pack, rule))
                    Write(text, checker, pack, rule, @case);
                text.Append('\n');
            }
        }

        Snapshot.Match(text.ToString(), folder);
    }

    private static void Write(StringBuilder text, PortalChecker checker, RulePack pack, DeclarativeRule rule, RuleCase @case)
    {
        var options = new CheckOptions { AsOf = @case.AsOf, Packs = [pack.Id], Period = @case.Period, Overrides = @case.Parameters };
        var verdict = checker.Check(@case.Snapshot!, options).Results.Single(r => string.Equals(r.Rule.Id, rule.Descriptor.Id, StringComparison.Ordinal)).Verdict;
        Append(text, 1, $"- {@case.Name} ⇒ {verdict.Outcome}{(verdict.Reason is { } reason ? $" ({reason})" : "")}, {verdict.Looked} looked at, {Number(verdict.Points)} of {Number(verdict.MostPoints)}");
        Line(text, 2, "?", verdict.Question);
        Line(text, 2, "advice", verdict.Advice);
        Write(text, verdict.Measure);
        foreach (var part in verdict.Parts)
        {
            Append(text, 2, $"part {part.Period?.Name.Vi} {part.Group} {part.Outcome}, {part.Looked} looked at, {Number(part.Points)}");
            Write(text, part.Measure);
        }

        if (verdict.Unmatched.Length > 0)
            Append(text, 2, $"unmatched {string.Join(", ", verdict.Unmatched)}");
        foreach (var finding in verdict.Findings)
            Write(text, finding);
        Write(text, verdict.Proof, 2);
    }

    private static void Write(StringBuilder text, Finding finding)
    {
        Append(text, 2, $"[{finding.Key}] {finding.Outcome}{(finding.Count > 1 ? $" × {finding.Count}" : "")}");
        Line(text, 3, "", finding.Message);
        foreach (var evidence in finding.Evidence)
            Append(text, 3, $"@ {evidence.Url} {evidence.Selector} {evidence.Line}:{evidence.Column} {evidence.Text}");
    }

    private static void Write(StringBuilder text, Measure? measure)
    {
        if (measure is null)
            return;
        Append(text, 2, $"measure {measure.Kind} {Number(measure.Value)}..{Number(measure.AtMost)} newest {measure.Newest} unknown {measure.Unknown} undated {measure.Undated} open {measure.Open} by {string.Join(", ", measure.DistinctBy)} {measure.Field}");
        Line(text, 3, "", measure.What);
    }

    private static void Write(StringBuilder text, Proof? proof, int depth)
    {
        if (proof is null)
            return;
        Append(text, depth, $"proof {proof.Outcome} {proof.Sure}+{proof.Maybe}{(proof.Open ? " open" : "")} {string.Join(" | ", proof.Items.Select(i => i.Outcome == proof.Outcome ? i.Key : $"{i.Key} {i.Outcome}"))}");
        foreach (var part in proof.Parts)
        {
            Line(text, depth + 1, "part", part.Check);
            Write(text, part, depth + 1);
        }
    }

    private static void Line(StringBuilder text, int depth, string mark, LocalizedText? words)
    {
        if (words is not { } both)
            return;
        foreach (var language in Languages)
            Append(text, depth, $"{mark} {both.In(language)}".Trim());
    }

    private static void Append(StringBuilder text, int depth, string line) => text.Append(' ', depth * 2).Append(line).Append('\n');

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
