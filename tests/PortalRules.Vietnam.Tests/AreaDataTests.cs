using System.Globalization;
using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Tests.Shared;
using PortalRules.Vocabulary;

namespace PortalRules.Vietnam.Tests;

/// <summary>The administrative units that are shipped: complete, and each right on its days.</summary>
public sealed class AreaDataTests
{
    // From the folder everything is read and checked at once, also what the assembly reads late.
    private static readonly PortalVocabulary Whole = new PortalCheckerBuilder().AddPacks(PackLibrary.FromFolder(Repository.PathOf("rules"))).Build().Rules.Vocabulary;
    private static readonly PortalVocabulary Shipped = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build().Rules.Vocabulary;

    // The day of the data, when the official list counted so.
    private static readonly DateOnly DataDay = new(2026, 8, 2);

    [Theory]
    [InlineData("01", "ha-noi", 51, 75, 0)]
    [InlineData("04", "cao-bang", 3, 53, 0)]
    [InlineData("08", "tuyen-quang", 7, 117, 0)]
    [InlineData("11", "dien-bien", 3, 42, 0)]
    [InlineData("12", "lai-chau", 2, 36, 0)]
    [InlineData("14", "son-la", 8, 67, 0)]
    [InlineData("15", "lao-cai", 10, 89, 0)]
    [InlineData("19", "thai-nguyen", 15, 77, 0)]
    [InlineData("20", "lang-son", 4, 61, 0)]
    [InlineData("22", "quang-ninh", 30, 22, 2)]
    [InlineData("24", "bac-ninh", 33, 66, 0)]
    [InlineData("25", "phu-tho", 15, 133, 0)]
    [InlineData("31", "hai-phong", 45, 67, 2)]
    [InlineData("33", "hung-yen", 11, 93, 0)]
    [InlineData("37", "ninh-binh", 32, 97, 0)]
    [InlineData("38", "thanh-hoa", 19, 147, 0)]
    [InlineData("40", "nghe-an", 11, 119, 0)]
    [InlineData("42", "ha-tinh", 9, 60, 0)]
    [InlineData("44", "quang-tri", 8, 69, 1)]
    [InlineData("46", "hue", 21, 19, 0)]
    [InlineData("48", "da-nang", 23, 70, 1)]
    [InlineData("51", "quang-ngai", 9, 86, 1)]
    [InlineData("52", "gia-lai", 25, 110, 0)]
    [InlineData("56", "khanh-hoa", 16, 48, 1)]
    [InlineData("66", "dak-lak", 14, 88, 0)]
    [InlineData("68", "lam-dong", 20, 103, 1)]
    [InlineData("75", "dong-nai", 33, 62, 0)]
    [InlineData("79", "ho-chi-minh", 113, 54, 1)]
    [InlineData("80", "tay-ninh", 14, 82, 0)]
    [InlineData("82", "dong-thap", 20, 82, 0)]
    [InlineData("86", "vinh-long", 19, 105, 0)]
    [InlineData("91", "an-giang", 14, 85, 3)]
    [InlineData("92", "can-tho", 31, 72, 0)]
    [InlineData("96", "ca-mau", 9, 55, 0)]
    public void A_province_has_its_code_and_its_wards_communes_and_special_zones(string code, string province, int wards, int communes, int zones)
    {
        Assert.Equal(code, Shipped.Area(province)?.CodeOn(DataDay));
        var within = On(DataDay, "commune").Where(a => Area.IsWithin(a.Id, province)).ToList();
        Assert.Equal((wards, communes, zones), (Count("phường"), Count("xã"), Count("đặc khu")));
        Assert.Equal(wards + communes + zones, within.Count);
        int Count(string type) => within.Count(a => a.Name.StartsWith($"{type} ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-06-01", 63)]
    [InlineData("2025-06-30", 63)]
    [InlineData("2025-07-01", 34)]
    [InlineData("2026-11-01", 34)]
    public void There_are_so_many_provinces_on_a_day(string day, int count) => Assert.Equal(count, On(Day(day), "province").Count);

    [Theory]
    [InlineData("2025-06-30", 71, 4)]
    [InlineData("2025-07-01", 3321, 0)]
    [InlineData("2026-04-30", 3321, 0)]
    [InlineData("2026-09-20", 3321, 0)]
    public void There_are_so_many_communes_and_districts_on_a_day(string day, int communes, int districts) =>
        Assert.Equal((communes, districts), (On(Day(day), "commune").Count, On(Day(day), "district").Count));

    [Theory]
    [InlineData("2025-07-01", 687)]
    [InlineData("2026-04-30", 697)]
    [InlineData("2026-09-20", 709)]
    public void Communes_become_wards(string day, int wards) => Assert.Equal(wards, On(Day(day), "commune").Count(a => a.Name.StartsWith("phường ", StringComparison.Ordinal)));

    [Fact]
    public void What_the_assembly_reads_late_is_what_stands_in_the_folder() => Assert.Equal(Whole.Areas.Select(Line), Shipped.Areas.Select(Line));

    [Fact]
    public void A_code_means_one_area_of_its_kind_on_every_day() => Violations.None(Boundaries().SelectMany(day => Whole.Areas
        .Where(a => a.ExistsOn(day))
        .GroupBy(a => a.CodeOn(day), StringComparer.Ordinal)
        .Where(g => g.Count() > 1)
        .Select(g => $"{day:O} {g.Key}: {string.Join(", ", g.Select(a => a.Id))}")));

    [Fact]
    public void A_code_has_the_length_of_its_level() => Violations.None(Whole.Areas
        .SelectMany(a => a.Was.Select(w => w.Code).OfType<string>().Append(a.Code ?? "").Select(code => (a.Id, a.Level, Code: code)))
        .Where(a => a.Code.Length != (a.Level switch { "province" => 2, "district" => 3, _ => 5 }) || !a.Code.All(char.IsAsciiDigit))
        .Select(a => $"{a.Id}: {a.Code}"));

    [Fact]
    public void An_id_names_the_type_and_the_name() => Violations.None(Whole.Areas
        .Where(a => a.Id.Contains('/', StringComparison.Ordinal))
        .Select(a => (a.Id, Slug: string.Join('-', Text.VietnameseText.Key(a.Name.Replace("'", "", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)), a.Code))
        .Where(a => a.Id[(a.Id.LastIndexOf('/') + 1)..] is var last && last != a.Slug && last != $"{a.Slug}-{a.Code}")
        .Select(a => $"{a.Id}: {a.Slug}"));

    [Fact]
    public void Communes_whose_ids_would_be_the_same_carry_their_codes() =>
        Assert.Equal(["thai-nguyen/xa-van-lang-02143", "thai-nguyen/xa-van-lang-05665"], Shipped.FindAreas("xa van lang", DataDay).Select(a => a.Id).Where(id => Area.IsWithin(id, "thai-nguyen")));

    [Fact]
    public void What_ended_became_areas_of_its_level_or_below_on_the_next_day() => Violations.None(Whole.Areas
        .Where(a => a.Until is not null && (a.Became.IsEmpty || a.Became.Any(id => Whole.Area(id) is not { } later || !later.ExistsOn(a.Until.Value.AddDays(1)))))
        .Select(a => a.Id));

    [Fact]
    public void Every_area_of_a_file_lies_in_the_province_that_names_it() => Violations.None(Directory.EnumerateFiles(Repository.PathOf("rules", "vocabulary", "areas"), "*.yaml")
        .Select(f => (Province: Path.GetFileNameWithoutExtension(f), Lines: File.ReadAllLines(f)))
        .SelectMany(f => f.Lines.Where(l => l.StartsWith("- ", StringComparison.Ordinal) && !l.StartsWith($"- {{ area: {f.Province}/", StringComparison.Ordinal))));

    [Theory]
    [InlineData("18394", "2025-06-30", "ha-tinh/huyen-nghi-xuan/xa-xuan-lien")]
    [InlineData("18394", "2025-07-01", "ha-tinh/xa-co-dam")]
    [InlineData("18391", "2025-06-30", "ha-tinh/huyen-nghi-xuan/xa-co-dam")]
    [InlineData("18391", "2025-07-01", "")]
    [InlineData("15", "2025-06-30", "yen-bai")]
    [InlineData("15", "2025-07-01", "lao-cai")]
    [InlineData("24", "2025-06-30", "bac-giang")]
    [InlineData("24", "2025-07-01", "bac-ninh")]
    [InlineData("44", "2025-06-30", "quang-binh")]
    [InlineData("44", "2025-07-01", "quang-tri")]
    [InlineData("52", "2025-06-30", "binh-dinh")]
    [InlineData("52", "2025-07-01", "gia-lai")]
    [InlineData("80", "2025-06-30", "long-an")]
    [InlineData("80", "2025-07-01", "tay-ninh")]
    [InlineData("82", "2025-06-30", "tien-giang")]
    [InlineData("82", "2025-07-01", "dong-thap")]
    [InlineData("91", "2025-06-30", "kien-giang")]
    [InlineData("91", "2025-07-01", "an-giang")]
    [InlineData("15127", "2025-06-30", "thanh-hoa/huyen-cam-thuy/thi-tran-phong-son")]
    [InlineData("15127", "2025-07-01", "thanh-hoa/xa-cam-thuy")]
    [InlineData("22960", "2025-06-30", "binh-thuan/thanh-pho-phan-thiet/xa-phong-nam")]
    [InlineData("22960", "2025-07-01", "lam-dong/phuong-binh-thuan")]
    [InlineData("390", "2025-06-30", "thanh-hoa/huyen-cam-thuy")]
    [InlineData("390", "2025-07-01", "")]
    public void A_code_is_right_with_its_day(string code, string day, string area) => Assert.Equal(area, string.Join(' ', Shipped.FindAreas(code, Day(day)).Select(a => a.Id)));

    [Theory]
    [InlineData("dong-nai", "2026-04-29", "tỉnh Đồng Nai")]
    [InlineData("dong-nai", "2026-04-30", "thành phố Đồng Nai")]
    [InlineData("quang-ninh", "2026-08-31", "tỉnh Quảng Ninh")]
    [InlineData("quang-ninh", "2026-09-01", "thành phố Quảng Ninh")]
    [InlineData("bac-ninh", "2026-09-19", "tỉnh Bắc Ninh")]
    [InlineData("bac-ninh", "2026-09-20", "thành phố Bắc Ninh")]
    [InlineData("hue", "2024-12-31", "tỉnh Thừa Thiên Huế")]
    [InlineData("hue", "2025-01-01", "thành phố Huế")]
    [InlineData("thanh-hoa", "2026-01-01", "tỉnh Thanh Hóa")]
    [InlineData("khanh-hoa", "2026-01-01", "tỉnh Khánh Hòa")]
    public void A_province_has_its_name_of_the_day(string province, string day, string name) => Assert.Equal(name, Shipped.Area(province)!.NameOn(Day(day)));

    [Theory]
    [InlineData("ha-tinh/huyen-nghi-xuan", "Cổ Đạm, Đan Hải, Nghi Xuân, Tiên Điền, Bắc Hồng Lĩnh")]
    [InlineData("thanh-hoa/huyen-cam-thuy", "Cẩm Thủy, Cẩm Thạch, Cẩm Tú, Cẩm Vân, Cẩm Tân")]
    [InlineData("quang-ngai/huyen-binh-son", "Bình Sơn, Vạn Tường, Bình Minh, Bình Chương, Đông Sơn")]
    [InlineData("binh-thuan/thanh-pho-phan-thiet", "Phan Thiết, Mũi Né, Phú Thủy, Bình Thuận, Tiến Thành, Hàm Thắng, Tuyên Quang")]
    public void The_districts_of_the_letters_became_these_communes(string district, string names)
    {
        var became = Shipped.Area(district)!.Became.Select(id => Shipped.Area(id)!.Name);

        Assert.Equal(names.Split(", ").Order(StringComparer.Ordinal), became.Select(n => n[(n.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_commune_of_another_province_now_knows_what_it_came_of() => Assert.Equal(
        ["phường Bình Hưng", "phường Lạc Đạo", "phường Phú Trinh"],
        Shipped.CameFrom(Shipped.Area("lam-dong/phuong-phan-thiet")!).Select(a => a.Name));

    [Fact]
    public void The_district_level_has_ended_and_no_other() => Assert.Equal([("district", new DateOnly(2025, 6, 30))], Shipped.Levels.Select(l => (l.Id, l.Until!.Value)));

    private static List<Area> On(DateOnly day, string level) => [.. Whole.Areas.Where(a => a.ExistsOn(day) && a.Level == level)];

    // The days on which anything begins, and those before.
    private static IEnumerable<DateOnly> Boundaries() => Whole.Areas.SelectMany(a => a.Was.Select(w => (DateOnly?)w.Until.AddDays(1)).Append(a.From).Append(a.Until?.AddDays(1)))
        .OfType<DateOnly>().Distinct().SelectMany(d => new[] { d.AddDays(-1), d }).Distinct().Order();

    private static string Line(Area a) => $"{a.Id} {a.Level} {a.Code} {a.Name} {a.From:O} {a.Until:O} {string.Join(' ', a.Became)} {string.Join(' ', a.Was)}";

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
