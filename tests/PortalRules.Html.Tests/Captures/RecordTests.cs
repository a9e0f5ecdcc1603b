using System.Text;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Captures;

public class RecordTests
{
    private static readonly DateOnly Day = new(2026, 10, 1);

    [Fact]
    public void The_snapshot_was_taken_when_the_capture_began_and_says_what_was_not_captured()
    {
        var note = new CaptureNote($"{Capture.Host}/lich", "lịch không có điểm dừng.");
        var snapshot = SmallCapture.Whole().Ended(Capture.Record with { Notes = [note] }).Read();

        Assert.Equal(Capture.Record.StartedAt, snapshot.CapturedAt);
        Assert.Equal(note, Assert.Single(snapshot.Notes));
    }

    [Fact]
    public void Of_several_records_the_latest_counts_in_whatever_order_they_come()
    {
        var later = Capture.Record with { StartedAt = Capture.Record.StartedAt.AddDays(1), EndedAt = Capture.Record.EndedAt.AddDays(1) };

        Assert.Equal(later.StartedAt, SmallCapture.Whole().Ended(later).Ended().Read().CapturedAt);
        Assert.Equal(later.StartedAt, SmallCapture.Whole().Ended().Ended(later).Read().CapturedAt);
    }

    [Fact]
    public void A_record_that_cannot_be_read_is_a_note()
    {
        var snapshot = SmallCapture.Whole().Json("urn:portalrules:capture", CapturedResource.CaptureMediaType, "{}"u8.ToArray()).Read();

        Assert.Null(snapshot.CapturedAt);
        Assert.StartsWith("bản ghi của lần thu thập không đọc được", Assert.Single(snapshot.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_the_capture_took_enter_the_snapshot_with_their_notes()
    {
        var note = new CaptureNote("https://xa.example.gov.vn/", "máy thu thập không có IPv6.");
        var snapshot = SmallCapture.Whole().Json("urn:portalrules:endpoints", CapturedResource.SnapshotMediaType, Facts(s => s.With(FactKinds.Endpoints, [Endpoint("as-given"), Endpoint("http")], complete: true).WithNotes([note]))).Ended().Read();

        Assert.Equal(["as-given", "http"], snapshot.Get(FactKinds.Endpoints).Select(e => e.Role));
        Assert.True(snapshot.TryGetCompleteness(FactKinds.Endpoints, out var completeness) && completeness.IsComplete);
        Assert.Equal(note, Assert.Single(snapshot.Notes));
        Assert.Equal(6, snapshot.Get(FactKinds.Pages).Length);
    }

    [Fact]
    public void Facts_of_two_resources_go_together_in_whatever_order_they_come()
    {
        byte[] one = Facts(s => s.With(FactKinds.Endpoints, [Endpoint("as-given")], complete: true)), other = Facts(s => s.With(FactKinds.Endpoints, [Endpoint("as-given"), Endpoint("http")], complete: false));
        Capture Both() => SmallCapture.Whole().Json("urn:portalrules:b", CapturedResource.SnapshotMediaType, other).Json("urn:portalrules:a", CapturedResource.SnapshotMediaType, one).Ended();
        var reversed = Both();
        reversed.Order = all => all.Reverse();

        Assert.Equal(2, Both().Read().Get(FactKinds.Endpoints).Length);
        Assert.True(Both().Read().TryGetCompleteness(FactKinds.Endpoints, out var completeness) && !completeness.IsComplete);
        Assert.Equal(Both().Json(), reversed.Json());
    }

    [Fact]
    public void What_is_read_from_pages_nobody_else_may_tell()
    {
        var snapshot = SmallCapture.Whole().Json("urn:portalrules:x", CapturedResource.SnapshotMediaType, Facts(s => s.With(FactKinds.Banners, [], complete: true))).Ended().Read();

        Assert.Equal("dữ kiện kèm theo có loại \"banners\", là loại được đọc từ chính các trang; phần này không được dùng.", Assert.Single(snapshot.Notes).Message);
        Assert.NotEmpty(snapshot.Get(FactKinds.Banners));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{}")]
    [InlineData("""{ "schema": "portalrules/snapshot/1", "endpoint": [] }""")]
    public void Facts_that_cannot_be_read_are_one_note(string json)
    {
        var snapshot = SmallCapture.Whole().Json("urn:portalrules:x", CapturedResource.SnapshotMediaType, Encoding.UTF8.GetBytes(json)).Ended().Read();

        Assert.StartsWith("dữ kiện kèm theo bản thu thập không đọc được", Assert.Single(snapshot.Notes).Message, StringComparison.Ordinal);
        Assert.False(snapshot.TryGetCompleteness(FactKinds.Endpoints, out _));
    }

    [Fact]
    public void Lists_that_were_followed_to_a_day_are_complete_since_that_day()
    {
        var snapshot = Paged(Capture.Record with { Since = Day, Older = [Capture.Url("/tin-tuc/?trang=2")] });

        Assert.Equal(new Completeness(IsComplete: false, Day, "chỉ thu thập đầy đủ từ ngày 01/10/2026"), CompletenessOf(snapshot, FactKinds.Articles));
        Assert.Equal(new Completeness(IsComplete: false, Day, "chỉ thu thập đầy đủ từ ngày 01/10/2026"), CompletenessOf(snapshot, FactKinds.Documents));
        Assert.Null(CompletenessOf(snapshot, FactKinds.Pages).Since);
        Assert.False(CompletenessOf(snapshot, FactKinds.Pages).IsComplete);
        Assert.True(CompletenessOf(snapshot, FactKinds.Sections).IsComplete);
    }

    [Fact]
    public void Where_more_is_missing_no_day_is_promised() =>
        Assert.Null(CompletenessOf(Paged(Capture.Record with { Since = Day, Older = [Capture.Url("/tin-tuc/?trang=3")] }), FactKinds.Articles).Since);

    [Fact]
    public void Without_older_pages_the_day_changes_nothing() =>
        Assert.Equal(Completeness.Complete, CompletenessOf(SmallCapture.Whole().Status("/lien-ket-huyen", 404).Ended(Capture.Record with { Since = Day }).Read(), FactKinds.Articles));

    [Fact]
    public void A_trap_is_no_missing_page_but_a_list_that_goes_on_there_is_not_whole()
    {
        Assert.False(CompletenessOf(Paged(Capture.Record), FactKinds.Pages).IsComplete);
        var snapshot = Paged(Capture.Record with { Traps = [Capture.Url("/tin-tuc/?trang=2")] });

        Assert.False(CompletenessOf(snapshot, FactKinds.Articles).IsComplete);
        Assert.True(CompletenessOf(snapshot, FactKinds.Pages).IsComplete);
    }

    [Fact]
    public void What_answers_as_an_address_that_nobody_has_is_no_page()
    {
        var record = Capture.Record with { SoftNotFound = [Capture.Url("/gioi-thieu/"), Capture.Url("/lien-ket-huyen")] };
        var snapshot = new Capture().Page("/", SmallCapture.Home).Page("/tin-tuc/", SmallCapture.News).Page("/van-ban/", SmallCapture.Documents).Page("/gioi-thieu/", SmallCapture.Home).Redirect("/lien-ket-huyen", "/", 302).Ended(record).Read();

        Assert.DoesNotContain(snapshot.Get(FactKinds.Pages), p => p.Url.EndsWith("/gioi-thieu/", StringComparison.Ordinal));
        Assert.False(snapshot.Get(FactKinds.Sections).Single(s => s.Label is "Giới thiệu").ItemCount.IsKnown);
        Assert.True(CompletenessOf(snapshot, FactKinds.Sections).IsComplete);
        var link = snapshot.Get(FactKinds.Links).First(l => l.Text is "Cổng huyện Mẫu");
        Assert.Equal(($"{Capture.Host}/lien-ket-huyen", 200), (link.Target.Or(null)?.Value, link.Status.Or(-1)));
        Assert.Equal(200, snapshot.Get(FactKinds.Links).First(l => l.Text is "Giới thiệu").Status.Or(-1));
    }

    [Fact]
    public void A_section_that_leads_home_because_nobody_has_its_address_is_still_a_section()
    {
        var record = Capture.Record with { SoftNotFound = [Capture.Url("/gioi-thieu/")] };
        var snapshot = new Capture().Page("/", SmallCapture.Home).Page("/tin-tuc/", SmallCapture.News).Page("/van-ban/", SmallCapture.Documents).Redirect("/gioi-thieu/", "/", 302).Ended(record).Read();

        Assert.False(snapshot.Get(FactKinds.Sections).Single(s => s.Label is "Giới thiệu").ItemCount.IsKnown);
    }

    [Fact]
    public void A_section_that_leads_to_an_error_page_of_its_own_is_gone_and_unread()
    {
        var record = Capture.Record with { SoftNotFound = [Capture.Url("/loi.aspx?aspxerrorpath=%2Fgioi-thieu%2F")] };
        var snapshot = new Capture().Page("/", SmallCapture.Home).Page("/tin-tuc/", SmallCapture.News).Page("/van-ban/", SmallCapture.Documents).Redirect("/gioi-thieu/", "/loi.aspx?aspxerrorpath=%2Fgioi-thieu%2F", 302).Page("/loi.aspx?aspxerrorpath=%2Fgioi-thieu%2F", SmallCapture.Text).Ended(record).Read();

        Assert.DoesNotContain(snapshot.Get(FactKinds.Pages), p => p.Url.Contains("loi.aspx", StringComparison.Ordinal));
        Assert.False(snapshot.Get(FactKinds.Sections).Single(s => s.Label is "Giới thiệu").ItemCount.IsKnown);
        Assert.True(CompletenessOf(snapshot, FactKinds.Sections).IsComplete);
    }

    [Fact]
    public void Where_a_page_turns_out_to_be_none_places_are_told_by_others()
    {
        var frame = SmallCapture.Frame("<p>Không tìm thấy</p>", foot: "<a href=\"/so-do\">Sơ đồ cổng</a>");
        Capture Inner() => SmallCapture.Whole().Page("/b-so-do/", frame).Page("/c-so-do/", frame);
        var with = Inner().Page("/k", frame).Ended(Capture.Record with { SoftNotFound = [Capture.Url("/k")] });

        Assert.Equal(Inner().Ended().Json(), with.Json());
        Assert.Equal($"{Capture.Host}/b-so-do/", with.Read().Get(FactKinds.Links).Single(l => l.Text is "Sơ đồ cổng").At?.Page);
    }

    [Fact]
    public void The_home_page_is_never_one_that_nobody_has() =>
        Assert.Contains(SmallCapture.Whole().Ended(Capture.Record with { SoftNotFound = [Capture.Url("/")] }).Read().Get(FactKinds.Pages), p => p.Kind is "home");

    private static PortalSnapshot Paged(CaptureRecord record) => SmallCapture.Whole().Status("/lien-ket-huyen", 404)
        .Add(new CapturedResource { Url = Capture.Url("/tin-cu/"), Body = Encoding.UTF8.GetBytes(SmallCapture.Frame("""<h1>Tin cũ</h1><div class="pagination"><a href="/tin-tuc/?trang=2">2</a></div>""")) }).Ended(record).Read();

    private static Completeness CompletenessOf(PortalSnapshot snapshot, FactKind kind) => snapshot.TryGetCompleteness(kind, out var completeness) ? completeness : throw new InvalidOperationException(kind.Name);

    private static Endpoint Endpoint(string role) => new() { Role = role, Host = "xa.example.gov.vn", Https = true };

    [Fact]
    public void Where_hardly_any_page_differs_from_one_that_nobody_has_nothing_is_known_to_be_gone()
    {
        const string Shell = "<html><head><title>Xã Mẫu</title></head><body><div id=\"app\"></div><script src=\"/app.js\"></script></body></html>";
        PortalUrl[] alike = [.. new[] { "/tin-tuc/", "/van-ban/", "/gioi-thieu/", "/sitemap.xml", "/khong-co.html" }.Select(Capture.Url)];
        var capture = new Capture().Page("/", SmallCapture.Home);
        foreach (var url in alike)
            capture.Page(url.Path, Shell);

        var snapshot = capture.Ended(Capture.Record with { SoftNotFound = [.. alike] }).Read();

        foreach (var kind in (FactKind[])[FactKinds.Sections, FactKinds.Articles, FactKinds.Documents])
            Assert.False(snapshot.TryGetCompleteness(kind, out var completeness) && completeness.IsComplete, kind.Name);
        Assert.Contains(snapshot.Notes, n => n.Message.Contains("--render", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""<div><span>1</span> <a href="javascript:__doPostBack('ctl00$pager','2')">2</a></div>""", true)]
    [InlineData("""<div><span>1</span> <a href="javascript:__doPostBack(&#39;ctl00$grid&#39;,&#39;Page$2&#39;)">2</a></div>""", true)]
    [InlineData("""<ul class="pagination"><li class="active"><a href="#">1</a></li><li><a href="#" onclick="turn(2)">2</a></li></ul>""", true)]
    [InlineData("""<ul class="pagination"><li class="active"><a href="#">1</a></li></ul>""", false)]
    [InlineData("""<ul class="pagination"><li class="active"><a href="#">1</a></li><li><a href="/tin-tuc/">2</a></li></ul>""", false)]
    [InlineData("""<p><a href="javascript:void(0)">Tải thêm</a></p>""", true)]
    [InlineData("""<div><button type="button" id="more"><span>Xem thêm</span></button></div>""", true)]
    [InlineData("""<p>Hiển thị 2 trên 40 tin</p><div role="button" tabindex="0">Xem thêm</div>""", true)]
    [InlineData("""<div onclick="tai(2)">Xem thêm »</div>""", true)]
    [InlineData("""<a href="#" class="btn">Xem thêm</a>""", true)]
    [InlineData("""<input type="button" value="Xem thêm">""", true)]
    [InlineData("""<p>Nhân dân trong xã ra quân vệ sinh đường làng, ngõ xóm và trồng cây xanh.</p><button>Tải thêm tin</button>""", true)]
    [InlineData("""<button style="display:none">Xem thêm</button>""", false)]
    [InlineData("""<button disabled>Xem thêm</button>""", false)]
    [InlineData("""<button aria-expanded="false" aria-controls="menu">Xem thêm</button>""", false)]
    [InlineData("""<button data-bs-toggle="collapse" data-bs-target="#menu">Xem thêm</button>""", false)]
    [InlineData("""<ul class="menu"><li>Chuyên mục</li><li><button>Xem thêm</button></li></ul>""", false)]
    [InlineData("""<p>Nhân dân trong xã ra quân vệ sinh đường làng, ngõ xóm và trồng cây xanh.</p><button>Xem thêm</button>""", false)]
    [InlineData("""<div class="comments"><p>Ý kiến</p><button>Xem thêm</button></div>""", false)]
    [InlineData("""<button>Gửi</button><a href="/gioi-thieu/">Xem thêm</a>""", false)]
    public void A_list_that_goes_on_where_only_scripts_lead_is_not_whole(string below, bool goesOn)
    {
        var news = SmallCapture.News.Replace("</main>", below + "</main>", StringComparison.Ordinal);

        var snapshot = SmallCapture.Inner().Page("/", SmallCapture.Home).Page("/tin-tuc/", news).Ended().Read();

        Assert.True(snapshot.TryGetCompleteness(FactKinds.Articles, out var completeness));
        Assert.Equal(goesOn, completeness.Note?.Contains("mã kịch bản", StringComparison.Ordinal) is true);
    }

    [Fact]
    public void A_button_that_opens_the_rest_of_each_item_brings_no_further_items()
    {
        const string Button = "<button type=\"button\">Xem thêm</button>";
        var inside = SmallCapture.News.Replace($"{SmallCapture.Prose}</p></li>", $"{SmallCapture.Prose}</p>{Button}</li>", StringComparison.Ordinal);
        var flat = SmallCapture.Frame(string.Concat(Enumerable.Range(1, 4).Select(i => $"<h3><a href=\"/tin-tuc/bai-{i}.html\">Bài số {i} về công tác vệ sinh môi trường</a></h3><span>20/11/2026</span>{Button}")));

        Assert.DoesNotContain("mã kịch bản", NoteOf(inside), StringComparison.Ordinal);
        Assert.DoesNotContain("mã kịch bản", NoteOf(flat), StringComparison.Ordinal);
        Assert.Contains("mã kịch bản", NoteOf(flat.Replace(Button, "", StringComparison.Ordinal).Replace("</main>", $"{Button}</main>", StringComparison.Ordinal)), StringComparison.Ordinal);

        static string NoteOf(string news) =>
            SmallCapture.Inner().Page("/", SmallCapture.Home).Page("/tin-tuc/", news).Ended().Read().TryGetCompleteness(FactKinds.Articles, out var completeness) ? completeness.Note ?? "" : throw new InvalidOperationException();
    }

    [Fact]
    public void A_table_of_documents_may_go_on_behind_a_button()
    {
        var documents = SmallCapture.Documents.Replace("</table>", "<tr><td>11/QĐ-UBND</td><td>30/09/2026</td><td>Quyết định về việc thành lập Tổ công tác</td></tr></table><button>Xem thêm</button>", StringComparison.Ordinal);

        var snapshot = SmallCapture.Inner().Page("/", SmallCapture.Home).Page("/van-ban/", documents).Ended().Read();

        Assert.True(snapshot.TryGetCompleteness(FactKinds.Documents, out var completeness));
        Assert.Contains("/van-ban", completeness.Note, StringComparison.Ordinal);
        Assert.Contains("mã kịch bản", completeness.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_button_below_an_article_says_nothing_of_the_lists()
    {
        const string Others = "<ul><li><a href=\"/tin-tuc/bai-4.html\">Bài bốn về công tác vệ sinh môi trường</a></li><li><a href=\"/tin-tuc/bai-2.html\">Bài hai về phòng chống thiên tai ở xã</a></li></ul><button>Xem thêm</button>";

        var snapshot = SmallCapture.Inner().Page("/", SmallCapture.Home).Page("/tin-tuc/bai-3.html", SmallCapture.Article.Replace("<div>Đăng ngày: 20/11/2026</div>", "<div class=\"date\">20/11/2026 08:30</div>", StringComparison.Ordinal).Replace("</main>", $"{Others}</main>", StringComparison.Ordinal)).Ended().Read();

        Assert.True(snapshot.TryGetCompleteness(FactKinds.Articles, out var completeness));
        Assert.DoesNotContain("mã kịch bản", completeness.Note ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void The_days_of_a_calendar_are_no_further_pages()
    {
        var days = string.Concat(Enumerable.Range(1, 30).Select(d => FormattableString.Invariant($"<a href=\"javascript:__doPostBack('lich','{8000 + d}')\">{d}</a> ")));
        var news = SmallCapture.News.Replace("</main>", days + "</main>", StringComparison.Ordinal);

        var snapshot = SmallCapture.Inner().Page("/", SmallCapture.Home).Page("/tin-tuc/", news).Ended().Read();

        Assert.True(snapshot.TryGetCompleteness(FactKinds.Articles, out var completeness) && completeness.Note?.Contains("mã kịch bản", StringComparison.Ordinal) is not true);
    }

    [Fact]
    public void A_home_page_that_scripts_draw_proves_nothing_missing()
    {
        var snapshot = new Capture().Page("/", "<html><head><title>Xã Mẫu</title></head><body><div id=\"app\"></div><script src=\"/app.js\"></script></body></html>").Ended().Read();

        foreach (var kind in (FactKind[])[FactKinds.Menus, FactKinds.Sections, FactKinds.Pages, FactKinds.Links, FactKinds.Articles, FactKinds.Documents, FactKinds.Officials, FactKinds.ScheduleEntries])
            Assert.False(snapshot.TryGetCompleteness(kind, out var completeness) && completeness.IsComplete, kind.Name);
    }

    private static byte[] Facts(Func<PortalSnapshot, PortalSnapshot> with)
    {
        using var stream = new MemoryStream();
        SnapshotJson.WriteAsync(with(PortalSnapshot.For(new Portal())), stream, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        return stream.ToArray();
    }
}
