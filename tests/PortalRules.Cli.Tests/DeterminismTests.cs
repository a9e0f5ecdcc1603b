using PortalRules.Tests.Shared;

namespace PortalRules.Cli.Tests;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("junit")]
    [InlineData("markdown")]
    [InlineData("sarif")]
    [InlineData("text")]
    public async Task Locale_and_time_zone_change_no_byte(string format)
    {
        var here = await ReportAsync(format, "C.UTF-8", "UTC");
        var elsewhere = await ReportAsync(format, "tr_TR.UTF-8", "America/Los_Angeles");

        Assert.NotEqual("", here.Output);
        Assert.Equal(here, elsewhere);
    }

    private static Task<Answer> ReportAsync(string format, string locale, string zone) => BuiltCommand.RunAsync(
        ["check", Repository.PathOf("docs", "examples", "xa-mau"), "--format", format],
        Repository.Root,
        new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = locale, ["LC_ALL"] = locale, ["TZ"] = zone });
}
