using System.Text;
using PortalRules.Reporting;
using PortalRules.Rules;
using PortalRules.Tests.Reporting;
using PortalRules.Tests.Shared;

namespace PortalRules.Reports.Tests;

/// <summary>The core's remedy lists; they stand here because surveys by hand do.</summary>
public sealed class RemedyFormatterTests
{
    private static readonly RemedyFormatter Formatter = new();

    [Fact]
    public async Task A_report_gives_a_short_list() => Snapshot.Match(Encoding.UTF8.GetString(await Made.By(Formatter, SampleReport.Rich)));

    [Fact]
    public async Task A_report_gives_a_short_list_in_English() =>
        Snapshot.Match(Encoding.UTF8.GetString(await Made.By(new RemedyFormatter(new TextFormatterOptions { Language = "en" }), SampleReport.Rich)));

    [Fact]
    public async Task A_survey_gives_a_list_for_each_portal_and_each_platform()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 4, SampleSurvey.Different);

        Snapshot.Match(Encoding.UTF8.GetString(await Made.By(Formatter, sample.Survey)));
    }

    [Fact]
    public void What_binds_stands_before_what_is_recommended_and_nothing_undecided_is_in_the_list()
    {
        var list = RemedyList.Of(SampleReport.Rich);

        Assert.Equal(["MAU-101", "MAU-102", "MAU-301"], list.Demands.Select(i => i.Result.Rule.Id));
        Assert.Equal(["MAU-103"], list.Recommendations.Select(i => i.Result.Rule.Id));
        Assert.All(list.Demands.SelectMany(i => i.Steps), s => Assert.DoesNotContain("thu-vien", s.Key, StringComparison.Ordinal));
        Assert.Equal((3, 2), (list.Questions, list.NotChecked));
    }

    [Fact]
    public async Task What_one_portal_of_a_platform_meets_is_not_common()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 4, SampleSurvey.Different);

        var groups = await PlatformRemedies.OfAsync(sample.Survey, TestContext.Current.CancellationToken);

        var vnpt = Assert.Single(groups, g => g.Vendor == "VNPT");
        Assert.Equal(2, vnpt.Portals.Length);
        Assert.DoesNotContain(vnpt.Common, i => i.Result.Rule.Id == "MAU-102");
        Assert.Contains(vnpt.Common, i => i.Result.Rule.Id == "MAU-101");
        Assert.Equal(["MAU-102"], Assert.Single(vnpt.Single).Rules.Select(r => r.Id));
    }

    [Fact]
    public async Task What_the_only_portal_of_a_platform_misses_is_its_own()
    {
        using var sample = await SampleSurvey.MakeAsync(portals: 1);

        var only = Assert.Single(await PlatformRemedies.OfAsync(sample.Survey, TestContext.Current.CancellationToken));

        Assert.Empty(only.Common);
        Assert.NotEmpty(Assert.Single(only.Single).Rules);
    }

    [Fact]
    public async Task A_report_that_judged_nothing_is_not_called_clean()
    {
        var nothing = SampleReport.Rich with { Results = [.. SampleReport.Rich.Results.Where(r => r.Verdict.Outcome is Outcome.NotChecked)] };

        Assert.Contains("Chưa đủ cơ sở để kết luận", Encoding.UTF8.GetString(await Made.By(Formatter, nothing)), StringComparison.Ordinal);
    }
}
