using PortalRules.Surveys;
using PortalRules.Tests.Shared;
using PortalRules.Text;

namespace PortalRules.Vietnam.Tests.Letters;

/// <summary>The two annexes of Cẩm Thủy's letter of April 2023, from pages that are as the letter says.</summary>
public sealed class CamThuyAnnexTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _reports = new();
    private Survey _survey = null!;

    public async ValueTask InitializeAsync() => _survey = await LetterSurvey.RunAsync(
        LetterSurvey.Portals(CamThuyLetter.Rows.Select(r => (r.Unit, "commune", "thanh-hoa/huyen-cam-thuy"))),
        LetterSurvey.Reading(p => new CamThuyPages(CamThuyLetter.Rows.Single(r => r.Unit == p.Unit)).ToPortal()),
        "thanh-hoa.cam-thuy-155-2023",
        new DateOnly(2023, 4, 1),
        new DateSpan(new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31)),
        _reports.Path);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose() => _reports.Dispose();

    [Fact]
    public void Annex_1_has_every_mark_of_the_letter() => Assert.Equal(
        CamThuyLetter.Rows.Select((r, i) => FormattableString.Invariant($"{i + 1}|{r.Unit}|{string.Join('|', r.Marks.ToCharArray())}")),
        LetterSurvey.Lines(_survey.Annexes[0]));

    [Fact]
    public void Annex_2_has_the_counts_and_marks_of_the_letter_and_its_total()
    {
        var annex = _survey.Annexes[1];

        Assert.Equal(
            CamThuyLetter.Rows.OrderBy(r => r.Unit, StringComparer.Ordinal).Select(r => FormattableString.Invariant($"{r.Unit}|{r.Articles}|{r.Banners}|{r.Sections}")),
            annex.Rows.OrderBy(r => r.Cells[1].Text, StringComparer.Ordinal).Select(r => string.Join('|', r.Cells[1..5].Select(c => c.Text))));
        Assert.Equal(CamThuyLetter.Rows.Select(r => (decimal?)r.Articles).OrderDescending(), annex.Rows.Select(r => r.Cells[2].Number));
        Assert.Equal(["Tổng", "", "624", "", "", ""], annex.Total!.Cells.Select(c => c.Text));
    }

    [Fact]
    public void The_notes_name_the_campaigns_and_their_year() => Assert.Equal(
        ["UBND xã Cẩm Tâm: Ngày hội Đại đoàn kết toàn dân tộc, Ngày Nhà giáo Việt Nam (từ năm 2022)", "UBND xã Cẩm Yên: Ngày Chuyển đổi số quốc gia (từ năm 2022)"],
        _survey.Annexes[1].Rows.Where(r => r.Cells[5].Text.Length > 0).Select(r => $"{r.Cells[1].Text}: {r.Cells[5].Text}").Order(StringComparer.Ordinal));

    [Fact]
    public void The_lists_are_those_of_the_letter()
    {
        string[] few = ["UBND thị trấn Phong Sơn", "UBND xã Cẩm Giang", "UBND xã Cẩm Liên", "UBND xã Cẩm Long", "UBND xã Cẩm Lương", "UBND xã Cẩm Phú", "UBND xã Cẩm Tâm"];
        string[] undone = ["UBND xã Cẩm Bình", "UBND xã Cẩm Liên", "UBND xã Cẩm Long", "UBND xã Cẩm Ngọc", "UBND xã Cẩm Phú", "UBND xã Cẩm Quý", "UBND xã Cẩm Thành", "UBND xã Cẩm Thạch", "UBND xã Cẩm Tâm", "UBND xã Cẩm Yên"];

        Assert.Equal(undone.Order(StringComparer.Ordinal), _survey.Annexes[0].Summary.Single().Units.Order(StringComparer.Ordinal));
        Assert.Equal(few.Order(StringComparer.Ordinal), _survey.Annexes[1].Summary[0].Units.Order(StringComparer.Ordinal));
        Assert.Equal(["UBND xã Cẩm Tâm", "UBND xã Cẩm Yên"], _survey.Annexes[1].Summary[1].Units.Order(StringComparer.Ordinal));
        Assert.Equal(["UBND xã Cẩm Phú"], _survey.Annexes[1].Summary[2].Units);
    }
}
