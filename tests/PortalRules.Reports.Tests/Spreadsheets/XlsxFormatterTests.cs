using DocumentFormat.OpenXml.Spreadsheet;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Checking;
using PortalRules.Reports.Spreadsheets;
using PortalRules.Surveys;
using PortalRules.Tests.Reporting;
using PortalRules.Tests.Shared;
using PortalRules.Tests.Text;

namespace PortalRules.Reports.Tests.Spreadsheets;

public sealed class XlsxFormatterTests
{
    private static readonly XlsxFormatter Formatter = new();

    [Fact]
    public async Task A_survey_is_a_workbook_of_its_annexes_ranks_and_findings()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 3);

        Snapshot.Match(SheetText.Of(await Made.By(Formatter, sample.Survey)));
    }

    [Fact]
    public async Task A_report_is_a_workbook_of_three_sheets() =>
        Snapshot.Match(SheetText.Of(await Made.By(Formatter, SampleReport.Rich)));

    [Fact]
    public async Task A_report_in_English_has_English_words() =>
        Snapshot.Match(SheetText.Of(await Made.By(new XlsxFormatter(new OfficeFormatterOptions { Language = "en" }), SampleReport.Rich)));

    [Fact]
    public async Task The_files_keep_to_the_schema()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 3);
        using var survey = Made.Workbook(await Made.By(Formatter, sample.Survey));
        using var report = Made.Workbook(await Made.By(Formatter, SampleReport.Rich));

        Violations.None([.. Made.Errors(survey), .. Made.Errors(report)]);
    }

    [Fact]
    public async Task The_same_survey_gives_the_same_bytes_in_any_culture()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 3);
        var first = await Made.By(Formatter, sample.Survey);
        using var culture = new InCulture("ar-SA");

        Assert.Equal(first, await Made.By(Formatter, sample.Survey));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("_x0041_")]
    public async Task What_looks_like_a_formula_stays_text(string text)
    {
        using var file = Made.Workbook(await Made.By(Formatter, Annex(text)));
        var cells = SheetText.Sheets(file).First().Part.Worksheet.Descendants<Cell>().ToList();

        Assert.DoesNotContain(cells, c => c.CellFormula is not null);
        Assert.Contains(cells, c => c.DataType?.Value == CellValues.InlineString && c.InnerText == text.Replace("_x", "_x005F_x", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_without_end_is_shortened_to_what_a_cell_holds()
    {
        using var file = Made.Workbook(await Made.By(Formatter, Annex(new string('ư', 1_000_000))));
        var longest = SheetText.Sheets(file).First().Part.Worksheet.Descendants<Cell>().Max(c => c.InnerText.Length);

        Assert.InRange(longest, 30_000, SheetCell.MostText);
        Violations.None(Made.Errors(file));
    }

    [Fact]
    public void No_text_of_a_page_breaks_the_file() => Prop.ForAll<string?, string?, string?>((message, url, text) =>
    {
        using var file = Made.Workbook(Made.By(Formatter, SampleReport.With($"{message}\u0000\uFFFF\u202E\uD800", url ?? "", text ?? "")).GetAwaiter().GetResult());
        return !Made.Errors(file).Any();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public async Task A_number_that_is_not_certain_stays_text()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 0);
        using var file = Made.Workbook(await Made.By(Formatter, sample.Survey));

        Assert.Contains(SheetText.Sheets(file).ElementAt(1).Part.Worksheet.Descendants<Cell>(), c => c.InnerText == "từ 41 đến 43" && c.CellValue is null);
    }

    [Fact]
    public async Task A_survey_of_five_hundred_portals_is_written()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 500);
        var survey = sample.Survey with { Annexes = [SampleAnnexes.Long(500)] };

        var bytes = await Made.By(Formatter, survey);

        using var file = Made.Workbook(bytes);
        var rows = SheetText.Sheets(file).ToDictionary(s => s.Sheet.Name!.Value!, s => s.Part.Worksheet.Descendants<Row>().Count(), StringComparer.Ordinal);
        Assert.Equal(500 + 6, rows["Phụ lục 1"]);
        Assert.True(rows["Phát hiện"] > 500 * 5);
        Assert.InRange(bytes.Length, 1, 2_000_000);
    }

    [Fact]
    public async Task A_report_that_is_gone_is_said_and_not_left_out()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 2);
        File.Delete(sample.Survey.Rows[0].ReportFile!);

        await Assert.ThrowsAnyAsync<IOException>(() => Made.By(Formatter, sample.Survey));
    }

    private static Survey Annex(string text) => new()
    {
        Rows = [],
        Annexes = [SampleAnnexes.First with { Rows = [new AnnexRow([.. SampleAnnexes.First.Columns.Select(_ => SampleAnnexes.Text(text))], "xa-01")] }],
    };
}
