using PortalRules.Facts;
using PortalRules.Snapshots;
using PortalRules.Surveys;
using PortalRules.Tests.Shared;
using PortalRules.Text;

namespace PortalRules.Vietnam.Tests.Letters;

/// <summary>What Phan Thiết's letter of 2019 asks to be reported every month: who supplied how much.</summary>
public sealed class PhanThietAnnexTests : IDisposable
{
    private readonly TempFolder _reports = new();

    public void Dispose() => _reports.Dispose();

    [Fact]
    public async Task Every_unit_has_its_row_and_every_month_its_columns()
    {
        var portal = new SurveyPortal
        {
            Id = "phan-thiet",
            Unit = "UBND thành phố Phan Thiết",
            Level = "district",
            Area = "binh-thuan/thanh-pho-phan-thiet",
            Source = "-",
            Contributors = ["Phòng Tư pháp", "Phòng Y tế", "UBND phường Mũi Né"],
        };
        var articles = Items("Phòng Tư pháp", new(2019, 4, 2), new(2019, 4, 20), new(2019, 5, 3)).Concat(Items("Phòng Y tế", new(2019, 4, 30), new(2019, 5, 1), new(2019, 5, 2), new(2019, 5, 31)));
        var snapshot = PortalSnapshot.For(portal.ToPortal()).With(FactKinds.Articles, [.. articles], complete: true);

        var survey = await LetterSurvey.RunAsync([portal], (_, _) => Task.FromResult(snapshot), "binh-thuan.phan-thiet-2485-2019", new DateOnly(2019, 6, 1), new DateSpan(new DateOnly(2019, 4, 1), new DateOnly(2019, 5, 31)), _reports.Path);

        var annex = survey.Annexes.Single();
        Assert.Equal(
            ["TT", "Cơ quan, đơn vị", "Số tin, bài tháng 4/2019", "Đủ theo quy định tháng 4/2019", "Số tin, bài tháng 5/2019", "Đủ theo quy định tháng 5/2019", "Tổng số tin, bài"],
            annex.Columns.Select(c => c.Header));
        Assert.Equal(["1|Phòng Tư pháp|2|x|1|o|3", "2|Phòng Y tế|1|o|3|x|4", "3|UBND phường Mũi Né|0|o|0|o|0"], LetterSurvey.Lines(annex));
        Assert.Equal("Tổng||3||4||7", string.Join('|', annex.Total!.Cells.Select(c => c.Text)));
        Assert.Equal(2, annex.Footer.Length);
    }

    private static IEnumerable<Article> Items(string unit, params DateOnly[] days) => days.Select(d => new Article
    {
        Url = FormattableString.Invariant($"/{unit}/{d:yyyyMMdd}"),
        Title = FormattableString.Invariant($"Tin của {unit} ngày {d:dd}"),
        Contributor = unit,
        ImageCount = 1,
        Published = PortalDate.Day(d),
    });
}
