using PortalRules.Checking;
using PortalRules.Reporting;
using PortalRules.Rules;
using PortalRules.Surveys;
using PortalRules.Tests.Reporting;
using PortalRules.Text;

namespace PortalRules.Reports.Tests;

/// <summary>A survey by hand, with reports in files of their own that are removed afterwards; the last portal has no report.</summary>
internal sealed class SampleSurvey : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portalrules-").FullName;

    public Survey Survey { get; private set; } = null!;

    /// <summary>A survey of so many portals, each with the rich report.</summary>
    public static Task<SampleSurvey> MakeAsync(int portals = 17) => MakeAsync(portals, (_, report) => report);

    /// <summary>The same with reports as changed.</summary>
    public static async Task<SampleSurvey> MakeAsync(int portals, Func<int, CheckReport, CheckReport> change)
    {
        var sample = new SampleSurvey();
        var rows = new List<SurveyRow>();
        for (var i = 0; i < portals; i++)
            rows.Add(await sample.RowAsync(i, change(i, SampleReport.Rich)));
        rows.Add(new SurveyRow
        {
            Portal = new SurveyPortal { Id = "xa-hong", Unit = "UBND xã Cẩm Sơn", Source = "mirrors/cam-son", Vendor = "VNPT" },
            Fault = new LocalizedText("Không mở được thư mục mirrors/cam-son: không có thư mục này.", "The folder mirrors/cam-son cannot be opened."),
        });
        sample.Survey = new Survey
        {
            Rows = [.. rows],
            Rules = [.. SampleReport.Rich.Results.Select(r => r.Rule)],
            Packs = SampleReport.Rich.Packs,
            Period = new DateSpan(new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31)),
            Annexes = [SampleAnnexes.First, SampleAnnexes.Second],
        };
        return sample;
    }

    /// <summary>The third portal meets a rule that the others miss.</summary>
    public static CheckReport Different(int order, CheckReport report) => order != 2 ? report : report with
    {
        Results = [.. report.Results.Select(r => r.Rule.Id == "MAU-102" ? r with { Verdict = new Verdict { Outcome = Outcome.Pass, Looked = 3 } } : r)],
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<SurveyRow> RowAsync(int order, CheckReport sample)
    {
        var (id, unit) = (SampleAnnexes.Id(order), SampleAnnexes.UnitOf(order));
        var report = sample with { Portal = sample.Portal with { Id = id, Unit = sample.Portal.Unit == SampleReport.Rich.Portal.Unit ? unit : sample.Portal.Unit } };
        var file = Path.Combine(_folder, $"{id}.json");
        await using (var stream = File.Create(file))
            await new JsonFormatter().WriteAsync(report, stream, TestContext.Current.CancellationToken);
        return new SurveyRow
        {
            Portal = new SurveyPortal { Id = id, Unit = unit, Level = "commune", Source = $"mirrors/{id}", Url = SampleReport.Address($"https://{id}.example.gov.vn/"), Vendor = order % 3 == 0 ? "Công ty Mẫu" : "VNPT" },
            Platform = order % 3 == 0 ? "nukeviet" : "vnpt-portal",
            AsOf = report.AsOf,
            Results = [.. report.Results.Select(r => new SurveyResult(r.Rule.Id, r.Verdict.Outcome, r.Verdict.Findings.Length, Points(r, order), r.Verdict.Outcome is Outcome.Measured ? null : 1))],
            Scores = [new PackScore("mau.12-2023", new Score(2 + (order % 3), 5, 4))],
            ReportFile = file,
        };
    }

    private static decimal? Points(RuleResult result, int order) => result.Verdict.Outcome switch
    {
        Outcome.Pass => order % 3 == 0 ? 0.5m : 1,
        Outcome.Fail => 0,
        _ => null,
    };
}
