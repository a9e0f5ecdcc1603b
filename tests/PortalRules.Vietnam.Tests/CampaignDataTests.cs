using System.Globalization;
using PortalRules.Checking;
using PortalRules.Language;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;
using PortalRules.Vocabulary;

namespace PortalRules.Vietnam.Tests;

/// <summary>What our vocabulary says that banners and sections advertise, and when that ends.</summary>
public sealed class CampaignDataTests
{
    private static readonly PortalVocabulary Vocabulary = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build().Rules.Vocabulary;
    private static readonly CampaignMatcher Matcher = new(Vocabulary);

    [Theory]
    [InlineData("Ngày chuyển đổi số VN 2022", "chuyen-doi-so-quoc-gia", "2022-10-10")]
    [InlineData("CHÀO MỪNG NGÀY CHUYỂN ĐỔI SỐ QUỐC GIA 10/10/2022", "chuyen-doi-so-quoc-gia", "2022-10-10")]
    [InlineData("Hưởng ứng Ngày CĐS quốc gia 10.10.2024", "chuyen-doi-so-quoc-gia", "2024-10-10")]
    [InlineData("Ngày chuyển đổi số", "chuyen-doi-so-quoc-gia", null)]
    [InlineData("Ngày nhà giáo việt nam (từ năm 2022)", "nha-giao-viet-nam", "2022-11-20")]
    [InlineData("Chào mừng ngày 20/11/2022", "nha-giao-viet-nam", "2022-11-20")]
    [InlineData("Kỷ niệm 40 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2022)", "nha-giao-viet-nam", "2022-11-20")]
    [InlineData("Kỷ niệm Ngày Nhà giáo Việt Nam 1982 - 2022", "nha-giao-viet-nam", "2022-11-20")]
    [InlineData("Kỷ niệm ngày thành lập Đảng Cộng sản Việt Nam 03/02/1930", "thanh-lap-dang", null)]
    [InlineData("Chào mừng ngày Quốc tế Phụ nữ 8/3/2023", "quoc-te-phu-nu", "2023-03-08")]
    [InlineData("Kỷ niệm 92 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2023)", "thanh-lap-doan", "2023-03-26")]
    [InlineData("Tháng Thanh niên năm 2024", "thang-thanh-nien", "2024-03-31")]
    [InlineData("Hưởng ứng Ngày Sách và Văn hoá đọc Việt Nam 2023", "sach-va-van-hoa-doc", "2023-04-21")]
    [InlineData("Kỷ niệm 48 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975-30/4/2023)", "giai-phong-mien-nam", "2023-04-30")]
    [InlineData("Chào mừng 30/4 và 1/5 năm 2024", "quoc-te-lao-dong", "2024-05-01")]
    [InlineData("Kỷ niệm 70 năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2024)", "chien-thang-dien-bien-phu", "2024-05-07")]
    [InlineData("Kỷ niệm 133 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023)", "ngay-sinh-bac-ho", "2023-05-19")]
    [InlineData("Tháng hành động vì trẻ em năm 2023", "thang-hanh-dong-vi-tre-em", "2023-06-30")]
    [InlineData("76 năm Ngày Thương binh - Liệt sỹ (27/7/1947 - 27/7/2023)", "thuong-binh-liet-si", "2023-07-27")]
    [InlineData("Ngày hội toàn dân bảo vệ an ninh Tổ quốc 2022", "cong-an-nhan-dan", "2022-08-19")]
    [InlineData("Kỷ niệm 78 năm Cách mạng tháng Tám và Quốc khánh 2/9 (1945 - 2023)", "quoc-khanh", "2023-09-02")]
    [InlineData("Ngày toàn dân PCCC 4/10/2022", "phong-chay-chua-chay", "2022-10-04")]
    [InlineData("Ngày vì người nghèo 17/10/2022", "vi-nguoi-ngheo", "2022-10-17")]
    [InlineData("Kỷ niệm 92 năm Ngày thành lập Hội LHPN Việt Nam 20/10/1930 - 20/10/2022", "phu-nu-viet-nam", "2022-10-20")]
    [InlineData("Hưởng ứng Ngày Pháp luật nước CHXHCN Việt Nam 09/11/2022", "phap-luat-viet-nam", "2022-11-09")]
    [InlineData("Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2022", "thang-binh-dang-gioi", "2022-12-15")]
    [InlineData("Kỷ niệm 78 năm Ngày thành lập QĐND Việt Nam và 33 năm Ngày hội Quốc phòng toàn dân 2022", "quan-doi-nhan-dan", "2022-12-22")]
    [InlineData("Chúc mừng năm mới 2023", "nam-moi", "2023-12-31")]
    [InlineData("Mừng Đảng - Mừng Xuân Quý Mão", "nam-moi", null)]
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
    [InlineData("Hội Liên hiệp Phụ nữ")]
    [InlineData("Đoàn Thanh niên Cộng sản Hồ Chí Minh")]
    [InlineData("Thương binh, liệt sĩ, người có công")]
    [InlineData("Tủ sách pháp luật")]
    [InlineData("Phổ biến, giáo dục pháp luật năm 2023")]
    [InlineData("Ngày pháp luật")]
    [InlineData("Phòng cháy, chữa cháy")]
    [InlineData("Bảo hiểm y tế")]
    [InlineData("Môi trường")]
    [InlineData("Quỹ vì người nghèo")]
    [InlineData("Phòng, chống ma túy")]
    [InlineData("Phòng, chống tham nhũng, lãng phí, tiêu cực")]
    [InlineData("Quốc phòng - An ninh")]
    [InlineData("Phong trào toàn dân bảo vệ an ninh Tổ quốc")]
    [InlineData("Chiến thắng Điện Biên Phủ")]
    [InlineData("Chiến dịch giải phóng miền Nam 1975")]
    [InlineData("Lịch sử Cách mạng tháng Tám năm 1945")]
    [InlineData("Lịch công tác từ ngày 30/4 đến 1/5/2023")]
    [InlineData("Thông báo nghỉ ngày 2/9/2023")]
    [InlineData("An toàn thực phẩm")]
    [InlineData("Hiến máu tình nguyện")]
    [InlineData("Bình đẳng giới")]
    [InlineData("Xây dựng nông thôn mới 2021 - 2025")]
    public void What_stands_all_year_is_no_campaign(string text) => Assert.Null(Matcher.Find([text]));

    [Fact]
    public void Every_name_of_a_campaign_means_it_and_no_other() => Violations.None(Vocabulary.Campaigns
        .SelectMany(c => c.Also.Prepend(c.Name.Vi).Concat(c.Runs.SelectMany(r => r.Also)).Select(name => (c.Id, Name: name)))
        .SelectMany(c => new[] { c.Name, $"{c.Name} năm 2023", Text.VietnameseText.Key(c.Name) }.Select(text => (c.Id, Text: text, Found: Matcher.Find([text])?.Id)))
        .Where(c => c.Found != c.Id)
        .Select(c => $"{c.Text}: {c.Found}, not {c.Id}"));

    [Fact]
    public void No_name_of_a_campaign_is_a_label_of_the_vocabulary() =>
        Violations.None(Vocabulary.Terms.SelectMany(t => t.Forms).Select(f => (Form: f, Found: Matcher.Find([f])?.Id)).Where(f => f.Found is not null).Select(f => $"{f.Form}: {f.Found}"));

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
