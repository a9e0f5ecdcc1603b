using PortalRules.Tests.Shared;

namespace PortalRules.Html.Tests.Hostile;

public class MutatedPageTests
{
    private const int Pages = 400;
    private const long MostBytes = 200_000_000;

    private static readonly Lazy<IReadOnlyList<byte[]>> Sources = new(() => SourcePages.Load(SourcePages.Folders(Repository.Root, withRealPortals: false)));

    [Theory]
    [InlineData(0)]
    [InlineData(400)]
    [InlineData(800)]
    [InlineData(1200)]
    public void Damaged_pages_are_read_without_a_fault_and_without_absurd_cost(int first)
    {
        for (var seed = first; seed < first + Pages; seed++)
        {
            var page = MutatedPage.Of(Sources.Value, seed);
            var portal = new HostilePortal(page.Body, page.MediaType);
            for (var i = 0; i < 4; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var fault = portal.ReadPage(HostilePortal.Maps[i % 2], isHome: i < 2);
                var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

                Assert.True(fault is null, $"seed {seed} ({page.Story}): {fault}");
                Assert.True(allocated < MostBytes, $"seed {seed} ({page.Story}): {allocated} bytes");
            }

            if (seed % 8 == 0)
                Assert.Null(HostilePortal.FaultIn(portal.Read(HostilePortal.Maps[seed / 8 % 2])));
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_page()
    {
        var (one, two) = (MutatedPage.Of(Sources.Value, 7), MutatedPage.Of(Sources.Value, 7));

        Assert.Equal(one.Body, two.Body);
        Assert.Equal(one.Story, two.Story);
    }
}
