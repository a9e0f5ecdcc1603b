using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Captures;

public class AnswerTests
{
    [Fact]
    public void A_link_has_the_status_of_its_target()
    {
        var links = Broken().Read().Get(FactKinds.Links);

        Assert.Equal(200, StatusOf(links, "Tin tức"));
        Assert.Equal(404, StatusOf(links, "Bài một về công tác vệ sinh môi trường"));
        Assert.Equal(503, StatusOf(links, "Cổng huyện Mẫu"));
        Assert.Equal(0, StatusOf(links, "Bài hai về phòng chống thiên tai ở xã"));
    }

    [Fact]
    public void Of_an_address_that_was_not_asked_nothing_is_said() =>
        Assert.Null(StatusOf(SmallCapture.Whole().Ended().Read().Get(FactKinds.Links), "Cổng huyện Mẫu"));

    [Fact]
    public void Without_a_record_of_the_capture_no_status_is_told()
    {
        var links = new Capture().Page("/", SmallCapture.Home).Page("/tin-tuc/", SmallCapture.News).Status("/tin-tuc/bai-1.html", 404).Read().Get(FactKinds.Links);

        Assert.All(links, l => Assert.Equal(UnknownReason.NotCaptured, l.Status.Reason));
        Assert.All(links, l => Assert.False(l.Status.IsKnown));
    }

    [Fact]
    public void A_refusal_is_no_page_and_no_note()
    {
        var snapshot = SmallCapture.Whole().Add(new() { Url = Capture.Url("/loi/"), Status = 500, Body = "<html><body>Lỗi</body></html>"u8.ToArray() }).Status("/mat/", 404).Ended().Read();

        Assert.Equal(6, snapshot.Get(FactKinds.Pages).Length);
        Assert.Empty(snapshot.Notes);
    }

    [Fact]
    public void A_section_that_is_gone_is_not_missing_and_one_that_failed_is()
    {
        Assert.True(IsComplete(With(c => c.Status("/gioi-thieu/", 404)), FactKinds.Sections));
        Assert.False(IsComplete(With(c => c.Status("/gioi-thieu/", 503)), FactKinds.Sections));
        Assert.False(IsComplete(With(c => c.Failure("/gioi-thieu/", "máy chủ không trả lời.")), FactKinds.Sections));
        Assert.Equal(UnknownReason.Unreadable, With(c => c.Status("/gioi-thieu/", 404)).Get(FactKinds.Sections).Single(s => s.Label is "Giới thiệu").ItemCount.Reason);
    }

    [Fact]
    public void A_page_that_failed_is_noted_and_may_have_held_anything()
    {
        var snapshot = SmallCapture.Whole().Status("/lien-ket-huyen", 404).Failure("/can-bo/", "máy chủ không trả lời.").Ended().Read();

        Assert.Equal(new CaptureNote($"{Capture.Host}/can-bo/", "máy chủ không trả lời."), Assert.Single(snapshot.Notes));
        foreach (var kind in (FactKind[])[FactKinds.Articles, FactKinds.Pages, FactKinds.Officials])
            Assert.False(IsComplete(snapshot, kind), kind.Name);
    }

    [Theory]
    [InlineData("/anh.png")]
    [InlineData("/van-ban.pdf")]
    [InlineData("/users/login/")]
    [InlineData("https://noi-khac.example.vn/")]
    public void What_failed_and_is_no_page_of_the_portal_makes_nothing_incomplete(string address) =>
        Assert.True(IsComplete(SmallCapture.Whole().Status("/lien-ket-huyen", 404).Failure(address, "máy chủ không trả lời.").Ended().Read(), FactKinds.Articles));

    [Fact]
    public void What_failed_over_http_and_came_over_https_did_not_fail() =>
        Assert.True(IsComplete(SmallCapture.Whole().Status("/lien-ket-huyen", 404).Failure("http://xa.example.gov.vn/gioi-thieu/", "máy chủ không trả lời.").Ended().Read(), FactKinds.Articles));

    [Fact]
    public void An_article_whose_page_is_gone_still_stands_in_its_list() =>
        Assert.Contains(Broken().Read().Get(FactKinds.Articles), a => a.Title is "Bài một về công tác vệ sinh môi trường");

    [Fact]
    public void Resources_and_links_to_a_place_on_the_page_have_statuses_too()
    {
        var snapshot = new Capture().Page("/", SmallCapture.Home.Replace("</head>", """<script src="/a.js"></script></head>""", StringComparison.Ordinal)).Status("/a.js", 404).Ended().Read();

        Assert.Equal(404, Assert.Single(snapshot.Get(FactKinds.Resources)).Status.Or(-1));
    }

    [Fact]
    public void A_page_of_which_only_a_part_came_is_not_read()
    {
        var snapshot = SmallCapture.Whole().Add(new() { Url = Capture.Url("/dai/"), Body = "<html><body><p>Đầu"u8.ToArray(), Length = 5_000 }).Ended().Read();

        Assert.Contains("trong 5000 byte", Assert.Single(snapshot.Notes).Message, StringComparison.Ordinal);
        Assert.False(IsComplete(snapshot, FactKinds.Articles));
    }

    [Fact]
    public void A_picture_of_which_only_the_first_bytes_came_has_a_size_and_no_hash()
    {
        var whole = Pictures.Png(1000, 150);
        var (known, part) = (WithPicture(whole, whole.Length), WithPicture(whole, 200_000));

        Assert.True(known.ImageHash.IsKnown);
        Assert.Equal(UnknownReason.NotCaptured, part.ImageHash.Reason);
        Assert.False(part.ImageHash.IsKnown);
        Assert.Equal((1000, 150), (part.Width.Or(0), part.Height.Or(0)));
    }

    private static Banner WithPicture(byte[] body, long length) =>
        new Capture().Page("/", SmallCapture.Home.Replace(""" width="1000" height="150" """, " ", StringComparison.Ordinal))
            .Add(new() { Url = Capture.Url("/banner.png"), Body = body, Length = length }).Ended().Read().Get(FactKinds.Banners).Single(b => b.Image.EndsWith("/banner.png", StringComparison.Ordinal));

    private static Capture Broken() => new Capture().Page("/", SmallCapture.Home).Page("/tin-tuc/", SmallCapture.News).Page("/van-ban/", SmallCapture.Documents).Page("/gioi-thieu/", SmallCapture.Text)
        .Status("/tin-tuc/bai-1.html", 404).Failure("/tin-tuc/bai-2.html", "máy chủ không trả lời.").Redirect("/lien-ket-huyen", "/huyen").Status("/huyen", 503).Ended();

    private static PortalSnapshot With(Action<Capture> rest)
    {
        var capture = new Capture().Page("/", SmallCapture.Home).Page("/tin-tuc/", SmallCapture.News).Page("/van-ban/", SmallCapture.Documents);
        rest(capture);
        return capture.Ended().Read();
    }

    private static bool IsComplete(PortalSnapshot snapshot, FactKind kind) => snapshot.TryGetCompleteness(kind, out var completeness) && completeness.IsComplete;

    private static int? StatusOf(IEnumerable<Link> links, string text) => links.First(l => string.Equals(l.Text, text, StringComparison.Ordinal)).Status is var status && status.TryGet(out var known) ? known : null;
}
