using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Captures;

public class RedirectTests
{
    private static readonly Func<IEnumerable<CapturedResource>, IEnumerable<CapturedResource>>[] Orders =
    [
        all => all.OrderBy(r => r.Url.Value, StringComparer.Ordinal),
        all => all.OrderByDescending(r => r.Url.Value, StringComparer.Ordinal),
        all => all.OrderBy(r => r.RedirectsTo is null),
        all => all.OrderBy(r => r.RedirectsTo is not null),
        all => all.OrderBy(r => r.MediaType is not CapturedResource.CaptureMediaType).ThenBy(r => r.RedirectsTo is not null).ThenByDescending(r => r.Url.Value, StringComparer.Ordinal),
    ];

    [Fact]
    public void The_home_page_is_where_the_home_address_leads_in_whatever_order_it_comes()
    {
        var expected = MovedHome().Json();
        var snapshot = MovedHome().Read();

        Assert.Equal($"{Capture.Host}/vi/", Assert.Single(snapshot.Get(FactKinds.Pages), p => p.Kind is "home").Url);
        Assert.Contains(snapshot.Get(FactKinds.Menus), m => m.Role is "main");
        Assert.NotEmpty(snapshot.Get(FactKinds.Imprint));
        Assert.Equal(1, snapshot.Get(FactKinds.Pages).Single(p => p.Url == $"{Capture.Host}/gioi-thieu/").Depth);
        foreach (var order in Orders)
        {
            var capture = MovedHome();
            capture.Order = order;
            Assert.Equal(expected, capture.Json());
        }
    }

    [Fact]
    public void A_page_that_was_taken_for_the_home_page_and_is_none_leaves_nothing_behind()
    {
        var record = Capture.Record with { Start = Capture.Url("/web/xa-mau") };
        var (early, late) = (OfDistrict(record), OfDistrict(record));
        late.Order = all => all.OrderByDescending(r => r.Url.Value, StringComparer.Ordinal);

        Assert.Equal(early.Json(), late.Json());
        var snapshot = early.Read();
        Assert.Equal($"{Capture.Host}/web/xa-mau", Assert.Single(snapshot.Get(FactKinds.Pages), p => p.Kind is "home").Url);
        Assert.DoesNotContain(snapshot.Get(FactKinds.Menus), m => m.Role is "main" && m.Items.Any(i => i.Label is "Trang huyện"));
    }

    [Fact]
    public void With_a_cache_it_reads_as_without()
    {
        foreach (var order in Orders)
        {
            var options = new HtmlPortalReaderOptions { Cache = new PageCache() };
            foreach (var capture in (Capture[])[MovedHome(), MovedHome(), SmallCapture.Whole().Ended(), MovedHome(), MovedHome().Page("/moi.html", SmallCapture.Text), NotFound(), NotFound(), MovedHome()])
            {
                capture.Order = order;
                Assert.Equal(capture.Json(), capture.Json(options));
            }
        }
    }

    [Fact]
    public void An_unchanged_capture_gives_the_very_same_snapshot_and_another_target_another()
    {
        var options = new HtmlPortalReaderOptions { Cache = new PageCache() };
        var first = MovedHome().Read(options);

        Assert.Same(first, MovedHome().Read(options));
        Assert.NotSame(first, SmallCapture.Inner().Page("/vi/", SmallCapture.Home).Redirect("/", "/gioi-thieu/").Ended().Read(options));
    }

    [Fact]
    public void An_address_that_leads_to_itself_but_for_scheme_host_and_slash_is_its_target()
    {
        var plain = SmallCapture.Whole().Ended();
        var moved = SmallCapture.Whole().Redirect("/gioi-thieu", "/gioi-thieu/").Redirect("http://xa.example.gov.vn/", "/").Redirect("https://www.xa.example.gov.vn/", "/").Ended();

        Assert.Equal(plain.Json(), moved.Json());
    }

    [Fact]
    public void A_section_is_read_where_its_address_leads()
    {
        var read = new Capture().Redirect("/gt", "/gt-2", 302).Redirect("/gt-2", "/gioi-thieu/").Page("/", SmallCapture.Home.Replace("/gioi-thieu/", "/gt", StringComparison.Ordinal)).Page("/gioi-thieu/", SmallCapture.Text).Read();

        var section = read.Get(FactKinds.Sections).Single(s => s.Label is "Giới thiệu");
        Assert.True(section.ItemCount.IsKnown);
        Assert.Equal($"{Capture.Host}/gioi-thieu/", section.Url);
        Assert.Equal($"{Capture.Host}/gioi-thieu/", read.Get(FactKinds.MenuItems).Single(i => i.Label is "Giới thiệu").Target.Or(null)?.Value);
        Assert.Equal(1, read.Get(FactKinds.Pages).Single(p => p.Url.EndsWith("/gioi-thieu/", StringComparison.Ordinal)).Depth);
    }

    [Fact]
    public void Redirects_that_go_round_end_and_lead_nowhere()
    {
        var snapshot = SmallCapture.Whole().Redirect("/lien-ket-huyen", "/vong").Redirect("/vong", "/lien-ket-huyen").Redirect("/tu-minh", "/tu-minh").Ended().Read();

        var link = snapshot.Get(FactKinds.Links).First(l => l.Text is "Cổng huyện Mẫu");
        Assert.Equal($"{Capture.Host}/lien-ket-huyen", link.Target.Or(null)?.Value);
        Assert.False(link.Status.IsKnown);
    }

    [Fact]
    public void A_home_address_that_goes_round_is_no_home_page() =>
        Assert.Contains(SmallCapture.Inner().Redirect("/", "/vi/").Redirect("/vi/", "/").Ended().Read().Notes, n => n.Message.Contains("không có trang chủ", StringComparison.Ordinal));

    [Fact]
    public void A_link_that_leads_off_the_portal_has_its_target()
    {
        var snapshot = SmallCapture.Whole().Redirect("/lien-ket-huyen", "https://huyenmau.example.gov.vn/").Ended().Read();

        Assert.Equal("https://huyenmau.example.gov.vn/", snapshot.Get(FactKinds.Links).First(l => l.Text is "Cổng huyện Mẫu").Target.Or(null)?.Value);
        Assert.True(snapshot.TryGetCompleteness(FactKinds.Pages, out var pages) && pages.IsComplete);
    }

    private static Capture MovedHome() => SmallCapture.Inner().Page("/vi/", SmallCapture.Home).Redirect("/", "/vi").Redirect("/vi", "/vi/").Redirect("/lien-ket-huyen", "/gioi-thieu/").Ended();

    private static Capture OfDistrict(CaptureRecord record) => SmallCapture.Inner().Page("/web/xa-mau", SmallCapture.Home)
        .Page("/", SmallCapture.Frame($"<p>{SmallCapture.Prose}</p>", """<li><a href="/huyen">Trang huyện</a></li><li><a href="/web/xa-mau">Xã Mẫu</a></li>""")).Ended(record);

    // Comes before all others, so that it is the one that tells where things of the frame stand.
    private static Capture NotFound() => SmallCapture.Whole().Page("/k", SmallCapture.Frame("<p>Không tìm thấy</p>")).Ended(Capture.Record with { SoftNotFound = [Capture.Url("/k")] });
}
