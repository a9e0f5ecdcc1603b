using PortalRules.Checking;
using PortalRules.Reporting;
using PortalRules.Rules;
using PortalRules.Surveys;
using PortalRules.Text;

namespace PortalRules.Tests.Reporting;

/// <summary>A survey by hand: a portal with the rich report, one that met everything, and one that could not be read.</summary>
internal static class SampleSurvey
{
    public static AnnexTable Marks { get; } = new()
    {
        Id = "phu-luc-1",
        Pack = "mau.12-2023",
        Label = "Phụ lục 1",
        Title = "Kết quả chấn chỉnh",
        Header = ["(Kèm theo Công văn số 12/UBND-VHTT)"],
        Columns = [new AnnexColumn("STT", AnnexColumnKind.Number), new AnnexColumn("Đơn vị", AnnexColumnKind.Text), new AnnexColumn("Menu chính", AnnexColumnKind.Mark), new AnnexColumn("Ghi chú", AnnexColumnKind.Text)],
        Rows =
        [
            Row("xa-mau", Number(1), Text("UBND xã Mẫu"), Mark("o", Outcome.Fail), Text("=1+1|<img src=x>")),
            Row("xa-tot", Number(2), Text("UBND xã Tốt"), Mark("x", Outcome.Pass), Text("")),
        ],
        Footer = ["x: đạt; o: chưa đạt."],
        Summary = [new AnnexSummary("Các xã chưa đạt: UBND xã Mẫu.", ["UBND xã Mẫu"])],
    };

    public static AnnexTable Counts { get; } = new()
    {
        Id = "phu-luc-2",
        Title = "Số tin, bài",
        Columns = [new AnnexColumn("Đơn vị", AnnexColumnKind.Text), new AnnexColumn("Số tin, bài", AnnexColumnKind.Measure), new AnnexColumn("Tin mới nhất", AnnexColumnKind.Date)],
        Rows =
        [
            Row("xa-mau", Text("UBND xã Mẫu"), new AnnexCell { Text = "2.079", Number = 2079 }, new AnnexCell { Text = "31/03/2023", Date = new DateOnly(2023, 3, 31) }),
            Row("xa-tot", Text("UBND xã Tốt"), new AnnexCell { Text = "-1,5", Number = -1.5m }, Text("–")),
        ],
        Total = Row(null, Text("Tổng"), new AnnexCell { Text = "2.077,5", Number = 2077.5m }, Text("")),
    };

    /// <summary>The survey, its reports written to a folder.</summary>
    public static async Task<Survey> InAsync(string folder, params AnnexTable[] annexes)
    {
        var good = SampleReport.Rich with { Portal = SampleReport.Rich.Portal with { Id = "xa-tot", Unit = "UBND xã Tốt" }, Results = [.. SampleReport.Rich.Results.Where(r => r.Verdict.Outcome is Outcome.Pass or Outcome.Measured)] };
        return new Survey
        {
            Rows =
            [
                await RowAsync(SampleReport.Rich, folder, RunConclusion.Findings, new Score(3, 5, 2)),
                await RowAsync(good, folder, RunConclusion.Clean, new Score(4, 4, 0)),
                new SurveyRow
                {
                    Portal = new SurveyPortal { Id = "xa-hong", Unit = "UBND xã Hỏng", Source = "/may/nay/xa-hong" },
                    Fault = new LocalizedText("Không đọc được: tệp hỏng.", "It cannot be read: the file is broken."),
                    Conclusion = RunConclusion.CouldNotJudge,
                },
            ],
            Rules = [.. SampleReport.Rich.Results.Select(r => r.Rule)],
            Packs = SampleReport.Rich.Packs,
            Period = new DateSpan(new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31)),
            Annexes = [.. annexes],
        };
    }

    private static async Task<SurveyRow> RowAsync(CheckReport report, string folder, RunConclusion conclusion, Score score)
    {
        var file = Path.Combine(folder, $"{report.Portal.Id}.0123.json");
        await File.WriteAllTextAsync(file, await Written.By(new JsonFormatter(), report), TestContext.Current.CancellationToken);
        return new SurveyRow
        {
            Portal = new SurveyPortal { Id = report.Portal.Id!, Unit = report.Portal.Unit!, Level = "commune", Url = report.Portal.Url, Source = "/may/nay", Vendor = "VNPT" },
            Platform = "nukeviet",
            AsOf = report.AsOf,
            Results = [.. report.Results.Select(r => new SurveyResult(r.Rule.Id, r.Verdict.Outcome, r.Verdict.Findings.Length, r.Verdict.Outcome is Outcome.Fail ? 0 : null, r.Verdict.Outcome is Outcome.Fail ? 1 : null))],
            Scores = [new PackScore("mau.12-2023", score)],
            Conclusion = conclusion,
            ReportFile = file,
        };
    }

    private static AnnexRow Row(string? portal, params AnnexCell[] cells) => new([.. cells], portal);

    private static AnnexCell Text(string text) => new() { Text = text };

    private static AnnexCell Number(int number) => new() { Text = $"{number}", Number = number };

    private static AnnexCell Mark(string mark, Outcome outcome) => new() { Text = mark, Outcomes = [outcome] };
}
