using System.Text.Json;
using PortalRules.Reporting;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Reporting;

public sealed class JsonSurveyTests
{
    [Fact]
    public async Task A_survey_is_written_for_machines()
    {
        using var folder = new TempFolder();
        Snapshot.Match(await Written.By(new JsonFormatter(), await SampleSurvey.InAsync(folder.Path, SampleSurvey.Marks, SampleSurvey.Counts)));
    }

    [Fact]
    public async Task No_path_of_the_machine_is_in_it()
    {
        using var folder = new TempFolder();
        var json = await Written.By(new JsonFormatter(), await SampleSurvey.InAsync(folder.Path));

        using var document = JsonDocument.Parse(json);
        Assert.Equal("xa-mau.0123.json", document.RootElement.GetProperty("portals")[0].GetProperty("reportFile").GetString());
        Assert.DoesNotContain(folder.Path, json, StringComparison.Ordinal);
        Assert.DoesNotContain("/may/nay", json, StringComparison.Ordinal);
    }
}
