using PortalRules.Tests.Shared;
using PortalRules.Vocabulary;

namespace PortalRules.Tests.Vocabulary;

public sealed class VocabularyFileTests
{
    [Fact]
    public void Every_mistake_is_reported_at_once_with_its_place() => Snapshot.Match(string.Join('\n', VocabularyText.Errors("""
        - { term: thu-vien, vi: Thư viện, allso: [Kho ảnh] }
        - { term: thu-vien, vi: Thư viện }
        - { term: khong-ten }
        - { trem: thu-vien-anh, vi: Thư viện ảnh }
        - { campaign: hai-lan, vi: Hai lần, ends: 2023-01-01, yearly: { month: 1, day: 1 }, known-from: read }
        - { campaign: nguoc, vi: Ngược, starts: 2023-02-01, ends: 2023-01-01, known-from: red }
        - { campaign: ba-muoi, vi: Ba mươi, yearly: { month: 2, day: 30 }, known-from: read }
        - { campaign: lap-lai, vi: Lặp lại, runs: [{ starts: 2021-01-01 }, { ends: 2026-03-15 }, { ends: 2026-03-15 }], known-from: read }
        - { area: thanh-hoa, level: province, vi: tỉnh Thanh Hóa }
        - { area: thanh-hao/huyen-cam-thuy, level: district, vi: huyện Cẩm Thủy, from: 2025-07-01, until: 2025-06-30 }
        - { area: thanh-hoa/tinh-con, level: province, vi: tỉnh con, became: [thanh-hoa/xa-cam-thuy] }
        - holidays: 2023
          known-from: read
          days:
            - { day: 2022-12-31, vi: Năm trước }
            - { day: 2023-05-01, vi: Một, worked-instead: 2023-05-05 }
            - { day: 2023-05-01, vi: Hai }
            - { from: 2023-05-03, vi: Ba }
        - { holidays: 20233, known-from: read, days: [{ day: 2023-09-02, vi: Quốc khánh }] }
        """)));

    [Theory]
    [InlineData("TTHC")]
    [InlineData("tthc")]
    [InlineData("Bộ thủ tục hành chính")]
    [InlineData("Thủ tục hành chínhh")]
    public void Alias_abbreviation_and_misspelling_are_the_label(string found)
    {
        var term = VocabularyText.Read("- { term: tthc, vi: Thủ tục hành chính, also: [Bộ thủ tục hành chính], abbr: [TTHC], misspelt: [Thủ tục hành chínhh] }").Term("tthc")!;

        Assert.Equal(LabelMatchKind.Same, LabelMatcher.Of(term).Match(LabelText.Of(found)).Kind);
    }

    [Fact]
    public void Abbreviation_inside_another_label_means_nothing()
    {
        var term = VocabularyText.Read("- { term: so, vi: Chuyển đổi số, abbr: [CĐS] }").Term("so")!;

        Assert.Equal(LabelMatchKind.Other, LabelMatcher.Of(term).Match(LabelText.Of("Tổ CĐS cộng đồng")).Kind);
    }
}
