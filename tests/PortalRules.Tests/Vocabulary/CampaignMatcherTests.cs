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
        []));

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
}
