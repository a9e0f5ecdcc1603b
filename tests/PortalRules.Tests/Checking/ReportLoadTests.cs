using System.Text;
using System.Text.Json.Nodes;
using PortalRules.Checking;
using PortalRules.Reporting;
using PortalRules.Tests.Reporting;

namespace PortalRules.Tests.Checking;

public sealed class ReportLoadTests
{
    public static TheoryData<string> Reports => ["rich", "decided", "empty"];

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task A_report_that_is_read_back_gives_the_same_bytes_in_every_format(string name)
    {
        var report = Report(name);
        var loaded = await Load(await Written.By(new JsonFormatter(), report));

        foreach (var format in new ReportFormatter[] { new JsonFormatter(), new TextFormatter(), new TextFormatter(new TextFormatterOptions { Language = "en", Width = 80 }), new SarifFormatter() })
            Assert.Equal(await Written.By(format, report), await Written.By(format, loaded));
    }

    [Theory]
    [InlineData("", "it is not JSON")]
    [InlineData("{", "it is not JSON")]
    [InlineData("[]", "$ is a list; expected an object")]
    [InlineData("{}", "$.schema is missing; expected \"portalrules/report/1\"")]
    [InlineData("""{ "schema": "portalrules/snapshot/1" }""", "$.schema is \"portalrules/snapshot/1\"; expected \"portalrules/report/1\"")]
    [InlineData("""{ "schema": "portalrules/report/1", "schema": "portalrules/report/1" }""", "it is not JSON")]
    [InlineData("""{ "schema": "portalrules/report/1", "portal": { "url": "xa-mau" } }""", "$.portal.url is \"xa-mau\"; expected an absolute address")]
    public async Task What_is_no_report_is_refused_with_one_sentence(string text, string expected)
    {
        var mistake = await Assert.ThrowsAsync<InvalidDataException>(() => Load(text));

        Assert.StartsWith("The report cannot be read: ", mistake.Message, StringComparison.Ordinal);
        Assert.Contains(expected, mistake.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("outcome", "failed", "$.results[0].outcome is \"failed\"; expected one of pass, fail,")]
    [InlineData("looked", "many", "$.results[0].looked is \"many\"; expected a whole number")]
    [InlineData("title", "Ten", "$.results[0].title is \"Ten\"; expected an object")]
    [InlineData("lastGoodDay", "22/02/2023", "$.results[0].lastGoodDay is \"22/02/2023\"; expected a day such as 2023-03-31")]
    public async Task A_wrong_value_is_named_with_its_path(string key, string value, string expected)
    {
        var json = JsonNode.Parse(await Written.By(new JsonFormatter(), SampleReport.Rich))!;
        json["results"]![0]![key] = value;

        var mistake = await Assert.ThrowsAsync<InvalidDataException>(() => Load(json.ToJsonString()));

        Assert.Contains(expected, mistake.Message, StringComparison.Ordinal);
    }

    private static CheckReport Report(string name) => name switch
    {
        "rich" => SampleReport.Rich,
        "empty" => SampleReport.Rich with { Results = [], Indicators = [], Packs = [], Notes = [], CapturedAt = null },
        _ => Office.Check(
            $"[{Office.Waiver()}, {Office.Waiver(finding: "fact: /z.png")}, {Office.Waiver(portal: "xa-khac")}]",
            $"[{Office.Answer(Office.Check(), "TEST-102", "fail", more: ", remark: Đã xem, until: 2023-12-31")}, {Office.Answer(Office.Check(), "TEST-103", "pass").Replace("sha256:", "sha256:0", StringComparison.Ordinal)}]"),
    };

    private static async Task<CheckReport> Load(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await CheckReport.LoadAsync(stream, TestContext.Current.CancellationToken);
    }
}
