using DocumentFormat.OpenXml.Wordprocessing;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Surveys;
using PortalRules.Tests.Reporting;
using PortalRules.Tests.Shared;

namespace PortalRules.Reports.Tests.Letters;

public sealed class DocxFormatterTests
{
    private static readonly DocxFormatter Formatter = new();

    [Fact]
    public async Task A_survey_is_a_letter_with_its_annexes()
    {
        using var sample = await SampleSurvey.MakeAsync();

        Snapshot.Match(LetterContent.Of(await Made.By(Formatter, sample.Survey)));
    }

    [Fact]
    public async Task A_report_is_a_letter() => Snapshot.Match(LetterContent.Of(await Made.By(Formatter, SampleReport.Rich)));

    [Fact]
    public async Task A_report_in_English_names_its_agency()
    {
        var options = new OfficeFormatterOptions { Language = "en", Agency = "UBND huyện Mẫu", SuperiorAgency = "UBND tỉnh Mẫu", Place = "Mẫu" };

        Snapshot.Match(LetterContent.Of(await Made.By(new DocxFormatter(options), SampleReport.Rich)));
    }

    [Fact]
    public async Task The_files_keep_to_the_schema()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 3);
        using var survey = Made.Letter(await Made.By(Formatter, sample.Survey));
        using var report = Made.Letter(await Made.By(Formatter, SampleReport.Rich));

        Violations.None([.. Made.Errors(survey), .. Made.Errors(report)]);
    }

    [Fact]
    public async Task The_same_survey_gives_the_same_bytes()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 3);

        Assert.Equal(await Made.By(Formatter, sample.Survey), await Made.By(Formatter, sample.Survey));
    }

    [Fact]
    public async Task Each_annex_lies_as_it_is_meant_to()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 1);
        using var file = Made.Letter(await Made.By(Formatter, sample.Survey));

        Assert.Equal([false, true, false], file.MainDocumentPart!.Document.Descendants<PageSize>().Select(p => p.Orient?.Value == PageOrientationValues.Landscape));
    }

    [Fact]
    public async Task No_row_is_cut_and_the_heading_is_repeated()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 1);
        using var file = Made.Letter(await Made.By(Formatter, sample.Survey with { Annexes = [SampleAnnexes.Long(500)] }));
        var rows = file.MainDocumentPart!.Document.Descendants<Table>().Last(t => t.Descendants<TableHeader>().Any()).Elements<TableRow>().ToList();

        Assert.Equal(501, rows.Count);
        Assert.All(rows, r => Assert.NotNull(r.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Single(rows, r => r.TableRowProperties!.GetFirstChild<TableHeader>() is not null);
    }

    [Fact]
    public void No_text_of_a_page_breaks_the_file() => Prop.ForAll<string?, string?, string?>((message, url, text) =>
    {
        using var file = Made.Letter(Made.By(Formatter, SampleReport.With($"{message}\u0000\uFFFF\u202E\uD800", url ?? "", text ?? "")).GetAwaiter().GetResult());
        return !Made.Errors(file).Any();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public async Task A_survey_without_annexes_still_says_what_has_no_result()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 0);

        var text = LetterContent.Of(await Made.By(Formatter, sample.Survey with { Annexes = [] }));

        Assert.Contains("UBND xã Cẩm Sơn: Không mở được thư mục", text, StringComparison.Ordinal);
        Assert.DoesNotContain("phụ lục", text, StringComparison.Ordinal);
    }
}
