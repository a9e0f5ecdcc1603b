using PortalRules.Tests.Reporting;
using PortalRules.Tests.Shared;

namespace PortalRules.Reports.Tests.Letters;

public sealed class RemedyDocxFormatterTests
{
    private static readonly RemedyDocxFormatter Formatter = new();

    [Fact]
    public async Task A_report_is_a_list_of_what_is_to_be_mended() => Snapshot.Match(LetterContent.Of(await Made.By(Formatter, SampleReport.Rich)));

    [Fact]
    public async Task A_survey_is_a_list_for_each_portal_and_each_platform()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 4, SampleSurvey.Different);

        Snapshot.Match(LetterContent.Of(await Made.By(Formatter, sample.Survey)));
    }

    [Fact]
    public async Task The_files_keep_to_the_schema_and_are_the_same_twice()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 3);
        var bytes = await Made.By(Formatter, sample.Survey);
        using var survey = Made.Letter(bytes);
        using var report = Made.Letter(await Made.By(Formatter, SampleReport.Rich));

        Violations.None([.. Made.Errors(survey), .. Made.Errors(report)]);
        Assert.Equal(bytes, await Made.By(Formatter, sample.Survey));
    }
}
