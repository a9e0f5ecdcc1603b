using System.Text;
using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Reporting;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Packs;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Checking;

public sealed class ReportDiffTests
{
    private static readonly CheckReport Before = Office.Check();
    private static readonly Banner Another = new() { Image = $"{Office.Home}c.png", Zone = "left" };

    [Fact]
    public void Equal_reports_do_not_differ()
    {
        var diff = ReportDiff.Between(Before, Office.Check());

        Assert.Equal((0, 1), (diff.Differences.Length, diff.Unchanged));
    }

    [Fact]
    public void What_the_portal_changed_is_new_or_fixed() => Told(
        ReportDiff.Between(Before, Office.Check(snapshot: Portal(Office.Banners[1], Another))),
        "Portal New TEST-101 fact: /c.png: - > Fail",
        "Portal New TEST-102 fact: /c.png: - > Fail",
        "Portal Fixed TEST-101 fact: /a.png: Fail > -");

    [Fact]
    public void A_question_that_the_facts_decide_now_is_a_change_of_the_portal() => Told(
        ReportDiff.Between(Before, Office.Check(snapshot: Portal(Office.Banners[0], Office.Banners[1] with { Zone = "left" }))),
        "Portal New TEST-102 fact: /b.png: NeedsReview > Fail");

    [Fact]
    public void What_another_demand_changed_is_not_blamed_on_the_portal() => Told(
        ReportDiff.Between(Before, Office.Check(checker: Office.Reworded("zone: left", "zone: [left, right]"))),
        "Rule New TEST-102 fact: /a.png: - > Fail");

    [Fact]
    public void A_rule_that_came_or_went_is_told_as_such()
    {
        var renamed = Office.Check(checker: Office.Reworded("id: TEST-103", "id: TEST-104"));

        Told(ReportDiff.Between(Before, renamed), "Rule Changed TEST-103 : NeedsReview > -", "Rule Changed TEST-104 : - > NeedsReview");
    }

    [Fact]
    public void A_rule_under_another_id_is_the_same_rule() => Assert.DoesNotContain(
        ReportDiff.Between(Before, Office.Check(checker: Office.Reworded("id: TEST-101\nformerly: [TEST-001]", "id: TEST-201\nformerly: [TEST-101]"))).Differences,
        d => d.Before is null || d.After is null);

    [Fact]
    public void What_the_law_changed_is_told_as_such()
    {
        var checker = Dated("in-force: { from: 2023-01-01, to: 2023-06-30 }", "due-by: { until: 2023-02-28 }");

        Told(Days(checker, 2, 3), "Law New T-001 count: Pending > Fail");
        Told(Days(checker, 3, 7), "Law Changed T-001 count: Fail > -");
    }

    [Fact]
    public void What_is_mended_or_comes_up_before_the_deadline_is_the_portal_s_doing()
    {
        var checker = Dated("in-force: { from: 2023-01-01 }", "due-by: { until: 2023-02-28 }");
        CheckReport On(int month, params Menu[] menus) => checker.Check(
            PortalSnapshot.For(new Portal { Id = "p" }).With(FactKinds.Menus, menus, complete: true), new CheckOptions { AsOf = new DateOnly(2023, month, 15), Packs = ["p"] });
        var menu = new Menu { Role = "main" };

        Told(ReportDiff.Between(On(2), On(3, menu)), "Portal Fixed T-001 count: Pending > -");
        Told(ReportDiff.Between(On(1), On(2, menu)), "Portal Fixed T-001 count: Pending > -");
        Told(ReportDiff.Between(On(1, menu), On(2)), "Portal Changed T-001 count: - > Pending");
        Told(ReportDiff.Between(On(1, menu), On(3)), "Portal New T-001 count: - > Fail");
    }

