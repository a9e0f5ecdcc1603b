using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;

namespace PortalRules.Html.Tests;

/// <summary>The sample portal, defect by defect and trap by trap (docs/examples/README.md).</summary>
public sealed class SampleTests : IAsyncLifetime
{
    private PortalSnapshot _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await new HtmlPortalReader().ReadAsync(new FolderFetcher(Repository.PathOf("docs", "examples", "xa-mau")));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void The_portal_file_gives_identity_level_area_and_time()
    {
        Assert.Equal(("xa-mau", "commune", "thanh-hoa/huyen-cam-thuy"), (_portal.Portal.Id, _portal.Portal.Level, _portal.Portal.Area));
        Assert.Equal(new DateOnly(2023, 3, 31), DateOnly.FromDateTime(_portal.CapturedAt!.Value.Date));
    }

    [Fact]
    public void The_main_menu_is_read_as_printed()
    {
        Assert.Equal(
            [
                "TỔNG QUAN", "TỔNG QUAN > GIỚI THIỆU", "TỔNG QUAN > LỊCH SỬ HÌNH THÀNH", "TỔNG QUAN > CHỨC NĂNG", "HỆ THỐNG CHÍNH TRỊ", "LỊCH TIẾP CÔNG DÂN", "THỦ TỤC HÀNH CHÍNH",
                "VĂN BẢN PHÁP QUY", "VĂN BẢN PHÁP QUY > VĂN BẢN CỦA TỈNH", "VĂN BẢN PHÁP QUY > VĂN BẢN CỦA HUYỆN", "VĂN BẢN PHÁP QUY > VĂN BẢN CỦA XÃ", "TIN TỨC SỰ KIỆN", "DU LỊCH - LỄ HỘI",
                "TUYÊN TRUYỀN PHỔ BIẾN GIÁO DỤC PHÁP LUẬT", "THƯ VIÊN", "THƯ VIÊN > THƯ VIỆN ẢNH", "THƯ VIÊN > THƯ VIỆN VIDEO", "LIÊN HỆ GÓP Ý",
            ],
            _portal.Get(FactKinds.MenuItems).Where(i => i.Menu is "main").Select(i => i.Path));
    }

    [Fact]
    public void Top_and_side_menu_are_told_apart_and_the_mobile_copy_is_none()
    {
        Assert.Equal(["main", "top", "side"], _portal.Get(FactKinds.Menus).Select(m => m.Role));
        Assert.Equal(["Trang chủ", "Giới thiệu", "Danh bạ cơ quan chức năng", "Sơ đồ trang", "Đăng nhập"], _portal.Get(FactKinds.Menus)[1].Items.Select(i => i.Label));
    }

    [Fact]
    public void An_empty_section_lists_nothing_and_is_not_unknown() => Assert.Equal(0, SectionOf("DU LỊCH - LỄ HỘI").ItemCount.Or(-1));

    [Fact]
    public void Every_other_section_lists_something() =>
        Assert.All(_portal.Get(FactKinds.Sections).Where(s => s.Label is not "DU LỊCH - LỄ HỘI"), s => Assert.True(s.ItemCount.Or(0) > 0, s.Label));

    [Fact]
    public void Galleries_count_pictures_and_videos()
    {
        Assert.Equal(4, SectionOf("THƯ VIỆN ẢNH").ImageCount.Or(-1));
        Assert.Equal(2, SectionOf("THƯ VIỆN VIDEO").VideoCount.Or(-1));
    }

    [Fact]
    public void A_page_in_decomposed_unicode_and_a_word_split_over_fonts_are_content_like_any_other()
    {
        Assert.Equal(1, SectionOf("CHỨC NĂNG").ItemCount.Or(-1));
        Assert.Equal(1, SectionOf("GIỚI THIỆU").ItemCount.Or(-1));
        Assert.Contains("Chức năng, nhiệm vụ của UBND xã", _portal.Get(FactKinds.Pages).Single(p => p.Url.Contains("/chuc-nang", StringComparison.Ordinal)).Headings);
    }

    [Theory]
    [InlineData("ke-hoach-12", "2023-03-15T17:23:00+07:00")]
    [InlineData("hoi-nghi-cham-soc", "2023-03-13T08:30:00+07:00")]
    [InlineData("kham-suc-khoe", "2023-03-01T14:22:00+07:00")]
    [InlineData("tuoi-tre-xa-mau", "2023-02-26T18:44:00+07:00")]
    [InlineData("tet-trong-cay", "2023-01-27T10:15:00+07:00")]
    [InlineData("hdnd-xa-mau", "2022-12-29T16:05:00+07:00")]
    [InlineData("luat-thuc-hien-dan-chu", "2023-03-22")]
    [InlineData("nghi-dinh-144", "2023-02-20")]
    [InlineData("an-toan-giao-thong", "2023-01-10")]
    public void Articles_have_the_date_that_the_citizen_sees(string address, string published) =>
        Assert.Equal(published, _portal.Get(FactKinds.Articles).Single(a => a.Url.Contains(address, StringComparison.Ordinal)).Published.Or(null).ToString());

    [Fact]
    public void Undated_items_of_a_section_are_articles_of_unknown_date()
    {
        var undated = _portal.Get(FactKinds.Articles).Where(a => !a.Published.IsKnown).ToList();

        Assert.Equal(12, _portal.Get(FactKinds.Articles).Length);
        Assert.Equal(3, undated.Count);
        Assert.All(undated, a => Assert.Contains("/tuyen-truyen-bau-cu/", a.Url, StringComparison.Ordinal));
    }

