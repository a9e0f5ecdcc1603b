using PortalRules.Facts;
using PortalRules.Html.Platforms;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Html.Tests;

/// <summary>Documents, people, schedules, imprint: what stands in tables and in the foot.</summary>
public class DirectoryTests
{
    [Fact]
    public void Rows_of_boxes_are_a_table_too_and_repeat_their_headings()
    {
        var document = Assert.Single(Read("Văn bản", """
            <div class="bang"><div class="hang dau"><div>STT</div><div>Số kí hiệu</div><div>Ngày ban hành</div><div>Trích yếu</div></div>
            <div class="hang"><div>1</div><div><span>Số kí hiệu:</span><a href="/vb/1/">12&#x002F;KH-UBND</a></div><div><span>Ngày ban hành:</span>08/11/2016</div><div>Kế hoạch ra quân</div></div></div>
            """).Get(FactKinds.Documents));

        Assert.Equal(("12/KH-UBND", "KH", "2016-11-08", "Kế hoạch ra quân"), (document.Number.Or(""), document.Kind.Or(""), document.Issued.Or(null).ToString(), document.Summary));
    }

    [Fact]
    public void A_draft_that_is_open_for_comment_is_no_document_but_an_item_of_its_section()
    {
        var snapshot = Read("Lấy ý kiến", "<table><tr><th>Số kí hiệu</th><th>Trích yếu</th><th>Gửi góp ý</th></tr><tr><td>/2017/BYT</td><td>Dự thảo Thông tư</td><td>Góp ý</td></tr></table>");

        Assert.Empty(snapshot.Get(FactKinds.Documents));
        Assert.Equal(1, snapshot.Get(FactKinds.Sections).Single().ItemCount.Or(0));
    }

    [Fact]
    public void A_person_page_and_a_list_are_one_person()
    {
        var snapshot = new Pages()
            .Add("/", Home("Cơ cấu tổ chức"))
            .Add("/muc/", Page("""<table><caption>Ủy ban nhân dân</caption><tr><th>STT</th><th>Họ tên</th><th>Chức danh chính</th></tr><tr><td>1</td><td><a href="/nguoi/1/">Lê Khắc N</a><br><b>Điện thoại:</b> 0237.355.001</td><td>Chủ tịch UBND</td></tr></table>"""))
            .Add("/nguoi/1/", Page("""<table><tr><td rowspan="2"></td><td>Họ tên</td><td>Lê Khắc N</td></tr><tr><td>Chức danh chính</td><td>Chủ tịch UBND</td></tr><tr><td>Địa chỉ email</td><td colspan="2">n@xa.gov.vn</td></tr></table>"""))
            .Read();

        var person = Assert.Single(snapshot.Get(FactKinds.Officials));
        Assert.Equal(("Ủy ban nhân dân", "0237.355.001", "n@xa.gov.vn"), (person.Body.Or(""), person.Phone.Or(""), person.Email.Or("")));
    }

    [Fact]
    public void Tables_of_the_home_page_are_read_in_its_middle_and_in_its_side_columns()
    {
        var snapshot = new Pages().Add("/", """
            <html><body><header><h1>Xã Mẫu</h1></header>
            <aside class="left"><h3>Lịch tiếp công dân</h3><table><tr><th>Ngày</th><th>Người tiếp</th></tr><tr><td>15/03/2023</td><td>Chủ tịch UBND</td></tr></table></aside>
            <main><h2>Lịch làm việc</h2><p>Xem trang riêng.</p><h2>Danh bạ</h2><table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th></tr><tr><td>Phạm Văn Hùng</td><td>Chủ tịch UBND xã</td><td>0912.345.678</td></tr></table>
            <h2>Thông báo</h2><table><tr><th>Ngày</th><th>Nội dung</th></tr><tr><td>16/03/2023</td><td>Tiêm phòng</td></tr></table></main></body></html>
            """).Read();

        Assert.Equal(("Phạm Văn Hùng", UnknownReason.NotShown), (snapshot.Get(FactKinds.Officials).Single().Name, snapshot.Get(FactKinds.Officials).Single().Body.Reason));
        Assert.Equal(("reception", "2023-03-15"), (snapshot.Get(FactKinds.ScheduleEntries).Single().Kind, snapshot.Get(FactKinds.ScheduleEntries).Single().Date.Or(null).ToString()));
    }

    [Fact]
    public void A_document_that_the_home_page_shows_in_short_is_the_one_that_a_list_shows_in_full()
    {
        const string Short = """<table><tr><th>Số ký hiệu</th><th>Trích yếu</th></tr><tr><td>12/KH-UBND</td><td>Kế hoạch ra quân</td></tr><tr><td>13/TB-UBND</td><td>Thông báo</td></tr></table>""";
        const string Full = """<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>12/KH-UBND</td><td>08/11/2016</td><td>Kế hoạch ra quân</td></tr></table>""";
        var snapshot = new Pages().Add("/", Home("Văn bản").Replace("<p>Trang chủ</p>", Short, StringComparison.Ordinal)).Add("/muc/", Page(Full)).Read();

        Assert.Equal([("12/KH-UBND", true), ("13/TB-UBND", false)], snapshot.Get(FactKinds.Documents).Select(d => (d.Number.Or("")!, d.Issued.IsKnown)).Order());
    }

