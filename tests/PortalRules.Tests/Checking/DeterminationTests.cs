using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Reporting;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Reporting;
using PortalRules.Tests.Shared;
using PortalRules.Yaml;

namespace PortalRules.Tests.Checking;

public sealed class DeterminationTests
{
    private static readonly CheckReport Before = Office.Check();

    [Theory]
    [InlineData("pass", Outcome.Pass)]
    [InlineData("fail", Outcome.Fail)]
    [InlineData("not-applicable", Outcome.Pass)] // the other banner passed
    public void An_answer_decides_its_question(string word, Outcome outcome)
    {
        var verdict = Office.Check(determinations: $"[{Office.Answer(Before, "TEST-102", word)}]").Of("TEST-102");

        Assert.Equal((outcome, "determined"), (verdict.Outcome, verdict.Reason));
        Assert.Equal(("Phòng VHTT", AnswerStatus.Replayed), (verdict.Findings[0].Answer!.Determination.Authority, verdict.Findings[0].Answer!.Status));
    }

    [Theory]
    [InlineData("pass", Outcome.Pass)]
    [InlineData("fail", Outcome.Fail)]
    [InlineData("not-applicable", Outcome.NotApplicable)]
    public void A_duty_that_is_judged_by_hand_is_answered_in_the_same_way(string word, Outcome outcome)
    {
        Assert.Equal("question", Assert.Single(Before.Of("TEST-103").Findings).Key);

        Assert.Equal(outcome, Office.Check(determinations: $"[{Office.Answer(Before, "TEST-103", word)}]").Of("TEST-103").Outcome);
    }

    [Fact]
    public void A_changed_fact_asks_again_and_tells_the_old_answer()
    {
        var changed = Snapshot(Office.Banners[0], Office.Banners[1] with { Zone = Known<string?>.Unknown(UnknownReason.Unspecified), Doubts = [new Doubt("zone", ["left"])] });

        var report = Office.Check(determinations: $"[{Office.Answer(Before, "TEST-102", "pass")}]", snapshot: changed);

        Assert.Equal(Outcome.NeedsReview, report.Of("TEST-102").Outcome);
        Assert.Equal((AnswerStatus.EvidenceChanged, Outcome.Pass), (report.Of("TEST-102").Findings[0].Answer!.Status, report.Of("TEST-102").Findings[0].Answer!.Determination.Outcome));
        Assert.Equal(IdleReason.EvidenceChanged, Assert.Single(report.Idle).Reason);
    }

    [Fact]
    public void Another_place_another_page_and_another_number_of_pages_ask_nothing_again()
    {
        var moved = Snapshot(Office.Banners[0], Office.Banners[1] with { At = new SourceLocation($"{Office.Home}trang-2.html", "#c > img", 99, 1), Pages = 40, Copies = 2 });

        Assert.Equal(Outcome.Pass, Replayed(moved).Outcome);
    }

    [Fact]
    public void Another_fact_that_comes_or_goes_asks_nothing_again() =>
        Assert.Equal(Outcome.Pass, Replayed(Snapshot(Office.Banners[1])).Outcome);

    [Fact]
    public void Going_from_a_folder_to_the_live_portal_asks_nothing_again()
    {
        const string mirror = "http://127.0.0.1:8081/";
        var folder = PortalSnapshot.For(new Portal { Id = "xa-mau", Url = Office.Address(Office.Home), Source = Office.Address(mirror) })
            .With(FactKinds.Banners, Office.Banners.Select(b => b with { Image = b.Image.Replace(Office.Home, mirror, StringComparison.Ordinal) }), complete: true);

        Assert.Equal(Before.Of("TEST-102").Findings[0].EvidenceHash, Office.Check(snapshot: folder).Of("TEST-102").Findings[0].EvidenceHash);
        Assert.Equal(Outcome.Pass, Replayed(folder).Outcome);
    }

    [Theory]
    [InlineData("đặt ở cột trái.", "đang nằm ở cột trái.")]
    [InlineData("Banner không đặt ở cột trái", "Cột trái không có banner")]
    [InlineData("Chuyển sang cột phải.", "Dời sang phải.")]
    public void Other_words_for_the_same_demand_ask_nothing_again(string before, string after) =>
        Assert.Equal(Outcome.Pass, Replayed(Office.Snapshot, Office.Reworded(before, after)).Outcome);

    [Fact]
    public void Another_demand_asks_again() =>
        Assert.Equal(Outcome.NeedsReview, Replayed(Office.Snapshot, Office.Reworded("zone: left", "zone: [left, footer]")).Outcome);

    [Fact]
    public void Another_question_to_a_person_is_asked_again()
    {
        var other = Office.Reworded("có đúng thực tế không?", "có đầy đủ không?");

        Assert.Equal(Outcome.NeedsReview, Office.Check(determinations: $"[{Office.Answer(Before, "TEST-103", "pass")}]", checker: other).Of("TEST-103").Outcome);
    }

