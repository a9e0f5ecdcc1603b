using System.Globalization;
using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Tests.Vocabulary;

public sealed class AreaTests
{
    private const string Areas = """
        - { area: thanh-hoa, level: province, code: "38", vi: tỉnh Thanh Hóa }
        - { area: thanh-hoa/huyen-cam-thuy, level: district, vi: huyện Cẩm Thủy, until: 2025-06-30, became: [thanh-hoa/xa-cam-thuy] }
        - { area: thanh-hoa/huyen-cam-thuy/thi-tran-phong-son, level: commune, code: "15127", vi: thị trấn Phong Sơn, until: 2025-06-30, became: [thanh-hoa/xa-cam-thuy] }
        - { area: thanh-hoa/xa-cam-thuy, level: commune, code: "15127", vi: xã Cẩm Thủy, from: 2025-07-01 }
        - { area: lao-cai, level: province, code: "15", vi: tỉnh Lào Cai, was: [{ until: 2025-06-30, code: "10" }] }
        - { area: yen-bai, level: province, code: "15", vi: tỉnh Yên Bái, until: 2025-06-30, became: [lao-cai] }
        - { area: bac-ninh, level: province, code: "24", vi: thành phố Bắc Ninh, was: [{ until: 2026-09-19, vi: tỉnh Bắc Ninh }, { until: 2025-06-30, code: "27" }] }
        - { area: ha-noi/phuong-hong-ha, level: commune, code: "00097", vi: phường Hồng Hà, from: 2025-07-01 }
        - { area: ha-noi, level: province, code: "01", vi: thành phố Hà Nội }
        """;

    private static readonly PortalVocabulary Vocabulary = VocabularyText.Read(Areas);

    [Theory]
    [InlineData("thanh-hoa/huyen-cam-thuy", "2025-06-30", null)]
    [InlineData("thanh-hoa/huyen-cam-thuy", "2025-07-01", "thanh-hoa/huyen-cam-thuy")]
    [InlineData("thanh-hoa/huyen-cam-thuy/xa-cam-van", "2025-07-01", "thanh-hoa/huyen-cam-thuy")]
    [InlineData("thanh-hoa/xa-cam-thuy", "2025-06-30", "thanh-hoa/xa-cam-thuy")]
    [InlineData("thanh-hoa/xa-cam-thuy", "2025-07-01", null)]
    [InlineData("nghe-an/xa-khac", "2025-07-01", null)]
    public void Place_is_resolved_in_time(string area, string day, string? missing) => Assert.Equal(missing, Vocabulary.MissingOn(area, Day(day))?.Id);

    [Fact]
    public void What_an_area_became_is_told() => Assert.Equal(["thanh-hoa/xa-cam-thuy"], Vocabulary.Area("thanh-hoa/huyen-cam-thuy")!.Became);

    [Fact]
    public void A_commune_came_of_communes_and_a_province_of_provinces() => Assert.Equal(
        ["thanh-hoa/huyen-cam-thuy/thi-tran-phong-son", "yen-bai"],
        new[] { "thanh-hoa/xa-cam-thuy", "lao-cai" }.SelectMany(id => Vocabulary.CameFrom(Vocabulary.Area(id)!)).Select(a => a.Id));

    [Theory]
    [InlineData("lao-cai", "2025-06-30", "10", "tỉnh Lào Cai")]
    [InlineData("lao-cai", "2025-07-01", "15", "tỉnh Lào Cai")]
    [InlineData("bac-ninh", "2020-01-01", "27", "tỉnh Bắc Ninh")]
    [InlineData("bac-ninh", "2025-07-01", "24", "tỉnh Bắc Ninh")]
    [InlineData("bac-ninh", "2026-09-19", "24", "tỉnh Bắc Ninh")]
    [InlineData("bac-ninh", "2026-09-20", "24", "thành phố Bắc Ninh")]
    public void Code_and_name_are_those_of_a_day(string area, string day, string code, string name) =>
        Assert.Equal((code, name), (Vocabulary.Area(area)!.CodeOn(Day(day)), Vocabulary.Area(area)!.NameOn(Day(day))));

    [Theory]
    [InlineData("15", "2025-06-30", "yen-bai")]
    [InlineData("15", "2025-07-01", "lao-cai")]
    [InlineData("15", null, "lao-cai yen-bai")]
    [InlineData("10", "2025-06-30", "lao-cai")]
    [InlineData("10", "2025-07-01", "")]
    [InlineData("15127", null, "thanh-hoa/huyen-cam-thuy/thi-tran-phong-son thanh-hoa/xa-cam-thuy")]
    [InlineData("97", "2026-01-01", "ha-noi/phuong-hong-ha")]
    [InlineData("1", null, "ha-noi")]
    [InlineData("00001", null, "")]
    [InlineData("", null, "")]
    [InlineData("xã Cẩm Thủy", null, "thanh-hoa/xa-cam-thuy")]
    [InlineData(" XÃ CẨM THUỶ ", null, "thanh-hoa/xa-cam-thuy")]
    [InlineData("Cẩm Thủy", null, "thanh-hoa/huyen-cam-thuy thanh-hoa/xa-cam-thuy")]
    [InlineData("Cẩm Thủy", "2025-06-30", "thanh-hoa/huyen-cam-thuy")]
    [InlineData("xa cam thuy", null, "thanh-hoa/xa-cam-thuy")]
    [InlineData("Cẩm", null, "")]
    [InlineData("Thủy", null, "")]
    [InlineData("tỉnh Bắc Ninh", null, "bac-ninh")]
    [InlineData("tỉnh Bắc Ninh", "2026-09-20", "")]
    [InlineData("thành phố Bắc Ninh", "2026-09-20", "bac-ninh")]
    [InlineData("xã Bắc Ninh", null, "")]
    public void Areas_are_found_by_code_or_name_of_the_day(string text, string? day, string found) =>
        Assert.Equal(found, string.Join(' ', Vocabulary.FindAreas(text, day is null ? null : Day(day)).Select(a => a.Id)));

    [Theory]
    [InlineData("{ code: \"10\" }", "needs its last day")]
    [InlineData("{ until: 2025-06-30 }", "needs its last day, and the code or the name")]
    [InlineData("{ until: 2025-12-31, code: \"10\" }", "ends no sooner than the area itself, on 2025-12-31")]
    [InlineData("{ untill: 2025-06-30, code: \"10\" }", "did you mean \"until\"?")]
    public void What_an_area_was_is_told_with_its_mistakes(string was, string mistake) =>
        Assert.Contains(VocabularyText.Errors($"- {{ area: a, level: province, vi: A, until: 2025-12-31, was: [{was}] }}"), e => e.Contains(mistake, StringComparison.Ordinal));

    [Theory]
    [InlineData("- { level: district, vi: cấp huyện, known-from: read }", "give its first day (from), its last day (until), or both")]
    [InlineData("- { level: distric, vi: cấp huyện, until: 2025-06-30, known-from: read }", "did you mean \"district\"?")]
    [InlineData("- { level: district, vi: cấp huyện, until: 2025-06-30, known-from: red }", "did you mean \"read\"?")]
    [InlineData("- { level: district, vi: a, until: 2025-06-30, known-from: read }\n- { level: district, vi: a, until: 2025-06-30, known-from: read }", "the level \"district\" is defined twice")]
    public void A_level_is_told_with_its_mistakes(string yaml, string mistake) =>
        Assert.Contains(VocabularyText.Errors(yaml), e => e.Contains(mistake, StringComparison.Ordinal));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
