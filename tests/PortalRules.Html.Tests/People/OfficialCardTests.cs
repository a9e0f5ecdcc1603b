namespace PortalRules.Html.Tests.People;

public class OfficialCardTests
{
    private static readonly string[] Two = ["Trần Văn An | Bí thư Đảng ủy | ? | 0912 000 001 | an@xa.gov.vn", "Phạm Thị Bình | Chủ tịch UBND xã | ? | 0912 000 002 | -"];

    [Theory]
    [InlineData("""<h1>Lãnh đạo xã</h1><div class="row"><div class="col-md-4"><div class="card"><img src="/a.jpg" alt="Trần Văn An"><h4>Trần Văn An</h4><p>Bí thư Đảng ủy</p><p><i class="fa fa-phone"></i> 0912 000 001</p><p><i class="fa fa-envelope"></i> an@xa.gov.vn</p></div></div><div class="col-md-4"><div class="card"><img src="/b.jpg"><h4>Phạm Thị Bình</h4><p>Chủ tịch UBND xã</p><p><i class="fa fa-phone"></i> 0912 000 002</p></div></div></div>""")]
    [InlineData("""<h1>Lãnh đạo xã</h1><div class="wp-block-columns"><div class="wp-block-column"><figure><img src="/a.jpg"></figure><p class="has-text-align-center"><strong>Bí thư Đảng ủy</strong></p><p><strong>TRẦN VĂN AN</strong></p><p>Điện thoại: 0912 000 001<br>Email: an@xa.gov.vn</p></div><div class="wp-block-column"><figure><img src="/b.jpg"></figure><p><strong>Chủ tịch UBND xã</strong></p><p><strong>PHẠM THỊ BÌNH</strong></p><p>Điện thoại: 0912 000 002</p></div></div>""")]
    [InlineData("""<h2>Danh bạ lãnh đạo</h2><dl><dt>Họ và tên</dt><dd>Trần Văn An</dd><dt>Chức vụ</dt><dd>Bí thư Đảng ủy</dd><dt>Điện thoại</dt><dd>0912 000 001</dd><dt>Email</dt><dd>an@xa.gov.vn</dd><dt>Họ và tên</dt><dd>Phạm Thị Bình</dd><dt>Chức vụ</dt><dd>Chủ tịch UBND xã</dd><dt>Điện thoại</dt><dd>0912 000 002</dd></dl>""")]
    [InlineData("""<h2>Thông tin lãnh đạo</h2><p>Họ và tên: Trần Văn An</p><p>Chức vụ: Bí thư Đảng ủy</p><p>Sinh ngày: 01/02/1970. Quê quán: xã Mẫu</p><p>ĐT: 0912 000 001 - Email: an@xa.gov.vn</p><p>Họ và tên: Phạm Thị Bình</p><p>Chức vụ: Chủ tịch UBND xã</p><p>ĐT: 0912 000 002</p>""")]
    [InlineData("""<h2>Lãnh đạo</h2><ul><li>Đồng chí <b>Trần Văn An</b> - Bí thư Đảng ủy - ĐT: 0912 000 001 - Email: an@xa.gov.vn</li><li>Đồng chí Phạm Thị Bình - Chủ tịch UBND xã - ĐT: 0912 000 002</li></ul>""")]
    [InlineData("""<h2>Lãnh đạo</h2><p>1. Ông Trần Văn An, Bí thư Đảng ủy, điện thoại: 0912 000 001, email: an@xa.gov.vn</p><p>2. Bà Phạm Thị Bình, Chủ tịch UBND xã (0912 000 002)</p>""")]
    [InlineData("""<h2>Lãnh đạo</h2><p>- Bí thư Đảng ủy: Đ/c Trần Văn An</p><p>Điện thoại: 0912 000 001</p><p>Thư điện tử: an@xa.gov.vn</p><p>- Chủ tịch UBND xã: Đ/c Phạm Thị Bình</p><p>Điện thoại: 0912 000 002</p>""")]
    [InlineData("""<div class="elementor-widget"><h2 class="elementor-heading-title">Lãnh đạo xã</h2></div><div class="elementor-image-box"><h3>Trần Văn An</h3><p>Bí thư Đảng ủy</p></div><div class="elementor-icon-list"><a href="tel:0912 000 001"><i class="fas fa-phone"></i></a><a href="mailto:an@xa.gov.vn"><i class="fas fa-envelope"></i></a></div><div class="elementor-image-box"><h3>Phạm Thị Bình</h3><p>Chủ tịch UBND xã</p></div><div class="elementor-icon-list"><a href="tel:0912 000 002"><i class="fas fa-phone"></i></a></div>""")]
    [InlineData("""<div class="ms-rtestate-field"><p><span><strong>LÃNH ĐẠO XÃ</strong></span></p><table><tr><td><img src="/a.jpg"></td><td><p><strong>Trần Văn An</strong></p><p>Bí thư Đảng ủy</p><p>ĐT: 0912 000 001</p><p>an@xa.gov.vn</p></td></tr><tr><td><img src="/b.jpg"></td><td><p><strong>Phạm Thị Bình</strong></p><p>Chủ tịch UBND xã</p><p>ĐT: 0912 000 002</p></td></tr></table></div>""")]
    public void Cards_lists_and_lines_of_many_makers_are_people(string content) =>
        Assert.Equal(Two, Listed.People(content, "Giới thiệu").Select(p => p.Replace("TRẦN VĂN AN", "Trần Văn An", StringComparison.Ordinal).Replace("PHẠM THỊ BÌNH", "Phạm Thị Bình", StringComparison.Ordinal)));

