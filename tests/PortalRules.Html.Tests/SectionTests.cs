using System.Globalization;
using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests;

/// <summary>What a section's page lists, and when it lists nothing.</summary>
public class SectionTests
{
    private const string Long = "Xã nằm ở phía tây huyện, có bảy thôn, diện tích tự nhiên hơn một nghìn héc-ta, dân số hơn bốn nghìn người thuộc ba dân tộc cùng sinh sống. ";

    [Theory]
    [InlineData("<h1>Mục</h1>", 0, "a heading alone")]
    [InlineData("<h1>Mục</h1><p>Chưa có dữ liệu.</p>", 0, "says that there is nothing")]
    [InlineData("<h1>Mục</h1><p>Nội dung đang được cập nhật!</p>", 0, "says that it is being updated")]
    [InlineData("<h1>Mục</h1><p>" + Long + "</p>", 1, "a page of content")]
    [InlineData("<ul><li><a href=\"/a.html\">Thông báo lịch tiêm phòng</a></li><li><a href=\"/b.html\">Kế hoạch tổng vệ sinh môi trường</a></li></ul>", 2, "a list of titles")]
    [InlineData("<p>" + Long + Long + Long + Long + Long + Long + "</p><ul><li><a href=\"https://nguon.example/1\">Tài liệu tham khảo số một</a></li><li><a href=\"https://nguon.example/2\">Tài liệu tham khảo số hai</a></li></ul>", 1, "sources under a long text are its own")]
    [InlineData("<h3>Cấp lại giấy khai sinh thế nào?</h3><p>" + Long + "</p><h3>Tách hộ khẩu cần giấy tờ gì?</h3><p>" + Long + "</p>", 2, "questions as headings")]
    [InlineData("<p><b>Hỏi:</b> Cấp lại giấy khai sinh</p><p><b>Trả lời:</b></p><p>" + Long + "</p><p><b>Hỏi:</b> Tách hộ</p><p><b>Trả lời:</b> Theo quy định.</p><p><b>Hỏi:</b> Hộ tịch</p><p>Trả lời: Đúng.</p>", 3, "answers tell how many questions there are")]
    [InlineData("<div><h3><a href=\"/a.html\">Phiên bản mới có gì hay?</a></h3></div><div><h3><a href=\"/b.html\">Phiên bản cũ có gì hay?</a></h3></div><div><h3><a href=\"/c.html\">Ra mắt phiên bản thử nghiệm</a></h3></div>", 3, "titles that ask are still titles")]
    [InlineData("<form><h3>Ông, bà hài lòng không?</h3><label><input type=radio name=a> Có</label><label><input type=radio name=a> Không</label></form><form><h3>Giao diện có dễ dùng không?</h3><label><input type=radio name=b> Có</label><label><input type=radio name=b> Không</label></form>", 2, "polls")]
    public void Items_are_counted_as_a_reader_would(string content, int items, string why)
    {
        var section = Section(content);

        Assert.True(section.ItemCount.Or(-1) == items, $"{why}: {section.ItemCount}");
    }

    [Fact]
    public void One_article_under_two_addresses_and_further_titles_of_the_section_count_once_each()
    {
        var section = Section("""
            <div class="news"><h2><a href="/muc/hoi-nghi-1.html">Hội nghị tổng kết công tác năm</a></h2><span>19/01/2016 15:34</span></div>
            <ul class="related"><li><a href="/muc/tap-huan-2.html">Tập huấn công tác dân vận</a></li><li><a href="/muc/ra-quan-3.html">Ra quân tổng vệ sinh môi trường</a></li><li><a href="/khac/cu-9.html">Bài của chuyên mục khác</a></li></ul>
            <div class="news"><h3><a href="/thong-cao/hoi-nghi-1.html">Hội nghị tổng kết công tác năm</a></h3><span>19/01/2016 15:34</span></div>
            """);

        Assert.Equal(3, section.ItemCount.Or(0));
    }

    [Theory]
    [InlineData("<h1>Lịch</h1><iframe src=\"https://xem.example/viewer?url=/lich.pdf\"></iframe>", "a frame")]
    [InlineData("<h1>Lịch</h1><embed src=\"/lich.pdf\" type=\"application/pdf\">", "an embedded file")]
    [InlineData("<h1>Lịch</h1><object data=\"/lich.pdf\" type=\"application/pdf\"></object>", "an object")]
    [InlineData("<h1>Lịch</h1><p><a href=\"/uploads/LICH.PDF?v=2\">Tải về</a></p>", "a link to a file")]
    public void A_section_that_shows_a_file_is_not_known_to_be_empty(string content, string why)
    {
        var section = Section(content);

        Assert.True((section.ItemCount.IsKnown, section.TextLength.IsKnown) is (false, false) || section.ItemCount.Or(0) > 0, $"{why}: {section.ItemCount}, {section.TextLength}");
    }

    [Theory]
    [InlineData("<h1>Lịch</h1><p><a href=\"/lich.pdf.html\">Xem</a></p>")]
    [InlineData("<h1>Lịch</h1><p>Nội dung đang được cập nhật!</p><iframe src=\"https://ban-do.example/\"></iframe>")]
    public void A_section_without_a_file_or_that_says_that_it_is_empty_stays_empty(string content)
    {
        Assert.Equal(0, Section(content).ItemCount.Or(-1));
    }

    [Fact]
    public void A_section_whose_page_was_not_captured_is_unknown_and_not_empty()
    {
        var section = Assert.Single(new Pages().Add("/", Home).Read().Get(FactKinds.Sections));

        Assert.Equal((false, UnknownReason.NotCaptured), (section.ItemCount.IsKnown, section.ItemCount.Reason));
    }

    [Fact]
    public void A_section_is_named_once_by_the_first_menu_entry_that_leads_to_it()
    {
        const string Two = """<html><body><nav><ul><li><a href="/muc/">Hỏi đáp</a></li><li><a href="/muc/index.html">Câu hỏi thường gặp</a></li><li><a href="https://tinh.gov.vn/">Tỉnh</a></li><li><a href="/dang-nhap/">Đăng nhập</a></li></ul></nav><main><p>Trang chủ</p></main></body></html>""";

        Assert.Equal("Hỏi đáp", Assert.Single(new Pages().Add("/", Two).Add("/muc/", Page("<p>Nội dung</p>")).Read().Get(FactKinds.Sections)).Label);
    }

    [Fact]
    public void A_thousand_items_are_counted_in_no_time()
    {
        var items = string.Concat(Enumerable.Range(0, 1000).Select(i => string.Create(CultureInfo.InvariantCulture, $"<li><a href=\"/muc/bai-viet-so-{i}.html\">Bài viết số {i} của chuyên mục</a></li>")));

        Assert.Equal(1000, Section($"<ul>{items}</ul>").ItemCount.Or(0));
    }

    private const string Home = """<html><body><nav><ul><li><a href="/muc/">Mục</a></li><li><a href="https://tinh.gov.vn/">Tỉnh</a></li></ul></nav><main><p>Trang chủ</p></main></body></html>""";

    private static Section Section(string content) => Assert.Single(new Pages().Add("/", Home).Add("/muc/", Page(content)).Read().Get(FactKinds.Sections));

    private static string Page(string content) => $"<html><head><title>Xã Mẫu</title></head><body><main>{content}</main></body></html>";
}
