using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Tests.Packs;
using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Tests.Vocabulary;

/// <summary>The communes of a province are read when one of them is asked for, and not before.</summary>
public sealed class LateAreaTests
{
    private const string Provinces = """
        - { area: thanh-hoa, level: province, vi: tỉnh Thanh Hóa }
        - { area: thanh-hoa/huyen-cam-thuy, level: district, vi: huyện Cẩm Thủy, until: 2025-06-30, became: [thanh-hoa/xa-cam-thuy] }
        - { area: lam-dong, level: province, vi: tỉnh Lâm Đồng }
        - { area: binh-thuan, level: province, vi: tỉnh Bình Thuận, until: 2025-06-30, became: [lam-dong] }
        """;

    private const string ThanhHoa = """
        - { area: thanh-hoa/xa-cam-thuy, level: commune, vi: xã Cẩm Thủy, from: 2025-07-01 }
        - { area: thanh-hoa/huyen-cam-thuy/xa-cam-ngoc, level: commune, vi: xã Cẩm Ngọc, until: 2025-06-30, became: [thanh-hoa/xa-cam-thuy] }
        """;

    private const string LamDong = "- { area: lam-dong/phuong-phan-thiet, level: commune, vi: phường Phan Thiết, from: 2025-07-01 }";
    private const string BinhThuan = "- { area: binh-thuan/phuong-lac-dao, level: commune, vi: phường Lạc Đạo, until: 2025-06-30, became: [lam-dong/phuong-phan-thiet] }";

    private readonly List<string> _read = [];

    [Fact]
    public void Binding_a_pack_of_a_district_reads_no_communes()
    {
        var rules = Load(applies: "thanh-hoa/huyen-cam-thuy");

        Assert.NotNull(rules.Vocabulary.Area("thanh-hoa/huyen-cam-thuy"));
        Assert.Null(rules.Vocabulary.Area("nghe-an/xa-khac"));
        Assert.Empty(_read);
    }

    [Fact]
    public void A_commune_reads_its_province_once_and_no_other()
    {
        var vocabulary = Load(applies: "thanh-hoa/xa-cam-thuy").Vocabulary;

        Assert.Equal("xã Cẩm Thủy", vocabulary.Area("thanh-hoa/xa-cam-thuy")?.Name);
        Assert.Equal("xã Cẩm Ngọc", vocabulary.Area("thanh-hoa/huyen-cam-thuy/xa-cam-ngoc")?.Name);
        Assert.Equal(["thanh-hoa"], _read);
    }