    [Fact]
    public void Headings_between_people_are_their_bodies() =>
        Assert.Equal(
            ["Trần Văn An | Bí thư | I. Đảng ủy | 0912000001 | ?", "Phạm Thị Bình | Chủ tịch | Hội đồng nhân dân xã | 0912000002 | ?", "Lê Văn Cảnh | Phó Chủ tịch | Hội đồng nhân dân xã | - | ?"],
            Listed.People("""<h1>Hệ thống chính trị</h1><h3>I. Đảng ủy</h3><p>Trần Văn An</p><p>Bí thư</p><p>0912000001</p><p><strong>Hội đồng nhân dân xã:</strong></p><p>Phạm Thị Bình</p><p>Chủ tịch</p><p>0912000002</p><p>Lê Văn Cảnh</p><p>Phó Chủ tịch</p>""").Select(p => p.Replace("| Đảng ủy |", "| I. Đảng ủy |", StringComparison.Ordinal)));

    [Fact]
    public void One_position_may_be_that_of_several_people() =>
        Assert.Equal(
            ["Trần Văn An | Chủ tịch UBND xã | UBND xã | ? | ?", "Phạm Thị Bình | Phó Chủ tịch UBND xã | UBND xã | ? | ?", "Lê Văn Cảnh | Phó Chủ tịch UBND xã | UBND xã | ? | ?"],
            Listed.People("<h2>UBND xã</h2><p>Chủ tịch UBND xã: Ông Trần Văn An</p><p>Các Phó Chủ tịch UBND xã:</p><p>- Bà Phạm Thị Bình</p><p>- Ông Lê Văn Cảnh</p>", "Cơ cấu tổ chức"));

    [Fact]
    public void The_menu_may_name_a_page_that_does_not_name_itself()
    {
        const string Page = "<p>Ông Trần Văn An - Chủ tịch UBND xã</p><p>Bà Phạm Thị Bình - Phó Chủ tịch UBND xã</p>";

        Assert.Equal(2, Listed.People(Page, "Lãnh đạo xã").Length);
        Assert.Empty(Listed.People(Page, "Tin tức"));
    }

    [Theory]
    [InlineData("""<h1>Hội nghị tổng kết công tác năm 2022</h1><p>Dự hội nghị có:</p><p>Đồng chí Trần Văn An - Bí thư Đảng ủy xã</p><p>Đồng chí Phạm Thị Bình - Chủ tịch UBND xã phát biểu tại hội nghị</p>""")]
    [InlineData("""<h1>Lãnh đạo xã thăm, chúc Tết các gia đình chính sách</h1><p>Ông Trần Văn An - Bí thư Đảng ủy xã.</p>""")]
    [InlineData("""<h1>Lịch sử hình thành</h1><h2>Các đồng chí Bí thư Đảng ủy qua các thời kỳ</h2><p>1. Trần Văn An: 1975 - 1980</p><p>2. Phạm Thị Bình - Bí thư Đảng ủy</p>""")]
    [InlineData("""<h1>Tin buồn</h1><p>Ông Trần Văn An - nguyên Chủ tịch UBND xã đã từ trần.</p><p>Ông Phạm Văn Bình - Chủ tịch UBND xã, trưởng ban lễ tang</p>""")]
    [InlineData("""<h1>Ban biên soạn</h1><p>Tác giả: Trần Văn An</p><p>Phạm Thị Bình</p><p>Lê Văn Cảnh</p>""")]
    [InlineData("""<h1>Liên hệ</h1><form><p>Họ và tên</p><input name="a"><p>Email</p><input name="b"><p>Điện thoại</p><input name="c"><p>Nội dung công chức trả lời</p></form>""")]
    [InlineData("""<h1>Lãnh đạo xã</h1><p>Đường Trần Phú, Hà Nội</p><p>Trưởng thôn các thôn chịu trách nhiệm.</p>""")]
    [InlineData("""<h1>Thư viện</h1><div class="comments"><p>Trần Văn An</p><p>Cán bộ thôn</p><p>0912000001</p></div>""")]
    public void News_history_obituaries_authors_and_forms_name_no_officials(string content) => Assert.Empty(Listed.People(content, "Giới thiệu"));

    [Fact]
    public void A_page_that_promises_people_and_shows_a_picture_leaves_the_list_incomplete()
    {
        var snapshot = new Pages()
            .Add("/", """<html><body><nav><ul><li><a href="/a/">Lãnh đạo UBND</a></li><li><a href="/b/">Hệ thống chính trị</a></li></ul></nav><main><p>Trang chủ</p></main></body></html>""")
            .Add("/a/", "<html><body><main><h1>Lãnh đạo UBND</h1><p>Ông Trần Văn An - Chủ tịch UBND xã - ĐT: 0912000001</p></main></body></html>")
            .Add("/b/", """<html><body><main><h1>Hệ thống chính trị</h1><p><img src="/so-do.png" width="900" height="700" alt=""></p></main></body></html>""")
            .Read();

        Assert.Single(snapshot.Get(Facts.FactKinds.Officials));
        Assert.True(snapshot.TryGetCompleteness(Facts.FactKinds.Officials, out var officials));
        Assert.False(officials.IsComplete);
        Assert.Contains("Hệ thống chính trị", officials.Note, StringComparison.Ordinal);
    }
}
