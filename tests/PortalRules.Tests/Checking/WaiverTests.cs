using PortalRules.Checking;
using PortalRules.Reporting;
using PortalRules.Rules;
using PortalRules.Tests.Reporting;
using PortalRules.Tests.Shared;
using PortalRules.Yaml;

namespace PortalRules.Tests.Checking;

public sealed class WaiverTests
{
    [Fact]
    public void A_waived_finding_stays_a_fail_but_does_not_count()
    {
        var report = Office.Check($"[{Office.Waiver()}]");

        var finding = Assert.Single(report.Of("TEST-101").Findings);
        Assert.Equal((Outcome.Fail, Outcome.Fail, false), (report.Of("TEST-101").Outcome, finding.Outcome, report.Counts("TEST-101")));
        Assert.Equal(("Đang nâng cấp", "waivers.yaml", 1), (finding.Waiver!.Reason, finding.Waiver.File, finding.Waiver.Line));
        Assert.Empty(report.Idle);
    }

    [Fact]
    public void A_waiver_holds_on_its_last_day_and_not_on_the_next()
    {
        var last = Office.Check($"[{Office.Waiver()}]", asOf: new DateOnly(2023, 5, 31));
        var next = Office.Check($"[{Office.Waiver()}]", asOf: new DateOnly(2023, 6, 1));

        Assert.Equal((false, true), (last.Counts("TEST-101"), next.Counts("TEST-101")));
        var idle = Assert.Single(next.Idle);
        Assert.Equal((IdleReason.Expired, "TEST-101", 1), (idle.Reason, idle.Rule, idle.Line));
        Assert.Contains("vẫn còn", idle.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_waiver_without_a_finding_covers_the_whole_rule_on_that_portal() =>
        Assert.False(Office.Check($"[{Office.Waiver(finding: null)}]").Counts("TEST-101"));

    [Fact]
    public void A_waiver_under_a_former_id_or_by_the_host_still_serves()
    {
        Assert.False(Office.Check($"[{Office.Waiver(rule: "TEST-001")}]").Counts("TEST-101"));
        Assert.False(Office.Check($"[{Office.Waiver(portal: "www.XaMau.example.gov.vn")}]").Counts("TEST-101"));
    }

    [Fact]
    public void Of_two_waivers_that_of_the_finding_serves_and_the_other_is_told()
    {
        var report = Office.Check($"[{Office.Waiver(finding: null, until: "2024-01-01")}, {Office.Waiver()}]");

        Assert.Equal("fact: /a.png", report.Of("TEST-101").Findings[0].Waiver!.Finding);
        Assert.Equal(IdleReason.NotFound, Assert.Single(report.Idle).Reason);
    }

    [Fact]
    public void A_waiver_that_met_nothing_is_told_with_its_place()
    {
        var report = Office.Check($"[{Office.Waiver(finding: "fact: /z.png")},\n  {Office.Waiver(portal: "xa-mau2")}, {Office.Waiver(portal: "xa-mau2", finding: null)}]");

        Assert.Equal([(IdleReason.NotFound, 1, 1), (IdleReason.OtherPortal, 2, 2)], report.Idle.Select(e => (e.Reason, e.Line, e.Count)));
        Assert.Contains("did you mean \"xa-mau\"", report.Idle[1].Message.En, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_waiver_of_an_unknown_rule_is_refused_with_the_nearest_name()
    {
        var mistake = Assert.Throws<ArgumentException>(() => Office.Check($"[{Office.Waiver(rule: "TEST-1O1")}]"));

        Assert.Contains("waivers.yaml:1:1: unknown rule \"TEST-1O1\"; did you mean \"TEST-101\"?", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_of_a_waivers_file_is_told_at_once()
    {
        var text = """
            waivers:
              - { rule: TEST-101, portal: xa-mau, reason: Đang nâng cấp, until: 31/05/2023 }
              - { rule: TEST-101, portal: xa-mau, reason: "", authority: UBND, until: 2023-05-31, finding: ~ }
              - { rule: A-1, portal: x, reason: r, authority: a, until: 2023-05-31 }
              - { rule: A-1, portal: x, reason: r, authority: a, until: 2023-06-30, endung: 3 }
              - waiver
            waiver: []
            """;

        var mistakes = Assert.Throws<PackException>(() => WaiverList.Parse("waivers.yaml", text)).Errors;

        Snapshot.Match(string.Join('\n', mistakes));
    }

    [Fact]
    public async Task A_waiver_is_printed_in_both_languages()
    {
        var report = Office.Check($"[{Office.Waiver()}, {Office.Waiver("TEST-102", finding: "fact: /b.png", until: "2023-03-30")}, {Office.Waiver(finding: "fact: /z.png")}, {Office.Waiver(portal: "xa-khac")}]");

        Snapshot.Match($"{await Written.By(new TextFormatter(), report)}\n{await Written.By(new TextFormatter(new TextFormatterOptions { Language = "en" }), report)}");
    }

    [Fact]
    public async Task A_waiver_is_a_suppression_in_SARIF()
    {
        var report = Office.Check($"[{Office.Waiver()}]");

        var results = System.Text.Json.Nodes.JsonNode.Parse(await Written.By(new SarifFormatter(), report))!["runs"]![0]!["results"]!.AsArray();

        Assert.Equal("external", (string?)results.Single(r => (string?)r!["ruleId"] == "TEST-101")!["suppressions"]![0]!["kind"]);
        Assert.All(results.Where(r => (string?)r!["ruleId"] != "TEST-101"), r => Assert.Empty(r!["suppressions"]!.AsArray()));
    }
}
