using PortalRules.Tests.Reporting;

namespace PortalRules.Reports.Tests;

/// <summary>Another program opens our files and finds in them what we wrote.</summary>
public sealed class LibreOfficeTests
{
    [Fact]
    public async Task A_workbook_of_a_survey_prints_its_annexes()
    {
        using var sample = await SampleSurvey.MakeAsync();

        var text = await LibreOffice.PdfTextOf("survey.xlsx", await Made.By(new XlsxFormatter(), sample.Survey));

        Assert.Contains("PHỤ LỤC 1", text, StringComparison.Ordinal);
        Assert.Contains("UBND xã Cẩm Tâm", text, StringComparison.Ordinal);
        Assert.Contains("2,079", text.Replace("2.079", "2,079", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_of_a_report_prints_its_findings()
    {
        var text = await LibreOffice.PdfTextOf("report.xlsx", await Made.By(new XlsxFormatter(), SampleReport.Rich));

        Assert.Contains("BÁO CÁO KẾT QUẢ KIỂM TRA", text, StringComparison.Ordinal);
        Assert.Contains("MAU-101", text, StringComparison.Ordinal);
    }
}
