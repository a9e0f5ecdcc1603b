using PortalRules.Accuracy;
using PortalRules.Tests.Shared;

namespace PortalRules.Html.Tests;

/// <summary>docs/accuracy.md says what the reader reaches now. It needs the saved portals beside the repository and is skipped without them.</summary>
public class AccuracyPageTests
{
    [Fact]
    public async Task The_numbers_of_the_page_are_those_of_the_reader()
    {
        var portals = Path.GetDirectoryName(Needs.Portal("nukeviet-egov"))!;
        Needs.Portal("nukeviet-4.5");
        var page = await File.ReadAllTextAsync(Repository.PathOf("docs", "accuracy.md"), TestContext.Current.CancellationToken);

        var measured = await AccuracyReport.WriteAsync(portals, Repository.Root);

        Assert.True(string.Equals(measured.Trim(), AccuracyPage.MeasuredIn(page), StringComparison.Ordinal), "docs/accuracy.md is out of date: dotnet run -c Release --project benchmarks/PortalRules.Accuracy -- ../shared/portals --write docs/accuracy.md");
    }
}
