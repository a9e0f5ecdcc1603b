using PortalRules.Fetching;
using PortalRules.Yaml;

namespace PortalRules.Tests.Fetching;

public sealed class PortalFileTests
{
    [Fact]
    public void Everything_that_it_says_is_read()
    {
        var (portal, capturedAt) = PortalFile.Parse("portal.yaml", "{ id: xa-mau, unit: UBND xã Mẫu, level: commune, area: thanh-hoa/huyen-cam-thuy, url: \"https://xamau.example.gov.vn/\", captured-at: 2023-03-31, contributors: [a, b] }");

        Assert.Equal(("xa-mau", "UBND xã Mẫu", "commune", "thanh-hoa/huyen-cam-thuy", "https://xamau.example.gov.vn/"), (portal.Id, portal.Unit, portal.Level, portal.Area, portal.Url?.Value));
        Assert.Equal(["a", "b"], portal.Contributors);
        Assert.Equal(new DateTimeOffset(2023, 3, 31, 23, 59, 59, TimeSpan.FromHours(7)), capturedAt);
    }

    [Theory]
    [InlineData("2023-03-31T17:00:00+07:00", 10)]
    [InlineData("2023-03-31T17:00:00Z", 17)]
    [InlineData("2023-03-31T17:00:00", 10)]
    [InlineData("2023-03-31T17:00", 10)]
    public void A_time_of_capture_without_an_offset_is_one_of_Vietnam(string time, int hourUtc) =>
        Assert.Equal(new DateTime(2023, 3, 31, hourUtc, 0, 0, DateTimeKind.Utc), PortalFile.Parse("portal.yaml", $"captured-at: {time}").CapturedAt?.UtcDateTime);

    [Fact]
    public void Nothing_is_demanded() =>
        Assert.Null(PortalFile.Parse("portal.yaml", "{}").CapturedAt);

    [Theory]
    [InlineData("", "1:1: a portal.yaml describes exactly one portal: { id, unit, level, area, url, captured-at }.")]
    [InlineData("a: 1\n---\nb: 1", "1:1: a portal.yaml describes exactly one portal: { id, unit, level, area, url, captured-at }.")]
    [InlineData("- a", "1:1: a portal must be a map of keys and values, not a list.")]
    [InlineData("unti: x", "1:1: unknown key in a portal \"unti\"; did you mean \"unit\"?")]
    [InlineData("url: xamau", "1:6: url \"xamau\" is not an absolute address such as https://xa.huyen.tinh.gov.vn/.")]
    [InlineData("url: xamau.gov.vn:8080/", "1:6: url \"xamau.gov.vn:8080/\" is not an absolute address such as https://xa.huyen.tinh.gov.vn/.")]
    [InlineData("captured-at: 31/03/2023", "1:14: captured-at \"31/03/2023\" is not a date; write 2023-03-31.")]
    [InlineData("captured-at: Thứ 2", "1:14: captured-at \"Thứ 2\" is not a time; write 2023-03-31 or 2023-03-31T17:00:00+07:00.")]
    [InlineData("captured-at: Tue 03/04/2023", "1:14: captured-at \"Tue 03/04/2023\" is not a time; write 2023-03-31 or 2023-03-31T17:00:00+07:00.")]
    [InlineData("contributors: [a, [b]]", "1:19: a contributor must be a text, not a list.")]
    [InlineData("unit:", "1:6: unit is empty; write a value or leave the key out.")]
    public void A_mistake_is_named_with_its_place(string yaml, string mistake) =>
        Assert.Equal($"portal.yaml:{mistake}", Assert.Throws<PackException>(() => PortalFile.Parse("portal.yaml", yaml)).Message);

    [Fact]
    public void All_mistakes_are_named_at_once() =>
        Assert.Equal(3, Assert.Throws<PackException>(() => PortalFile.Parse("portal.yaml", "x: 1\nurl: y\ncaptured-at: z")).Errors.Length);
}