    [Fact]
    public void Documents_come_from_the_list_with_their_issuer()
    {
        var documents = _portal.Get(FactKinds.Documents);

        Assert.Equal(["02/TB-UBND", "04/KH-UBND", "10/KH-UBND", "15/QĐ-UBND", "18/UBND-VHXH", "21/BC-UBND"], documents.Select(d => d.Number.Or("")).Order(StringComparer.Ordinal));
        var plan = documents.Single(d => d.Number.Or("") is "10/KH-UBND");
        Assert.Equal(("UBND xã Mẫu", "commune", "2023-02-17"), (plan.Issuer.Or(""), plan.IssuerLevel.Or(""), plan.Issued.Or(null).ToString()));
        Assert.Equal("CV", documents.Single(d => d.Number.Or("") is "18/UBND-VHXH").Kind.Or(""));
    }

    [Fact]
    public void Captions_are_figcaptions_or_the_line_under_the_picture_and_else_none()
    {
        var captions = _portal.Get(FactKinds.Images).Where(i => i.InArticle).ToDictionary(i => Path.GetFileName(i.Src), i => i.Caption);

        Assert.StartsWith("Đoàn viên, thanh niên trồng hoa", captions["chu-nhat-xanh.png"].Or(""), StringComparison.Ordinal);
        Assert.StartsWith("Quang cảnh hội nghị", captions["hoi-nghi-lua-vu-xuan.png"].Or(""), StringComparison.Ordinal);
        Assert.True(captions["kham-suc-khoe.png"].IsKnown);
        Assert.Null(captions["kham-suc-khoe.png"].Or("?"));
    }

    [Fact]
    public void All_banners_stand_in_their_zones_with_size_and_target()
    {
        var banners = _portal.Get(FactKinds.Banners).ToDictionary(b => Path.GetFileName(b.Image));

        Assert.Equal(
            ["banner-dau-trang.png header", "bn01.png right", "cai-cach-hanh-chinh.png right", "hoc-tap-bac.png right", "ngay-chuyen-doi-so-10-10-2022.png left", "nong-thon-moi.png left", "phan-hoi-thanh-hoa.png right", "toan-dan-doan-ket.png slider"],
            banners.Select(b => $"{b.Key} {b.Value.Zone.Or("?")}").Order(StringComparer.Ordinal));
        Assert.Equal((1200, 900), (banners["nong-thon-moi.png"].Width.Or(0), banners["nong-thon-moi.png"].Height.Or(0)));
        Assert.Equal(Witness.Style, banners["ngay-chuyen-doi-so-10-10-2022.png"].Width.Witness);
        Assert.Equal((2, 20), (banners["hoc-tap-bac.png"].Copies, banners["hoc-tap-bac.png"].Pages));
        Assert.Equal(UnknownReason.ClickCounter, banners["cai-cach-hanh-chinh.png"].Target.Reason);
        Assert.Equal(UnknownReason.ImageOnly, banners["bn01.png"].Text.Reason);
        Assert.True(banners["bn01.png"].ImageHash.IsKnown);
    }

    [Fact]
    public void Fifteen_officials_are_read_with_body_telephone_and_mail()
    {
        var officials = _portal.Get(FactKinds.Officials);

        Assert.Equal(15, officials.Length);
        Assert.Equal("Hội đồng nhân dân", officials.Single(o => o.Name is "Quách Văn Khuôn Mẫu").Body.Or(""));
        Assert.Equal("lethithidu.xamau@gmail.com", officials.Single(o => o.Name is "Lê Thị Thí Dụ").Email.Or(""));
        Assert.Null(Assert.Single(officials, o => o.Email.IsKnown && o.Email.Or("?") is null && o.Name is "Phạm Văn Giả Sử").Email.Or("?"));
    }

    [Fact]
    public void Schedules_are_read_and_the_hidden_one_of_2021_is_not()
    {
        var entries = _portal.Get(FactKinds.ScheduleEntries);

        Assert.Equal(8, entries.Count(e => e.Kind is "work"));
        Assert.Equal(22, entries.Count(e => e.Kind is "reception"));
        Assert.All(entries, e => Assert.Equal(2023, e.Date.Or(null)?.First.Year));
    }

    [Fact]
    public void The_imprint_lacks_an_email_and_the_contact_page_does_not_give_one()
    {
        var imprint = Assert.Single(_portal.Get(FactKinds.Imprint));

        Assert.Equal(("Nguyễn Văn Mẫu", "Chủ tịch UBND xã", "0237.355.001"), (imprint.Responsible.Or(""), imprint.Position.Or(""), imprint.Phone.Or("")));
        Assert.Equal("UBND xã Mẫu, huyện Cẩm Thủy, tỉnh Thanh Hóa", imprint.Organisation.Or(""));
        Assert.True(imprint.Email.IsKnown);
        Assert.Null(imprint.Email.Or("?"));
    }

    [Fact]
    public void Links_with_a_token_of_their_own_are_no_pages_that_are_missing()
    {
        Assert.True(_portal.TryGetCompleteness(FactKinds.Pages, out var pages));
        Assert.StartsWith("còn 15 trang", pages.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_menus_name_was_read_whole()
    {
        foreach (var kind in new FactKind[] { FactKinds.Menus, FactKinds.Sections, FactKinds.Articles, FactKinds.Documents, FactKinds.Banners, FactKinds.Officials, FactKinds.ScheduleEntries, FactKinds.Imprint })
            Assert.True(_portal.TryGetCompleteness(kind, out var completeness) && completeness.IsComplete, kind.Name);
        Assert.True(_portal.TryGetCompleteness(FactKinds.Pages, out var pages) && !pages.IsComplete);
        Assert.Empty(_portal.Notes);
    }

    private Section SectionOf(string label) => _portal.Get(FactKinds.Sections).Single(s => string.Equals(s.Label, label, StringComparison.Ordinal));
}
