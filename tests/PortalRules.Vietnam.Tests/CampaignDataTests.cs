using System.Globalization;
using PortalRules.Checking;
using PortalRules.Language;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;

namespace PortalRules.Vietnam.Tests;

/// <summary>What our vocabulary says that banners and sections advertise, and when that ends.</summary>
public sealed class CampaignDataTests
{
    private static readonly CampaignMatcher Matcher = new(new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build().Rules.Vocabulary);

    [Theory]
    [InlineData("Ngày chuyển đổi số VN 2022", "chuyen-doi-so-quoc-gia", "2022-10-10")]
    [InlineData("CHÀO MỪNG NGÀY CHUYỂN ĐỔI SỐ QUỐC GIA 10/10/2022", "chuyen-doi-so-quoc-gia", "2022-10-10")]
    [InlineData("Hưởng ứng Ngày CĐS quốc gia 10.10.2024", "chuyen-doi-so-quoc-gia", "2024-10-10")]
    [InlineData("Ngày chuyển đổi số", "chuyen-doi-so-quoc-gia", null)]
    [InlineData("Ngày nhà giáo việt nam (từ năm 2022)", "nha-giao-viet-nam", "2022-11-20")]
    [InlineData("Chào mừng ngày 20/11/2022", "nha-giao-viet-nam", "2022-11-20")]
    [InlineData("Kỷ niệm 40 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2022)", "nha-giao-viet-nam", "2022-11-20")]
    [InlineData("Kỷ niệm Ngày Nhà giáo Việt Nam 1982 - 2022", "nha-giao-viet-nam", null)]
    [InlineData("ngày MTDT thống nhất 2022", "mat-tran-dan-toc-thong-nhat", "2022-11-18")]
    [InlineData("92 năm Ngày truyền thống MTTQ Việt Nam 18/11/1930 – 18/11/2022", "mat-tran-dan-toc-thong-nhat", "2022-11-18")]
    [InlineData("Ngày hội Đại đoàn kết toàn dân tộc năm 2022", "dai-doan-ket-toan-dan-toc", "2022-11-18")]
    [InlineData("85 năm thành lập Đảng 1930–2015", "thanh-lap-dang", "2015-02-03")]
    [InlineData("Mừng Xuân, mừng kỷ niệm 93 năm Ngày thành lập Đảng Cộng sản Việt Nam (3/2/1930 - 3/2/2023)", "thanh-lap-dang", "2023-02-03")]
    [InlineData("Kỷ niệm lần thứ 95 Ngày thành lập Đảng Cộng sản Việt Nam 1930 - 2025", "thanh-lap-dang", "2025-02-03")]
    [InlineData("Bầu cử đại biểu Quốc hội khóa XV và đại biểu HĐND các cấp nhiệm kỳ 2021-2026", "bau-cu", "2021-05-23")]
    [InlineData("Cuộc bầu cử đại biểu Quốc hội khoá XVI", "bau-cu", "2026-03-15")]
    [InlineData("Tuyên truyền bầu cử", "bau-cu", null)]
    public void A_text_names_a_campaign_and_its_year_tells_the_end(string text, string campaign, string? ends)
    {
        var span = Matcher.Find([text]);

        Assert.Equal((campaign, ends), (span?.Id, span?.Ends?.ToString("O", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("Chuyển đổi số")]
    [InlineData("Chuyên mục chuyển đổi số năm 2022")]
    [InlineData("Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh")]
    [InlineData("Toàn dân đoàn kết xây dựng đời sống văn hóa")]
    [InlineData("Phát huy sức mạnh đại đoàn kết toàn dân tộc")]
    [InlineData("Lịch tiếp công dân ngày 20/11/2022")]
    [InlineData("Kỷ niệm 70 năm thành lập Đảng bộ huyện Cẩm Thủy")]
    [InlineData("Xây dựng Đảng")]
    [InlineData("Mặt trận Tổ quốc Việt Nam")]
    [InlineData("Danh sách nhà giáo")]
    public void What_stands_all_year_is_no_campaign(string text) => Assert.Null(Matcher.Find([text]));

    [Theory]
    [InlineData("Chào mừng", "/u/ngay-chuyen-doi-so-10-10-2022.png", null, "2022-10-10")]
    [InlineData("Ngày chuyển đổi số 2023", "/u/ngay-chuyen-doi-so-2022.png", null, "2023-10-10")]
    [InlineData("", "/u/b1.png", "https://tinh.gov.vn/2019/ngay-chuyen-doi-so-2022", "2022-10-10")]
    [InlineData("Ngày chuyển đổi số", "/u/b1.png", "https://tinh.gov.vn/tin/2019/bai-viet", "unknown")]
    [InlineData("", "/u/bau-cu-2021.jpg", null, "2021-05-23")]
    [InlineData("", "/u/bn01.png", null, "unknown campaign")]
    [InlineData("", "/u/20-11-2022.png", null, "unknown campaign")]
    [InlineData("banner 1", "/u/bn01.png", null, "unknown campaign")]
    [InlineData("Cải cách hành chính", "/u/bn01.png", null, "no campaign")]
    public void A_banner_tells_by_text_file_and_link_and_a_picture_alone_is_never_no_campaign(string alt, string image, string? target, string expected)
    {
        PortalUrl? url = target is not null && PortalUrl.TryParse(target, out var parsed) ? parsed : null;
        var banner = new Banner { Alt = alt, Image = image, Target = Known<PortalUrl?>.Of(url), Text = alt.Length > 0 ? Known<string?>.Of(null) : Known<string?>.Unknown(UnknownReason.ImageOnly) };
        var value = BannerTexts.CampaignOf(banner, Matcher);

        Assert.Equal(expected, value.IsUnknown ? "unknown campaign" : value.Value is not CampaignSpan span ? "no campaign" : span.Ends?.ToString("O", CultureInfo.InvariantCulture) ?? "unknown");
    }
}