    [Fact]
    public void An_answer_that_the_portal_overtook_is_the_portal_s_doing_and_one_whose_time_is_over_is_not()
    {
        var answers = $"[{Office.Answer(Before, "TEST-102", "pass", more: ", until: 2023-04-15")}]";
        var answered = Office.Check(determinations: answers);
        var moved = Office.Check(determinations: answers, snapshot: Portal(Office.Banners[0], Office.Banners[1] with { Doubts = [new Doubt("zone", ["left"])] }));

        Told(ReportDiff.Between(answered, moved), "Portal Changed TEST-102 fact: /b.png: Pass > NeedsReview");
        Told(ReportDiff.Between(answered, Office.Check(determinations: answers, asOf: new DateOnly(2023, 5, 1))), "Decision Changed TEST-102 fact: /b.png: Pass > NeedsReview");
        Told(ReportDiff.Between(answered, Office.Check(determinations: answers, snapshot: Portal(Office.Banners[0]))), "Portal Changed TEST-102 fact: /b.png: Pass > -");
    }

    [Fact]
    public void What_a_person_decided_is_told_as_such() => Told(
        ReportDiff.Between(Before, Office.Check(determinations: $"[{Office.Answer(Before, "TEST-102", "fail")}, {Office.Answer(Before, "TEST-103", "pass")}]")),
        "Decision New TEST-102 fact: /b.png: NeedsReview > Fail",
        "Decision Changed TEST-103 question: NeedsReview > Pass");

    [Fact]
    public void What_one_of_them_did_not_see_is_neither_new_nor_fixed()
    {
        var partial = Office.Check(snapshot: PortalSnapshot.For(Office.Snapshot.Portal).With(FactKinds.Banners, [Office.Banners[1]], complete: false));
        var none = Office.Check(snapshot: PortalSnapshot.For(Office.Snapshot.Portal));

        Assert.All(ReportDiff.Between(Before, partial).Differences, d => Assert.Equal(DifferenceCause.NotComparable, d.Cause));
        Assert.All(ReportDiff.Between(partial, Before).Differences, d => Assert.Equal(DifferenceCause.NotComparable, d.Cause));
        Assert.All(ReportDiff.Between(none, Before).Differences, d => Assert.Equal(DifferenceCause.NotComparable, d.Cause));
    }

    [Fact]
    public void Reports_of_two_portals_are_not_compared() => Assert.Throws<ArgumentException>(() =>
        ReportDiff.Between(Before, Before with { Portal = new Portal { Id = "xa-khac" } }));

    [Fact]
    public async Task Differences_are_printed_in_both_languages_and_as_JSON()
    {
        var after = Office.Check(
            determinations: $"[{Office.Answer(Before, "TEST-103", "pass")}]",
            snapshot: Portal(Office.Banners[1], Another),
            checker: Office.Reworded("zone: left", "zone: [left, right]"));
        var diff = ReportDiff.Between(Before, after);

        Snapshot.Match(string.Join('\n', await Text("vi", diff), await Text("en", diff), await Write(s => DiffFormatter.WriteJsonAsync(diff, s, TestContext.Current.CancellationToken))));
    }

    private static PortalSnapshot Portal(params Banner[] banners) => PortalSnapshot.For(Office.Snapshot.Portal).With(FactKinds.Banners, banners, complete: true);

    private static PortalChecker Dated(string force, string more) => PackText.Checker(
        ("law/l.yaml", PackText.Law("l", force[(force.IndexOf(':', StringComparison.Ordinal) + 1)..])), ("p/pack.yaml", PackText.Pack("p")), ("p/r.yaml", PackText.Rule("T-001", "l", more)));

    private static ReportDiff Days(PortalChecker checker, int before, int after)
    {
        var snapshot = PortalSnapshot.For(new Portal { Id = "p" }).With(FactKinds.Menus, [], complete: true);
        CheckReport On(int month) => checker.Check(snapshot, new CheckOptions { AsOf = new DateOnly(2023, month, 15), Packs = ["p"] });
        return ReportDiff.Between(On(before), On(after));
    }

    private static void Told(ReportDiff diff, params string[] expected) =>
        Assert.Equal(expected, diff.Differences.Select(d => $"{d.Cause} {d.Kind} {d.Rule} {d.Key}: {d.Before?.ToString() ?? "-"} > {d.After?.ToString() ?? "-"}"));

    private static Task<string> Text(string language, ReportDiff diff) =>
        Write(s => new DiffFormatter(new TextFormatterOptions { Language = language }).WriteTextAsync(diff, s, TestContext.Current.CancellationToken));

    private static async Task<string> Write(Func<Stream, Task> write)
    {
        using var stream = new MemoryStream();
        await write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
