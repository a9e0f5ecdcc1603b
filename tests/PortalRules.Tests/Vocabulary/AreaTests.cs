namespace PortalRules.Tests.Vocabulary;

public sealed class AreaTests
{
    private const string Areas = """
        - { area: thanh-hoa, level: province, code: "38", vi: tỉnh Thanh Hóa }
        - { area: thanh-hoa/huyen-cam-thuy, level: district, vi: huyện Cẩm Thủy, until: 2025-06-30, became: [thanh-hoa/xa-cam-thuy] }
        - { area: thanh-hoa/xa-cam-thuy, level: commune, vi: xã Cẩm Thủy, from: 2025-07-01 }
        """;

    [Theory]
    [InlineData("thanh-hoa/huyen-cam-thuy", "2025-06-30", null)]
    [InlineData("thanh-hoa/huyen-cam-thuy", "2025-07-01", "thanh-hoa/huyen-cam-thuy")]
    [InlineData("thanh-hoa/huyen-cam-thuy/xa-cam-van", "2025-07-01", "thanh-hoa/huyen-cam-thuy")]
    [InlineData("thanh-hoa/xa-cam-thuy", "2025-06-30", "thanh-hoa/xa-cam-thuy")]
    [InlineData("thanh-hoa/xa-cam-thuy", "2025-07-01", null)]
    [InlineData("nghe-an/xa-khac", "2025-07-01", null)]
    public void Place_is_resolved_in_time(string area, string day, string? missing) =>
        Assert.Equal(missing, VocabularyText.Read(Areas).MissingOn(area, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))?.Id);

    [Fact]
    public void What_an_area_became_is_told() =>
        Assert.Equal(["thanh-hoa/xa-cam-thuy"], VocabularyText.Read(Areas).Area("thanh-hoa/huyen-cam-thuy")!.Became);
}
