using System.Text;

namespace PortalRules.Html.Tests.Hostile;

public class GrowthTests
{
    private const int Times = 1_000;
    private const int Readings = 2;
    private const double MostGrowth = 2.8;
    private const long Ground = 2_000_000;

    public static TheoryData<string> Things { get; } = [.. GrowingPage.All.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Things))]
    public void Twice_as_much_of_one_thing_costs_about_twice_the_memory(string name)
    {
        var page = GrowingPage.All.Single(p => p.Name == name);
        foreach (var isHome in new[] { true, false })
        {
            var (once, twice) = (Cost(page, Times, isHome), Cost(page, 2 * Times, isHome));

            Assert.True(twice + Ground < (once + Ground) * MostGrowth, $"{name}, {(isHome ? "home" : "inner")} page: {once} bytes, then {twice}");
        }
    }

    // Buffers of the pool may have been let go of just before, so the least of several readings counts.
    private static long Cost(GrowingPage page, int times, bool isHome) => Enumerable.Range(0, Readings).Min(_ => CostOnce(page, times, isHome));

    private static long CostOnce(GrowingPage page, int times, bool isHome)
    {
        var portal = new HostilePortal(Encoding.UTF8.GetBytes(page.Html(times)), "text/html; charset=utf-8");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(portal.ReadPage(HostilePortal.Maps[1], isHome));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
