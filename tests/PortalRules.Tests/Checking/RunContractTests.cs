using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Rules;
using PortalRules.Tests.Reporting;
using PortalRules.Text;

namespace PortalRules.Tests.Checking;

/// <summary>Results are written as in <c>must-error-fail should-warning-pass</c>: obligation, severity, outcome; <c>skipped</c> in the place of an outcome.</summary>
public sealed class RunContractTests
{
    [Theory]
    [InlineData("", RunConclusion.CouldNotJudge, "no-rule")]
    [InlineData("must-error-skipped", RunConclusion.CouldNotJudge, "no-rule-ran")]
    [InlineData("must-error-notapplicable must-error-notchecked", RunConclusion.CouldNotJudge, "no-rule-ran")]
    [InlineData("must-error-needsreview", RunConclusion.CouldNotJudge, "no-must-decided")]
    [InlineData("must-error-needsreview should-warning-fail", RunConclusion.CouldNotJudge, "no-must-decided")]
    [InlineData("must-error-skipped should-warning-pass", RunConclusion.CouldNotJudge, "no-must-decided")]
    [InlineData("must-error-error must-error-pass", RunConclusion.CouldNotJudge, "rule-failed")]
    [InlineData("must-error-error must-error-fail", RunConclusion.CouldNotJudge, "rule-failed")]
    [InlineData("must-error-error", RunConclusion.CouldNotJudge, "rule-failed no-must-decided")]
    [InlineData("must-error-pass", RunConclusion.Clean, "")]
    [InlineData("must-error-measured", RunConclusion.Clean, "")]
    [InlineData("must-error-pending must-error-pending", RunConclusion.Clean, "")]
    [InlineData("should-warning-pass may-info-needsreview", RunConclusion.Clean, "")]
    [InlineData("must-error-pass must-error-needsreview", RunConclusion.Clean, "")]
    [InlineData("must-error-fail must-error-pass", RunConclusion.Findings, "")]
    [InlineData("must-warning-fail must-error-pass", RunConclusion.Clean, "")]
    [InlineData("should-error-fail must-error-pass", RunConclusion.Clean, "")]
    public void A_run_that_judged_nothing_is_never_clean(string results, RunConclusion conclusion, string faults)
    {
        var report = Report(results);

        Assert.Equal(conclusion, new RunContract().Conclude(report));
        Assert.Equal(faults, string.Join(' ', report.Run().Faults.Select(f => f.Reason)));
    }

    [Theory]
    [InlineData(FailLevel.Error, "must-error-fail", true)]
    [InlineData(FailLevel.Error, "must-warning-fail", false)]
    [InlineData(FailLevel.Error, "should-error-fail", false)]
    [InlineData(FailLevel.Warning, "must-warning-fail", true)]
    [InlineData(FailLevel.Warning, "should-warning-fail", true)]
    [InlineData(FailLevel.Warning, "may-info-fail", false)]
    [InlineData(FailLevel.Info, "may-info-fail", true)]
    [InlineData(FailLevel.Info, "must-error-pending", false)]
    [InlineData(FailLevel.Never, "must-error-fail", false)]
    public void What_counts_hangs_on_the_level(FailLevel level, string result, bool counts) =>
        Assert.Equal(counts ? RunConclusion.Findings : RunConclusion.Clean, new RunContract { FailOn = level }.Conclude(Report($"must-error-pass {result}")));

    [Theory]
    [InlineData("must-error-pass must-error-needsreview", RunConclusion.ReviewNeeded)]
    [InlineData("must-error-fail must-error-needsreview", RunConclusion.Findings)]
    [InlineData("must-error-needsreview", RunConclusion.CouldNotJudge)]
    [InlineData("must-error-pass", RunConclusion.Clean)]
    [InlineData("must-error-pending", RunConclusion.Clean)]
    public void Questions_count_where_asked_and_only_when_nothing_else_holds(string results, RunConclusion conclusion) =>
        Assert.Equal(conclusion, new RunContract { ReviewCounts = true }.Conclude(Report(results)));

