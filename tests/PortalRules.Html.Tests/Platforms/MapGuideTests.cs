using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Html.Platforms;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;

namespace PortalRules.Html.Tests.Platforms;

/// <summary>The example of docs/extraction-maps.md does what the page says.</summary>
public class MapGuideTests
{
    private static readonly string Folder = Repository.PathOf("docs", "examples", "ban-do-mau");

    [Fact]
    public void The_example_map_tells_what_the_reader_cannot_find_by_itself()
    {
        var (plain, mapped) = (Read(withMap: false), Read(withMap: true));

        Assert.False(plain.Portal.Platform.IsKnown);
        Assert.Equal("cms-mau", mapped.Portal.Platform.Or(null));
        Assert.DoesNotContain(plain.Get(FactKinds.Menus), m => m.Role is "main");
        Assert.Equal(["Trang chủ", "Tin tức", "Văn bản", "Tài khoản"], mapped.Get(FactKinds.Menus).Single(m => m.Role is "main").Items.Select(i => i.Label));
        Assert.Equal(["Họp dân 2023-03-10", "Mở đường liên thôn 2023-03-14T08:30:00+07:00"], mapped.Get(FactKinds.Articles).Select(a => $"{a.Title} {a.Published.Or(null)}"));
        Assert.Equal("Hệ thống phản hồi", Assert.Single(mapped.Get(FactKinds.Banners)).Alt);
        Assert.Equal(["co-chu A+", "co-chu A-", "thong-bao-khan Mất điện ngày mai"], mapped.Get(FactKinds.Elements).Select(e => $"{e.Name} {e.Text}"));
    }

    [Fact]
    public void Without_the_map_no_date_is_wrong() =>
        Assert.All(Read(withMap: false).Get(FactKinds.Articles), a => Assert.True(a.Published.Or(null)?.First is null || a.Published.Or(null)!.Value.First is { Month: 3, Year: 2023 }));

    private static PortalSnapshot Read(bool withMap)
    {
        var file = Path.Combine(Folder, "cms-mau.yaml");
        var options = withMap ? new HtmlPortalReaderOptions { Maps = [ExtractionMap.Parse(file, File.ReadAllText(file)), .. HtmlPortalReaderOptions.ShippedMaps] } : new HtmlPortalReaderOptions();
        return new HtmlPortalReader(options).ReadAsync(new FolderFetcher(Path.Combine(Folder, "trang"))).GetAwaiter().GetResult();
    }
}
