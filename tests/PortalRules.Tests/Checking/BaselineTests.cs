using System.Text;
using System.Text.Json.Nodes;
using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Reporting;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Reporting;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Checking;

public sealed class BaselineTests
{
    private static readonly CheckReport Before = Office.Check();
    private static readonly Banner Another = new() { Image = $"{Office.Home}c.png", Zone = "left" };

    [Fact]
    public void What_the_baseline_has_does_not_count()
    {
        var report = Against(Before, Office.Snapshot);

        Assert.Equal((Outcome.Fail, BaselineState.Unchanged, false), (report.Of("TEST-101").Outcome, report.Of("TEST-101").Findings[0].Baseline, report.Counts("TEST-101")));
        Assert.Equal((0, 1), (report.Baseline!.New, report.Baseline.Unchanged));
    }

    [Fact]
    public void What_the_baseline_does_not_have_counts()
    {
        var report = Against(Before, Portal([.. Office.Banners, Another]));

        Assert.Equal([BaselineState.Unchanged, BaselineState.New], report.Of("TEST-101").Findings.Select(f => f.Baseline!.Value));
        Assert.Equal((true, true), (report.Counts("TEST-101"), report.Counts("TEST-102")));
    }

    [Fact]
    public void A_question_that_turns_out_to_be_a_miss_counts()
    {
        var report = Against(Before, Portal(Office.Banners[0], Office.Banners[1] with { Zone = "left" }));

        Assert.Equal((Outcome.Fail, BaselineState.Updated, true), (report.Of("TEST-102").Outcome, report.Of("TEST-102").Findings[0].Baseline, report.Counts("TEST-102")));
    }

    [Fact]
    public void What_was_waived_then_and_is_not_now_counts()
    {
        var waived = Office.Check($"[{Office.Waiver(until: "2023-03-31")}]");

        var report = Office.Checker.Check(Office.Snapshot, Office.Options($"[{Office.Waiver(until: "2023-03-31")}]", asOf: new DateOnly(2023, 4, 1)) with { Baseline = waived }, TestContext.Current.CancellationToken);

        Assert.Equal((BaselineState.Updated, true), (report.Of("TEST-101").Findings[0].Baseline, report.Counts("TEST-101")));
    }

    [Fact]
    public void What_is_gone_is_fixed_where_the_rule_was_judged_again()
    {
        var report = Against(Before, Portal(Office.Banners[1]));

        Assert.Equal(["fact: /a.png"], report.Baseline!.Fixed.Select(f => f.Key));
        Assert.Empty(report.Baseline.NotCompared);
    }

    [Fact]
    public void What_is_gone_from_an_incomplete_capture_is_not_called_fixed()
    {
        var partial = PortalSnapshot.For(Office.Snapshot.Portal).With(FactKinds.Banners, [Office.Banners[1]], complete: false);

        var report = Against(Before, partial);

        Assert.Empty(report.Baseline!.Fixed);
        Assert.Equal(["fact: /a.png"], report.Baseline.NotCompared.Select(f => f.Key));
    }

    [Fact]
    public void Another_wording_reopens_nothing() =>
        Assert.False(Against(Before, Office.Snapshot, Office.Reworded("chưa có văn bản thay thế.", "thiếu văn bản thay thế.")).Counts("TEST-101"));

    [Fact]
    public void Another_id_of_the_rule_reopens_nothing()
    {
        var renamed = Office.Reworded("id: TEST-101\nformerly: [TEST-001]", "id: TEST-201\nformerly: [TEST-101]");

        var report = Against(Before, Office.Snapshot, renamed);

        Assert.Equal((false, 0, 0), (report.Counts("TEST-201"), report.Baseline!.Fixed.Length, report.Baseline.NotCompared.Length));
    }

    [Fact]
    public void Another_page_and_line_reopen_nothing() =>
        Assert.False(Against(Before, Portal(Office.Banners[0] with { At = new SourceLocation($"{Office.Home}trang-7.html", "#x", 400, 9), Pages = 9 })).Counts("TEST-101"));

    [Fact]
    public void Going_from_a_saved_folder_to_the_live_portal_reopens_nothing()
    {
        var folder = Office.Check(snapshot: PortalSnapshot.For(new Portal { Source = Office.Address("http://xamau.example.gov.vn/") })
            .With(FactKinds.Banners, Office.Banners.Select(b => b with { Image = b.Image.Replace("https", "http", StringComparison.Ordinal) }), complete: true));

        var live = Against(folder, PortalSnapshot.For(new Portal { Url = Office.Address("https://www.xamau.example.gov.vn/") })
            .With(FactKinds.Banners, Office.Banners.Select(b => b with { Image = b.Image.Replace("://", "://www.", StringComparison.Ordinal) }), complete: true));
        var named = Against(folder, Office.Snapshot);

        Assert.Equal((false, false), (live.Counts("TEST-101"), named.Counts("TEST-101")));
    }

    [Fact]
    public void A_report_of_another_portal_is_no_baseline()
    {
        var other = Office.Check(snapshot: PortalSnapshot.For(new Portal { Id = "xa-khac" }).With(FactKinds.Banners, Office.Banners, complete: true));

        var mistake = Assert.Throws<ArgumentException>(() => Against(other, Office.Snapshot));

        Assert.Contains("\"xa-khac\"; this one is \"xa-mau\"", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_against_a_baseline_is_printed_and_reads_back()
    {
        var report = Against(Before, Portal(Office.Banners[1], Another));

        Snapshot.Match($"{await Written.By(new TextFormatter(), report)}\n{await Written.By(new TextFormatter(new TextFormatterOptions { Language = "en" }), report)}");
        var json = await Written.By(new JsonFormatter(), report);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        Assert.Equal(json, await Written.By(new JsonFormatter(), await CheckReport.LoadAsync(stream, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task SARIF_says_what_is_new_unchanged_updated_and_absent()
    {
        var report = Against(Before, Portal(Office.Banners[1] with { Zone = "left" }, Another));

        var results = JsonNode.Parse(await Written.By(new SarifFormatter(), report))!["runs"]![0]!["results"]!.AsArray();

        Assert.Equal(
            ["TEST-101 fact: /c.png new", "TEST-102 fact: /b.png updated", "TEST-102 fact: /c.png new", "TEST-103 question unchanged", "TEST-101 fact: /a.png absent"],
            results.Select(r => $"{r!["ruleId"]} {r["properties"]!["key"]} {r["baselineState"]}"));
    }

    private static PortalSnapshot Portal(params Banner[] banners) => PortalSnapshot.For(Office.Snapshot.Portal).With(FactKinds.Banners, banners, complete: true);

    private static CheckReport Against(CheckReport baseline, PortalSnapshot snapshot, PortalChecker? checker = null) =>
        (checker ?? Office.Checker).Check(snapshot, Office.Options() with { Baseline = baseline }, TestContext.Current.CancellationToken);
}