    [Fact]
    public void A_day_without_year_is_known_only_within_the_printed_week()
    {
        const string Table = "<table><tr><th>Thứ, ngày</th><th>Nội dung</th><th>Chủ trì</th></tr><tr><td>Thứ Hai (27/03)</td><td>Giao ban</td><td>Chủ tịch</td></tr></table>";

        var dated = Read("Lịch làm việc", $"<h1>Lịch công tác tuần từ ngày 27/03/2023 đến ngày 31/03/2023</h1>{Table}").Get(FactKinds.ScheduleEntries).Single();
        var undated = Read("Lịch làm việc", $"<h1>Lịch công tác</h1>{Table}").Get(FactKinds.ScheduleEntries).Single();

        Assert.Equal("2023-03-27", dated.Date.Or(null).ToString());
        Assert.Equal(("work", UnknownReason.NotShown), (undated.Kind, undated.Date.Reason));
    }

    [Fact]
    public void A_page_named_for_officials_that_shows_something_else_proves_no_absence()
    {
        var snapshot = Read("Cơ cấu tổ chức", $"<h1>Cơ cấu tổ chức</h1><p>{new string('a', 300)}</p>");

        Assert.True(snapshot.TryGetCompleteness(FactKinds.Officials, out var officials));
        Assert.False(officials.IsComplete);
    }

    [Theory]
    [InlineData("Chịu trách nhiệm: Chủ tịch UBND xã: Nguyễn Văn Mẫu", "Nguyễn Văn Mẫu", "Chủ tịch UBND xã")]
    [InlineData("Chịu trách nhiệm nội dung: Ông Nguyễn Văn Mẫu - Chủ tịch UBND xã", "Nguyễn Văn Mẫu", "Chủ tịch UBND xã")]
    public void The_imprint_names_person_and_position(string line, string person, string position)
    {
        var imprint = Imprint($"<p>Bản quyền thuộc về UBND xã Mẫu</p><p>{line}</p>");

        Assert.Equal((person, position), (imprint.Responsible.Or(""), imprint.Position.Or("")));
    }

    [Fact]
    public void Several_fields_on_one_line_of_the_imprint_are_told_apart()
    {
        var imprint = Imprint("<p>Địa chỉ: Thôn Trung, xã Mẫu - ĐT: (0237) 355.001 - Fax: 0237.355.002 - Email: ubnd@xa.gov.vn</p>");

        Assert.Equal(("Thôn Trung, xã Mẫu", "(0237) 355.001", "0237.355.002", "ubnd@xa.gov.vn"), (imprint.Address.Or(""), imprint.Phone.Or(""), imprint.Fax.Or(""), imprint.Email.Or("")));
        Assert.True(imprint.Responsible.IsKnown);
        Assert.Null(imprint.Responsible.Or("?"));
    }

    [Fact]
    public void The_wide_column_that_a_theme_calls_left_is_the_content()
    {
        var snapshot = Read("Giới thiệu", "", """<div class="than"><div class="content-left"><h2>Giới thiệu</h2><p>Xã nằm ở phía tây huyện, có bảy thôn, diện tích tự nhiên hơn một nghìn héc-ta.</p></div><div class="content-right"><img src="/b/nong-thon.png" alt="Nông thôn mới"></div></div>""");

        Assert.Equal(1, snapshot.Get(FactKinds.Sections).Single().ItemCount.Or(0));
        Assert.Equal("right", snapshot.Get(FactKinds.Banners).Single().Zone.Or(""));
    }

    [Fact]
    public void A_map_with_mistakes_says_all_of_them_with_their_places()
    {
        var error = Assert.Throws<PackException>(() => ExtractionMap.Parse("rieng.yaml", "platform: rieng\nrecognise: { generater: X }\narticle:\n  page: '[['\n  identity: '('\n"));

        Assert.Equal([(2, 14), (4, 9), (5, 13)], error.Errors.Select(e => (e.Line, e.Column)));
        Assert.Contains("did you mean \"generator\"?", error.Errors[0].Message, StringComparison.Ordinal);
    }

    private static PortalSnapshot Read(string label, string content, string? body = null) => new Pages().Add("/", Home(label)).Add("/muc/", body is null ? Page(content) : $"<html><body>{body}</body></html>").Read();

    private static Imprint Imprint(string footer) => new Pages().Add("/", $"<html><body><main><p>Trang chủ</p></main><footer>{footer}</footer></body></html>").Read().Get(FactKinds.Imprint).Single();

    private static string Home(string label) => $"""<html><body><nav><ul><li><a href="/muc/">{label}</a></li><li><a href="https://tinh.gov.vn/">Tỉnh</a></li></ul></nav><main><p>Trang chủ</p></main></body></html>""";

    private static string Page(string content) => $"<html><head><title>Xã Mẫu</title></head><body><main>{content}</main></body></html>";
}
