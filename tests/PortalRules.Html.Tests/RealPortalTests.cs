using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Tests.Shared;

namespace PortalRules.Html.Tests;

/// <summary>Real portals beside the repository; every number here is of their databases.</summary>
public class RealPortalTests
{
    [Theory]
    [InlineData("nukeviet-egov", 12, 16, 8)]
    [InlineData("nukeviet-4.5", 15, 0, 0)]
    public async Task All_articles_documents_and_people_are_found_with_and_without_a_map(string name, int articles, int documents, int officials)
    {
        var folder = Needs.Portal(name);
        foreach (var options in new[] { new HtmlPortalReaderOptions(), new HtmlPortalReaderOptions { Maps = [] } })
        {
            var snapshot = await new HtmlPortalReader(options).ReadAsync(new FolderFetcher(folder), cancellationToken: TestContext.Current.CancellationToken);

            Assert.Equal((articles, documents, officials), (snapshot.Get(FactKinds.Articles).Length, snapshot.Get(FactKinds.Documents).Length, snapshot.Get(FactKinds.Officials).Length));
            Assert.All(snapshot.Get(FactKinds.Articles), a => Assert.True(a.Published.IsKnown, a.Title));
            Assert.Contains(snapshot.Get(FactKinds.Menus), m => m.Role is "main");
        }
    }
}
