using PortalRules.Checking;
using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Reporting;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;

namespace PortalRules.Vietnam.Tests;

public sealed class ThreadTests
{
    private const int Reports = 8;

    [Fact]
    public async Task One_and_two_threads_give_the_same_bytes()
    {
        var stop = TestContext.Current.CancellationToken;
        var checker = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build();
        var snapshot = await new HtmlPortalReader().ReadAsync(new FolderFetcher(Repository.PathOf("docs", "examples", "xa-mau")), new Portal { Level = "commune", Area = "thanh-hoa/huyen-cam-thuy" }, stop);
        var expected = await ReportAsync(checker, snapshot);

        var reports = new byte[Reports][];
        await Parallel.ForAsync(0, Reports, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = stop }, async (i, _) => reports[i] = await ReportAsync(checker, snapshot));

        Assert.All(reports, report => Assert.Equal(expected, report));
    }

    private static async Task<byte[]> ReportAsync(PortalChecker checker, PortalSnapshot snapshot)
    {
        using var stream = new MemoryStream();
        await new JsonFormatter().WriteAsync(checker.Check(snapshot, new CheckOptions { AsOf = new DateOnly(2023, 4, 10) }), stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }
}
