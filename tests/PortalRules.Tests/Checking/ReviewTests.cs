using PortalRules.Checking;
using PortalRules.Checking.Decisions;
using PortalRules.Checking.Reviews;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Tests.Checking;

public sealed class ReviewTests
{
    private static readonly CheckReport Report = Office.Check();
    private static readonly DateTimeOffset Now = new(2023, 4, 3, 9, 0, 0, TimeSpan.FromHours(7));

    public static TheoryData<string> Files =>
    [
        "",
        "# Của Phòng VHTT\n",
        "determinations:\n  - { rule: A-1, portal: p, finding: question, outcome: pass, authority: A, at: 2023-01-01, evidence: \"sha256:00\" }   # đã xem\n",
        "determinations:\n- rule: A-1\n  portal: p\n  finding: question\n  outcome: pass\n  authority: A\n  at: 2023-01-01\n  evidence: \"sha256:00\"\n# hết\n",
        "determinations: [{ rule: A-1, portal: p, finding: question, outcome: pass, authority: A, at: 2023-01-01, evidence: \"sha256:00\" }]",
        "determinations: []\n",
    ];

    [Fact]
    public void Questions_come_worst_first() => Assert.Equal(["TEST-102 fact: /b.png", "TEST-103 question"], OpenQuestion.Of(Report).Select(q => $"{q.Result.Rule.Id} {q.Finding.Key}"));

    [Theory]
    [MemberData(nameof(Files))]
    public void What_stands_in_a_determinations_file_stays_to_the_letter(string before)
    {
        var answer = OpenQuestion.Of(Report)[0].Answer(Report, Outcome.Fail, "Phòng \"VHTT\" \\ huyện", Now, "Ảnh ghi: 10/10/2022\n# không phải ghi chú", new DateOnly(2023, 12, 31));

        var after = DeterminationText.Append("d.yaml", before, [answer]);

        Assert.StartsWith(before, after, StringComparison.Ordinal);
        var read = DeterminationList.Parse("d.yaml", after).Determinations;
        Assert.Equal(answer, read[^1] with { File = null, Line = 0 });
        Assert.Equal(before.Contains("A-1", StringComparison.Ordinal) ? 2 : 1, read.Length);
    }

    [Fact]
    public void Answers_that_review_writes_decide_the_next_check()
    {
        var text = DeterminationText.Append("d.yaml", "", [.. OpenQuestion.Of(Report).Select(q => q.Answer(Report, Outcome.Pass, "Phòng VHTT", Now, null, null))]);

        var report = Office.Checker.Check(Office.Snapshot, Office.Options() with { Determinations = DeterminationList.Parse("d.yaml", text) }, TestContext.Current.CancellationToken);

        Assert.Empty(OpenQuestion.Of(report));
        Assert.Equal([Outcome.Pass, Outcome.Pass], [report.Of("TEST-102").Outcome, report.Of("TEST-103").Outcome]);
    }

    [Fact]
    public void The_same_answer_is_not_written_twice_and_another_one_is()
    {
        var question = OpenQuestion.Of(Report)[0];
        var known = question.Answer(Report, Outcome.Pass, "Phòng VHTT", Now, null, null);

        Assert.Empty(DeterminationText.NotIn([known], [known with { At = Now.AddDays(1) }]));
        Assert.Single(DeterminationText.NotIn([known], [known with { At = Now.AddDays(1), Outcome = Outcome.Fail }]));
    }

    [Fact]
    public void An_answer_is_brought_to_the_one_question_of_its_rule()
    {
        var errors = new YamlErrors();
        var written = AnswerBinder.Bind("a.yaml", "answers: [{ rule: TEST-103, outcome: not-applicable }]", errors);

        var answer = Assert.Single(new FiledAnswers(Report, "Phòng VHTT", Now, errors).Of(written));

        Assert.Equal(0, errors.Count);
        Assert.Equal(("question", Outcome.NotApplicable, "Phòng VHTT", "xa-mau", Now), (answer.Finding, answer.Outcome, answer.Authority, answer.Portal, answer.At));
    }
}
