using PortalRules.Tests.Reporting;

namespace PortalRules.Reports.Tests;

/// <summary>Another program opens our files and finds in them what we wrote.</summary>
public sealed class LibreOfficeTests
{
    [Fact]
    public async Task A_workbook_of_a_survey_prints_its_annexes()
    {
        using var sample = await SampleSurvey.MakeAsync();

        var text = await LibreOffice.PdfTextOf("survey-sheets.xlsx", await Made.By(new XlsxFormatter(), sample.Survey));

        Assert.Contains("PHỤ LỤC 1", text, StringComparison.Ordinal);
        Assert.Contains("UBND xã Cẩm Tâm", text, StringComparison.Ordinal);
        Assert.Contains("2,079", text.Replace("2.079", "2,079", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_of_a_report_prints_its_findings()
    {
        var text = await LibreOffice.PdfTextOf("report-sheets.xlsx", await Made.By(new XlsxFormatter(), SampleReport.Rich));

        Assert.Contains("BÁO CÁO KẾT QUẢ KIỂM TRA", text, StringComparison.Ordinal);
        Assert.Contains("MAU-101", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_of_a_survey_prints_the_form_and_the_annexes()
    {
        using var sample = await SampleSurvey.MakeAsync();

        var text = await LibreOffice.PdfTextOf("survey.docx", await Made.By(new DocxFormatter(), sample.Survey));

        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", text, StringComparison.Ordinal);
        Assert.Contains("PHỤ LỤC 2", text, StringComparison.Ordinal);
        Assert.Contains("2.079", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_of_a_report_prints_what_is_not_met()
    {
        var text = await LibreOffice.PdfTextOf("report.docx", await Made.By(new DocxFormatter(), SampleReport.Rich));

        Assert.Contains("KẾT QUẢ KIỂM TRA CỔNG/TRANG THÔNG TIN ĐIỆN TỬ", text, StringComparison.Ordinal);
        Assert.Contains("MAU-101", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_of_remedies_prints_what_to_do()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 4, SampleSurvey.Different);

        var text = await LibreOffice.PdfTextOf("remedies.docx", await Made.By(new RemedyDocxFormatter(), sample.Survey));

        Assert.Contains("DANH MỤC NỘI DUNG CẦN KHẮC PHỤC", text, StringComparison.Ordinal);
        Assert.Contains("NỘI DUNG ĐỀ NGHỊ ĐƠN VỊ CUNG CẤP KHẮC PHỤC", text, StringComparison.Ordinal);
    }
}
