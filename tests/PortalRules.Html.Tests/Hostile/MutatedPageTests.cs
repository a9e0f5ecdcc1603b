using PortalRules.Tests.Shared;

namespace PortalRules.Html.Tests.Hostile;

public class MutatedPageTests
{
    private const int Pages = 400;
    private const long MostBytes = 400_000_000;

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
            foreach (var maps in HostilePortal.Maps)
            {
                var before = GC.GetTotalAllocatedBytes();
                var snapshot = new HostilePortal(page.Body, page.MediaType).Read(maps);
                var allocated = GC.GetTotalAllocatedBytes() - before;

                Assert.True(HostilePortal.FaultIn(snapshot) is null, $"seed {seed} ({page.Story}): {HostilePortal.FaultIn(snapshot)}");
                Assert.True(allocated < MostBytes, $"seed {seed} ({page.Story}): {allocated} bytes");
            }
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
