using System.Collections.Immutable;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;

namespace PortalRules.Html.Tests.Platforms;

/// <summary>One small portal of an invented commune in the typical markup of each platform: all hold the same facts, read with the map and without.</summary>
public class PlatformTests
{
    private static readonly ImmutableArray<(string Title, string Date)> Articles =
    [
        ("Xã Tân Mẫu ra quân làm thủy lợi mùa khô năm 2024", "2024-03-12"),
        ("Thông báo lịch tiêm phòng cho đàn gia súc đợt một", "2024-02-20"),
        ("Hội nghị tổng kết công tác khuyến học năm 2023", "2024-01-05"),
    ];

    public static TheoryData<string> Platforms => ["wordpress", "joomla", "drupal", "umbraco", "liferay", "sharepoint", "dotnetnuke"];

    public static TheoryData<string, bool> BothWays => [.. Platforms.SelectMany(p => new[] { (p.Data, true), (p.Data, false) })];

    [Theory]
    [MemberData(nameof(Platforms))]
    public void The_platform_is_told(string platform)
    {
        Assert.Equal(platform, Read(platform, withMap: true).Portal.Platform.Or(null));
        Assert.False(Read(platform, withMap: false).Portal.Platform.IsKnown);
    }

    [Theory]
    [MemberData(nameof(BothWays))]
    public void The_main_menu_is_read_with_its_tree(string platform, bool withMap)
    {
        var menu = Assert.Single(Read(platform, withMap).Get(FactKinds.Menus), m => m.Role is "main");

        Assert.Equal(["Trang chủ", "Giới thiệu", "Tin tức", "Văn bản", "Liên hệ"], menu.Items.Select(i => i.Label));
        if (platform is not "umbraco")
            Assert.Equal("Lịch sử hình thành", Assert.Single(menu.Items[1].Children).Label);
    }

    [Theory]
    [MemberData(nameof(BothWays))]
    public void Articles_are_found_with_title_day_and_section(string platform, bool withMap)
    {
        var found = Read(platform, withMap).Get(FactKinds.Articles).Where(a => !a.Title.StartsWith("Ra mắt", StringComparison.Ordinal)).OrderByDescending(a => a.Published.Or(null)?.First);

        Assert.Equal(Articles.Select(a => $"{a.Title} | {a.Date} | Tin tức"), found.Select(a => $"{a.Title} | {a.Published.Or(null)?.First:yyyy-MM-dd} | {a.Section}"));
    }

    [Theory]
    [MemberData(nameof(BothWays))]
    public void No_date_is_wrong(string platform, bool withMap)
    {
        var dates = Articles.Append(("Ra mắt mô hình thắp sáng đường quê tại thôn Đông", "2024-03-02")).ToDictionary(a => a.Item1, a => a.Item2);

        foreach (var article in Read(platform, withMap).Get(FactKinds.Articles))
        {
            Assert.True(dates.ContainsKey(article.Title), article.Title);
            if (article.Published.Or(null) is { } published)
                Assert.Equal(dates[article.Title], $"{published.First:yyyy-MM-dd}");
        }
    }

    [Theory]
    [MemberData(nameof(BothWays))]
    public void Documents_are_read_from_their_list(string platform, bool withMap)
    {
        var documents = Read(platform, withMap).Get(FactKinds.Documents).OrderBy(d => d.Number.Or(null), StringComparer.Ordinal);

        Assert.Equal(
            ["15/KH-UBND | KH | 2024-02-20 | Kế hoạch chuyển đổi số năm 2024 của xã Tân Mẫu", "27/QĐ-UBND | QĐ | 2024-03-01 | Quyết định về việc công bố công khai dự toán ngân sách xã năm 2024"],
            documents.Select(d => $"{d.Number.Or(null)} | {d.Kind.Or(null)} | {d.Issued.Or(null)?.First:yyyy-MM-dd} | {d.Summary}"));
    }

    [Theory]
    [MemberData(nameof(BothWays))]
    public void The_imprint_is_read(string platform, bool withMap)
    {
        var imprint = Assert.Single(Read(platform, withMap).Get(FactKinds.Imprint));

        Assert.Equal("UBND xã Tân Mẫu", imprint.Organisation.Or(null), ignoreCase: true);
        Assert.Equal(("0237.399.000", "tanmau@example.gov.vn", "Thôn Trung, xã Tân Mẫu, huyện Mẫu, tỉnh Mẫu"), (imprint.Phone.Or(null), imprint.Email.Or(null), imprint.Address.Or(null)));
        Assert.Contains("Trần Văn Mẫu", imprint.Responsible.Or(null), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BothWays))]
    public void The_banner_is_the_only_one(string platform, bool withMap)
    {
        var banner = Assert.Single(Read(platform, withMap).Get(FactKinds.Banners));

        Assert.EndsWith("banner-cai-cach.jpg", banner.Image, StringComparison.Ordinal);
        Assert.Equal(platform is "joomla" ? null : "dichvucong.gov.vn", banner.Target.Or(null)?.Host);
    }

    private static PortalSnapshot Read(string platform, bool withMap)
    {
        var options = withMap ? new HtmlPortalReaderOptions() : new HtmlPortalReaderOptions { Maps = [] };
        var folder = Repository.PathOf("tests", "PortalRules.Html.Tests", "Platforms", "Portals", platform);
        return new HtmlPortalReader(options).ReadAsync(new FolderFetcher(folder)).GetAwaiter().GetResult();
    }
}
