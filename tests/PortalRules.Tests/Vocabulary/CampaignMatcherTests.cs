using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Tests.Vocabulary;

public sealed class CampaignMatcherTests
{
    private static readonly CampaignMatcher Matcher = new(new PortalVocabulary(
        [],
        [
            new Campaign { Id = "so", Name = new LocalizedText("Ngày Chuyển đổi số quốc gia"), Also = ["Ngày chuyển đổi số"], Yearly = (10, 10), KnownFrom = "read" },
            new Campaign { Id = "bau-cu", Name = new LocalizedText("Bầu cử đại biểu Quốc hội khóa XV"), Ends = new DateOnly(2021, 5, 23), KnownFrom = "read" },
        ],
        new AreaIndex([], [])));

    [Fact]
    public void Year_in_the_text_decides_which_yearly_day_is_meant() =>
        Assert.Equal(new DateOnly(2022, 10, 10), Matcher.Find(["Hưởng ứng Ngày Chuyển đổi số quốc gia năm 2022"])?.Ends);

    [Fact]
    public void Yearly_day_without_a_year_ends_on_a_day_that_is_not_known()
    {
        var span = Matcher.Find(["NGÀY CHUYỂN ĐỔI SỐ"]);

        Assert.Equal(("so", true, null), (span?.Id, span?.HasEnd ?? false, span?.Ends));
    }

    [Fact]
    public void File_name_without_diacritics_tells_too() =>
        Assert.Equal(new DateOnly(2022, 10, 10), Matcher.Find(["ngay-chuyen-doi-so-10-10-2022"])?.Ends);

    [Fact]
    public void Campaign_that_happens_once_has_its_own_end() =>
        Assert.Equal(new DateOnly(2021, 5, 23), Matcher.Find(["Tuyên truyền bầu cử đại biểu Quốc hội khoá XV"])?.Ends);

    [Fact]
    public void Other_texts_name_no_campaign() => Assert.Null(Matcher.Find(["Chuyển đổi số", "Cải cách hành chính"]));

    [Theory]
    [InlineData("Tuyên truyền bầu cử", null)]
    [InlineData("Tuyên truyền bầu cử năm 2021", "2021-05-23")]
    [InlineData("Tuyên truyền bầu cử năm 2016", null)]
    [InlineData("Tuyên truyền bầu cử 2021, 2026", null)]
    [InlineData("Bầu cử đại biểu Quốc hội khóa XV", "2021-05-23")]
    [InlineData("Bầu cử nhiệm kỳ 2021-2026", "2021-05-23")]
    [InlineData("Bầu cử đại biểu Quốc hội khoá XVI", "2026-03-15")]
    [InlineData("bau-cu-dai-bieu-quoc-hoi-khoa-xvi", "2026-03-15")]
    public void Run_of_a_recurring_campaign_is_told_by_its_name_or_by_the_year_and_else_unknown(string text, string? ends)
    {
        var matcher = new CampaignMatcher(VocabularyText.Read("""
            - campaign: bau-cu
              vi: Tuyên truyền bầu cử
              also: [Bầu cử đại biểu Quốc hội]
              runs:
                - { starts: 2021-03-01, ends: 2021-05-23, also: [Bầu cử đại biểu Quốc hội khóa XV, Bầu cử nhiệm kỳ 2021-2026] }
                - { ends: 2026-03-15, also: [Bầu cử đại biểu Quốc hội khóa XVI] }
              known-from: recalled
            """));

        var span = matcher.Find([text]);

        Assert.Equal(("bau-cu", true, ends), (span?.Id, span?.HasEnd ?? false, span?.Ends?.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Banner_that_names_two_runs_ends_on_a_day_that_is_not_known()
    {
        var matcher = new CampaignMatcher(VocabularyText.Read("""
            - { campaign: bau-cu, vi: Bầu cử, runs: [{ ends: 2021-05-23, also: [Bầu cử khóa XV] }, { ends: 2026-03-15, also: [Bầu cử khóa XVI] }], known-from: recalled }
            """));

        Assert.Null(matcher.Find(["Bầu cử khóa XV", "bau-cu-khoa-xvi"])?.Ends);
    }
}
