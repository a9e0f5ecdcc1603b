using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Checking;
using PortalRules.Reporting;
using PortalRules.Rules;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Reporting;

public sealed class JUnitFormatterTests
{
    [Fact]
    public async Task A_report_is_written_for_build_servers() => Snapshot.Match(await Written.By(new JUnitFormatter(), SampleReport.Rich));

    [Fact]
    public async Task Suites_count_their_cases_and_keep_to_the_schema()
    {
        using var folder = new TempFolder();
        var page = Read(await Written.By(new JUnitFormatter(), await SampleSurvey.InAsync(folder.Path)));

        Assert.Equal(["xa-mau / mau.12-2023", "xa-tot / mau.12-2023", "xa-hong / portalrules"], Suites(page).Select(s => s.Attribute("name")!.Value));
        Assert.All(Suites(page), suite =>
        {
            Assert.Equal((int)suite.Attribute("tests")!, suite.Elements("testcase").Count());
            Assert.Equal((int)suite.Attribute("failures")!, suite.Descendants("failure").Count());
            Assert.Equal((int)suite.Attribute("errors")!, suite.Descendants("error").Count());
            Assert.Equal((int)suite.Attribute("skipped")!, suite.Descendants("skipped").Count());
        });
        Assert.Contains("Không đọc được: tệp hỏng.", page.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Obligation.Must, "failure")]
    [InlineData(Obligation.Should, "system-out")]
    [InlineData(Obligation.May, "system-out")]
    public async Task Only_what_binds_fails(Obligation obligation, string element)
    {
        var report = SampleReport.With("Thiếu mục.", "https://a.vn/", "x");
        var test = await CaseOf(report with { Results = [report.Results[0] with { Rule = report.Results[0].Rule with { Obligation = obligation } }] });

        var result = Assert.Single(test.Elements());
        Assert.Equal(element, result.Name.LocalName);
        Assert.Equal(obligation is not Obligation.Must, result.Value.StartsWith("khuyến nghị – chưa đạt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_waived_miss_is_no_failure_and_is_told()
    {
        var report = SampleReport.With("Thiếu mục.", "https://a.vn/", "x");
        var waiver = new Waiver { Rule = "T-001", Portal = "xa-mau", Reason = "Đang nâng cấp", Authority = "UBND huyện", Until = new DateOnly(2023, 6, 30) };
        var result = report.Results[0];
        var test = await CaseOf(report with { Results = [result with { Verdict = result.Verdict with { Findings = [result.Verdict.Findings[0] with { Waiver = waiver }] } }] });

        Assert.Equal("system-out", Assert.Single(test.Elements()).Name.LocalName);
        Assert.Contains("Tạm hoãn: đến hết ngày 30/06/2023", test.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_that_judged_nothing_is_an_error()
    {
        var page = Read(await Written.By(new JUnitFormatter(), SampleReport.Rich with { Results = [] }));

        Assert.NotEmpty(page.Descendants("error"));
    }

    [Fact]
    public void Any_text_gives_valid_xml() => Prop.ForAll<string?>(text =>
    {
        var hostile = $"{text}]]></failure>\u0000\u001b\uFFFE\u202E{(char)0xD800}\n✓ ";
        var page = Read(Written.By(new JUnitFormatter(), SampleReport.With(hostile, hostile, hostile)).GetAwaiter().GetResult());
        return page.Descendants("failure").Single().Value.Split('\n').Count(l => l.StartsWith('✗')) == 1 && !page.ToString().Contains("\n✓", StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Nothing_tells_the_time_or_the_machine()
    {
        var page = await Written.By(new JUnitFormatter(), SampleReport.Rich);

        Assert.DoesNotContain("timestamp", page, StringComparison.Ordinal);
        Assert.DoesNotContain("hostname", page, StringComparison.Ordinal);
        Assert.Equal(page, await Written.By(new JUnitFormatter(), SampleReport.Rich));
    }

    private static async Task<XElement> CaseOf(CheckReport report) => Read(await Written.By(new JUnitFormatter(), report)).Descendants("testcase").Single(t => ((string)t.Attribute("name")!).StartsWith("T-001", StringComparison.Ordinal));

    private static IEnumerable<XElement> Suites(XDocument page) => page.Root!.Elements("testsuite");

    private static XDocument Read(string xml)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Repository.PathOf("tests", "PortalRules.Tests", "Reporting", "junit.xsd"));
        var settings = new XmlReaderSettings { Schemas = schemas, ValidationType = ValidationType.Schema, DtdProcessing = DtdProcessing.Prohibit };
        using var reader = XmlReader.Create(new StringReader(xml), settings);
        return XDocument.Load(reader);
    }
}
