using System.Text.RegularExpressions;
using PortalRules.Facts;
using PortalRules.Html.Platforms;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Hostile;

public class BadPageTests
{
    private const string Home = """<html><body><nav><ul><li><a href="/a/">Giới thiệu</a></li><li><a href="/b/">Văn bản</a></li></ul></nav><main><p>Trang chủ của xã Mẫu, nơi người dân tìm thấy tin tức, văn bản, thủ tục hành chính, lịch tiếp công dân và thông tin liên hệ của cán bộ, công chức; mọi ý kiến gửi về Ủy ban nhân dân xã Mẫu đều được tiếp nhận và trả lời theo quy định của pháp luật.</p></main></body></html>""";
    private const string Bad = "/x/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!";

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_fault_while_one_page_is_read_is_a_note_and_the_others_are_read(int parallelism)
    {
        var snapshot = Portal().Read(Options(parallelism));

        var note = Assert.Single(snapshot.Notes);
        Assert.Equal((Pages.Address + Bad, "gặp lỗi ngoài dự kiến khi đọc (RegexMatchTimeoutException), không lấy được dữ liệu nào từ địa chỉ này."), (note.Address, note.Message));
        Assert.Equal(3, snapshot.Get(FactKinds.Pages).Length);
    }

    [Fact]
    public void What_the_lost_page_may_have_held_is_incomplete_and_what_the_home_page_says_is_not()
    {
        var snapshot = Portal().Read(Options(1));

        foreach (var kind in new FactKind[] { FactKinds.Pages, FactKinds.Articles, FactKinds.Documents, FactKinds.Officials, FactKinds.ScheduleEntries, FactKinds.Images, FactKinds.Links, FactKinds.Resources })
            Assert.True(snapshot.TryGetCompleteness(kind, out var completeness) && !completeness.IsComplete && completeness.Note!.Contains("không đọc được", StringComparison.Ordinal), kind.Name);
        foreach (var kind in new FactKind[] { FactKinds.Banners, FactKinds.Badges, FactKinds.Imprint })
            Assert.True(snapshot.TryGetCompleteness(kind, out var completeness) && completeness.IsComplete, kind.Name);
    }

    [Fact]
    public void A_page_that_is_too_large_leaves_the_same_kinds_incomplete()
    {
        var snapshot = new Pages().Add("/", Home).Add("/a/", Home).Add("/b/", Home).Add("/c/", Home + new string(' ', 1_000)).Read(new HtmlPortalReaderOptions { LargestPage = Home.Length + 500 });

        Assert.True(snapshot.TryGetCompleteness(FactKinds.Pages, out var pages) && !pages.IsComplete);
        Assert.True(snapshot.TryGetCompleteness(FactKinds.Articles, out var articles) && !articles.IsComplete);
    }

    [Fact]
    public void A_reading_that_is_cancelled_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => new HtmlPortalReader().ReadAsync(Portal(), cancellationToken: cancelled.Token).GetAwaiter().GetResult());
    }

    private static Pages Portal() => new Pages().Add("/", Home).Add("/a/", Home).Add("/b/", Home).Add(Bad, Home);

    // A map whose pattern needs longer than it may, on the one address that ends otherwise.
    private static HtmlPortalReaderOptions Options(int parallelism)
    {
        var map = HtmlPortalReaderOptions.ShippedMaps[0];
        var slow = new Recognition([], [], [], [], [new Regex("^/x/(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(5))]);
        return new HtmlPortalReaderOptions { Maps = [new ExtractionMap("cham", slow, map.Places, map.Article)], Parallelism = parallelism };
    }
}