    [Fact]
    public void A_question_beside_a_miss_that_does_not_count_is_still_a_question()
    {
        var report = Report("must-error-pass should-warning-fail");
        var asking = report.Results[1] with
        {
            Verdict = report.Results[1].Verdict with { Findings = [new Finding { Key = "fact: x", Outcome = Outcome.NeedsReview, Message = new LocalizedText("?") }] },
        };

        Assert.Equal(RunConclusion.ReviewNeeded, new RunContract { ReviewCounts = true }.Conclude(report with { Results = [report.Results[0], asking] }));
    }

    [Theory]
    [InlineData("must-error-notchecked", RunConclusion.CouldNotJudge)]
    [InlineData("must-error-needsreview", RunConclusion.CouldNotJudge)]
    [InlineData("must-error-notapplicable should-warning-notchecked", RunConclusion.Clean)]
    [InlineData("must-error-pass must-error-notchecked", RunConclusion.Clean)]
    public void A_remembered_answer_alone_does_not_make_a_check_of_what_could_not_be_seen(string others, RunConclusion conclusion)
    {
        var report = Report($"must-error-pass {others}");
        var answered = Asking(report.Results[0], Outcome.Pass, answered: true);

        Assert.Equal(conclusion, new RunContract().Conclude(report with { Results = [answered, .. report.Results.Skip(1)] }));
    }

    [Fact]
    public void Answers_make_a_check_of_rules_that_only_ask()
    {
        var report = Report("must-error-pass must-error-needsreview");
        var asking = Asking(report.Results[1], Outcome.NeedsReview, answered: false);

        Assert.Equal(RunConclusion.Clean, new RunContract().Conclude(report with { Results = [Asking(report.Results[0], Outcome.Pass, answered: true), asking] }));
    }

    [Fact]
    public void What_was_selected_is_what_ran_was_skipped_does_not_apply_or_was_not_checked()
    {
        var run = Report("must-error-pass must-error-needsreview should-warning-error must-error-skipped must-error-notapplicable should-warning-notapplicable must-error-notchecked").Run();

        Assert.Equal((7, 3, 1, 2, 1), (run.Selected, run.Ran, run.Skipped, run.NotApplicable, run.NotChecked));
        Assert.Equal((3, 1), (run.MustThatApply, run.MustDecided));
    }

    [Fact]
    public void The_reason_says_what_became_of_the_rules() =>
        Assert.Equal(
            new LocalizedText("chưa xét được quy tắc nào trong 3 quy tắc được chọn (1 bỏ qua theo điều chỉnh, 2 thiếu dữ liệu thu thập).", "no rule ran of 3 selected: 1 skipped, 2 lacking captured data."),
            Report("must-error-skipped must-error-notchecked must-error-notchecked").Run().Faults[0].Sentence);

    private static RuleResult Asking(RuleResult result, Outcome outcome, bool answered)
    {
        var determination = new Determination { Rule = result.Rule.Id, Portal = "p", Finding = "question", Outcome = outcome, Authority = "Phòng VHTT", At = default, Evidence = "sha256:00" };
        var question = new Finding { Key = "question", Outcome = outcome, Message = new LocalizedText("?"), Answer = answered ? new Answer(determination, AnswerStatus.Replayed) : null };
        return result with { Verdict = result.Verdict with { Findings = [question] } };
    }

    private static CheckReport Report(string results) =>
        SampleReport.Rich with { Results = [.. results.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Result)] };

    private static RuleResult Result(string text, int number)
    {
        var words = text.Split('-');
        var skipped = words[2] is "skipped";
        return new RuleResult
        {
            Rule = new RuleDescriptor { Id = $"R-{number + 1:000}", Title = new LocalizedText(text), Obligation = Enum.Parse<Obligation>(words[0], ignoreCase: true), Severity = Enum.Parse<Severity>(words[1], ignoreCase: true) },
            Pack = "test",
            PackVersion = "1.0.0",
            Hash = "",
            Verdict = new Verdict { Outcome = skipped ? Outcome.NotApplicable : Enum.Parse<Outcome>(words[2], ignoreCase: true), Reason = skipped ? "skipped" : null },
        };
    }
}