    [Fact]
    public void An_answer_stands_one_year_or_until_its_own_last_day()
    {
        var year = $"[{Office.Answer(Before, "TEST-103", "pass")}]";
        var until = $"[{Office.Answer(Before, "TEST-103", "pass", more: ", until: 2023-06-30")}]";

        Assert.Equal([Outcome.Pass, Outcome.NeedsReview], [On(year, new DateOnly(2024, 4, 3)), On(year, new DateOnly(2024, 4, 4))]);
        Assert.Equal([Outcome.Pass, Outcome.NeedsReview], [On(until, new DateOnly(2023, 6, 30)), On(until, new DateOnly(2023, 7, 1))]);
    }

    [Fact]
    public void The_newest_answer_that_stands_counts_and_the_older_one_is_history()
    {
        var older = Office.Answer(Before, "TEST-103", "pass");
        var newer = Office.Answer(Before, "TEST-103", "fail", "2023-05-03T09:00:00+07:00");

        var report = Office.Check(determinations: $"[{newer}, {older}]");

        Assert.Equal(Outcome.Fail, report.Of("TEST-103").Outcome);
        Assert.Empty(report.Idle);
    }

    [Fact]
    public void An_answer_to_what_the_facts_decide_changes_nothing()
    {
        var answer = Office.Answer(Before, "TEST-102", "pass").Replace("TEST-102", "TEST-101", StringComparison.Ordinal).Replace("/b.png", "/a.png", StringComparison.Ordinal);

        var report = Office.Check(determinations: $"[{answer}]");

        Assert.Equal(Outcome.Fail, report.Of("TEST-101").Outcome);
        Assert.Equal(IdleReason.NotFound, Assert.Single(report.Idle).Reason);
    }

    [Fact]
    public void Every_mistake_of_a_determinations_file_is_told_at_once()
    {
        var text = """
            determinations:
              - { rule: TEST-102, portal: xa-mau, finding: question, outcome: failed, authority: A, at: 2023-04-03T9h, evidence: 12ab }
              - { rule: TEST-102, portal: xa-mau, outcome: needs-review, authority: A, at: 03/04/2023, evidence: "sha256:00" }
              - { rule: TEST-103, portal: x, finding: question, outcome: pass, authority: A, at: 2023-04-03, evidence: "sha256:00" }
              - { rule: TEST-103, portal: x, finding: question, outcome: fail, authority: A, at: 2023-04-03, evidence: "sha256:00" }
            """;

        Tests.Shared.Snapshot.Match(string.Join('\n', Assert.Throws<PackException>(() => DeterminationList.Parse("determinations.yaml", text)).Errors));
    }

    [Fact]
    public async Task Answers_are_printed_with_who_and_when_in_every_format()
    {
        var changed = Snapshot(Office.Banners[0], Office.Banners[1], Office.Banners[1] with { Image = $"{Office.Home}c.png" }, Office.Banners[1] with { Image = $"{Office.Home}d.png" });
        var asked = Office.Check(snapshot: changed);
        string Answer(int i, string outcome, string evidence = "") =>
            $"{{ rule: TEST-102, portal: xa-mau, finding: \"{asked.Of("TEST-102").Findings[i].Key}\", outcome: {outcome}, authority: Phòng VHTT, at: 2023-04-0{i + 1}T09:05:00, remark: Đã xem trực tiếp, evidence: \"{(evidence.Length > 0 ? evidence : asked.Of("TEST-102").Findings[i].EvidenceHash)}\" }}";

        var report = Office.Check(determinations: $"[{Answer(0, "fail")}, {Answer(1, "pass")}, {Answer(2, "pass", "sha256:00")}]", snapshot: changed);

        Tests.Shared.Snapshot.Match($"{await Written.By(new TextFormatter(), report)}\n{await Written.By(new TextFormatter(new TextFormatterOptions { Language = "en" }), report)}");
        foreach (var format in new ReportFormatter[] { new TextFormatter(), new JsonFormatter() })
            Assert.Equal(4, (await Written.By(format, report)).Split("Phòng VHTT").Length);
        Assert.Contains("Đề nghị kiểm tra trực tiếp. Kết luận: chưa đạt – Phòng VHTT, 09:05 ngày 01/04/2023.", await Written.By(new SarifFormatter(), report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_by_hand_duty_that_a_person_finds_unmet_tells_what_to_do()
    {
        var finding = Assert.Single(Office.Check(determinations: $"[{Office.Answer(Before, "TEST-103", "fail")}]").Of("TEST-103").Findings);

        Assert.Equal("Sửa nội dung giới thiệu.", finding.Remedy!.Vi);
    }

    private static PortalSnapshot Snapshot(params Banner[] banners) => PortalSnapshot.For(Office.Snapshot.Portal).With(FactKinds.Banners, banners, complete: true);

    private static Verdict Replayed(PortalSnapshot snapshot, PortalChecker? checker = null) =>
        Office.Check(determinations: $"[{Office.Answer(Before, "TEST-102", "pass")}]", snapshot: snapshot, checker: checker).Of("TEST-102");

    private static Outcome On(string determinations, DateOnly day) => Office.Check(determinations: determinations, asOf: day).Of("TEST-103").Outcome;
}