    [Fact]
    public void What_a_commune_came_of_is_looked_for_in_the_provinces_that_its_province_came_of()
    {
        var vocabulary = Load().Vocabulary;

        Assert.Equal("binh-thuan/phuong-lac-dao", Assert.Single(vocabulary.CameFrom(vocabulary.Area("lam-dong/phuong-phan-thiet")!)).Id);
        Assert.Equal(["binh-thuan", "lam-dong"], _read.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_areas_are_those_of_every_file_sorted() => Assert.Equal(
        "binh-thuan binh-thuan/phuong-lac-dao lam-dong lam-dong/phuong-phan-thiet thanh-hoa thanh-hoa/huyen-cam-thuy thanh-hoa/huyen-cam-thuy/xa-cam-ngoc thanh-hoa/xa-cam-thuy",
        string.Join(' ', Load().Vocabulary.Areas.Select(a => a.Id)));

    [Theory]
    [InlineData("thanh-hoa/xa-cam-thuyy", "thanh-hoa/xa-cam-thuy", "thanh-hoa")]
    [InlineData("thanh-hao/xa-cam-thuyy", "thanh-hoa/xa-cam-thuy", "thanh-hoa")]
    [InlineData("thanh-hao", "thanh-hoa", "")]
    public void A_pack_that_misspells_an_area_is_told_the_nearest_one(string area, string near, string read)
    {
        var error = Assert.Single(Assert.Throws<PackException>(() => Load(applies: area)).Errors);

        Assert.Equal($"unknown area \"{area}\"; did you mean \"{near}\"?", error.Message);
        Assert.Equal(read, string.Join(' ', _read));
    }

    [Fact]
    public void A_mistake_in_a_file_that_is_read_late_is_told_with_its_place_to_who_asks()
    {
        var vocabulary = Load(thanhHoa: "- { area: thanh-hoa/xa-moi, level: comune, vi: xã Mới }\n- { area: thanh-hoa/khong-co/xa-moi, level: commune, vi: xã Mới }").Vocabulary;

        var errors = Assert.Throws<PackException>(() => vocabulary.Area("thanh-hoa/xa-moi")).Errors;

        Assert.Equal([("vocabulary/areas/thanh-hoa.yaml", 1), ("vocabulary/areas/thanh-hoa.yaml", 2)], errors.Select(e => (e.File, e.Line)));
        Assert.NotNull(vocabulary.Area("lam-dong/phuong-phan-thiet"));
    }

    [Fact]
    public void The_same_files_in_a_library_of_ones_own_are_read_at_once_with_their_mistakes()
    {
        var files = Files("thanh-hoa").Append(("vocabulary/areas/thanh-hoa.yaml", "- { area: thanh-hoa/xa-moi, level: comune, vi: xã Mới }"));

        var errors = Assert.Throws<PackException>(() => new PortalCheckerBuilder().AddPacks(PackLibrary.FromFiles(files.Select(f => KeyValuePair.Create(f.Item1, f.Item2)))).Build()).Errors;

        Assert.Contains(errors, e => e.File is "vocabulary/areas/thanh-hoa.yaml" && e.Message.Contains("did you mean \"commune\"?", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.File is "vocabulary/areas.yaml" && e.Message.Contains("unknown area in became", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_ones_own_stands_over_one_of_the_same_path_that_is_read_late()
    {
        var own = PackLibrary.FromFiles([KeyValuePair.Create("vocabulary/areas/thanh-hoa.yaml", "- { area: thanh-hoa/xa-cam-thuy, level: commune, vi: xã khác, from: 2025-07-01 }")]);

        var vocabulary = new PortalCheckerBuilder().AddPacks(Library("thanh-hoa", ThanhHoa)).AddPacks(own).Build().Rules.Vocabulary;

        Assert.Equal(("xã khác", null), (vocabulary.Area("thanh-hoa/xa-cam-thuy")?.Name, vocabulary.Area("thanh-hoa/huyen-cam-thuy/xa-cam-ngoc")));
        Assert.Empty(_read);
    }

    [Fact]
    public void An_area_of_ones_own_stands_over_one_of_the_same_id_that_is_read_late()
    {
        var own = PackLibrary.FromFiles([KeyValuePair.Create("own/vocabulary/mine.yaml", "- { area: thanh-hoa/xa-cam-thuy, level: commune, vi: xã khác, from: 2025-07-01 }")]);

        var vocabulary = new PortalCheckerBuilder().AddPacks(Library("thanh-hoa", ThanhHoa)).AddPacks(own).Build().Rules.Vocabulary;

        Assert.Equal(("xã khác", 8), (vocabulary.Area("thanh-hoa/xa-cam-thuy")?.Name, vocabulary.Areas.Count()));
    }

    [Fact]
    public void Asked_by_many_at_once_a_file_is_read_once()
    {
        var vocabulary = Load().Vocabulary;

        Parallel.For(0, 64, _ => Assert.Equal("xã Cẩm Thủy", vocabulary.Area("thanh-hoa/xa-cam-thuy")?.Name));

        Assert.Equal(["thanh-hoa"], _read);
    }

    private static (string, string)[] Files(string applies) =>
    [
        ("vocabulary/areas.yaml", Provinces), ("law/a.yaml", PackText.Law("a")),
        ("p/pack.yaml", PackText.Pack("p", $"applies-to: {{ level: commune, area: {applies} }}")), ("p/rule.yaml", PackText.Rule("AA-001", "a")),
    ];

    private RuleSet Load(string applies = "thanh-hoa", string thanhHoa = ThanhHoa) => new PortalCheckerBuilder().AddPacks(Library(applies, thanhHoa)).Build().Rules;

    private PackLibrary Library(string applies, string thanhHoa) => PackLibrary.Of(
        Files(applies).Select(f => KeyValuePair.Create(f.Item1, f.Item2)),
        [Late("thanh-hoa", thanhHoa), Late("lam-dong", LamDong), Late("binh-thuan", BinhThuan)]);

    private KeyValuePair<string, Func<string>> Late(string province, string text) => KeyValuePair.Create<string, Func<string>>($"vocabulary/areas/{province}.yaml", () =>
    {
        lock (_read)
            _read.Add(province);
        return text;
    });
}
