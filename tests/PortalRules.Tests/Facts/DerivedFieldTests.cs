using PortalRules.Facts;
using PortalRules.Language;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Tests.Facts;

public sealed class DerivedFieldTests
{
    private const string Site = "https://xamau.example.gov.vn";

    private static readonly Portal Portal = new() { Url = Url($"{Site}/") };

    [Theory]
    [InlineData("/", "Trang chủ")]
    [InlineData("https://www.xamau.example.gov.vn/tin?id=1", "Tin 1")]
    [InlineData("/tin?id=1", "Tin 1")]
    [InlineData("/tin-mot", "Tin 1")]
    public void The_page_of_a_fact_is_found_by_its_address_however_written(string address, string title)
    {
        var link = new Link { Url = "/x", Page = address };

        Assert.Equal(title, Assert.IsType<Page>(Read(FactKinds.Links, link, "page", Pages()).Value).Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/tin?id=2")]
    public void A_page_that_is_not_in_the_capture_is_unknown(string address) =>
        Assert.Equal(FieldValue.Unknown(UnknownReason.NotCaptured), Read(FactKinds.Links, new Link { Url = "/x", Page = address }, "page", Pages()));

    [Fact]
    public void A_menu_entry_leads_to_the_page_of_its_target() =>
        Assert.Equal("Tin 1", Assert.IsType<Page>(LeadsTo(Url($"{Site}/tin?id=1")).Value).Title);

    [Fact]
    public void What_stands_on_another_site_is_not_known_to_be_empty() =>
        Assert.Equal(FieldValue.Unknown(UnknownReason.NotCaptured), LeadsTo(Url("https://thanhhoa.example.gov.vn/")));

    [Fact]
    public void An_entry_that_only_opens_its_children_leads_to_no_page() =>
        Assert.True(LeadsTo(Known<PortalUrl?>.Of(null)).IsAbsent);

    [Fact]
    public void A_telephone_number_leads_to_no_page() =>
        Assert.True(LeadsTo(Url("tel:0237")).IsAbsent);

    [Fact]
    public void An_unknown_target_leads_to_an_unknown_page() =>
        Assert.Equal(FieldValue.Unknown(UnknownReason.ClickCounter), LeadsTo(Known<PortalUrl?>.Unknown(UnknownReason.ClickCounter)));

    [Fact]
    public void The_home_page_has_every_link_that_names_it_first()
    {
        var snapshot = Pages().With(FactKinds.Links, [new Link { Text = "A", Url = "/a", Page = "/", PageCount = 2 }, new Link { Text = "B", Url = "/b", Page = "/tin?id=1" }], complete: false);

        Assert.Equal(["A"], NamesIn(Read(FactKinds.Pages, snapshot.Get(FactKinds.Pages)[0], "links", snapshot)));
    }

    [Fact]
    public void A_link_of_every_page_stands_on_a_later_page_too()
    {
        var snapshot = Pages().With(FactKinds.Links, [new Link { Text = "A", Url = "/a", Page = "/", PageCount = 2 }, new Link { Text = "B", Url = "/b", Page = "/tin?id=1" }], complete: true);

        Assert.Equal(["B", "A"], NamesIn(Read(FactKinds.Pages, snapshot.Get(FactKinds.Pages)[1], "links", snapshot)));
    }

    [Fact]
    public void Which_links_a_later_page_has_is_unknown_where_an_earlier_link_may_stand_there()
    {
        var snapshot = Pages(more: 1).With(FactKinds.Links, [new Link { Text = "A", Url = "/a", Page = "/", PageCount = 2 }], complete: true);

        Assert.True(Read(FactKinds.Pages, snapshot.Get(FactKinds.Pages)[1], "links", snapshot).IsUnknown);
    }

    [Fact]
    public void Elements_are_found_on_their_page()
    {
        var snapshot = Pages().With(FactKinds.Elements, [new Element { Name = "a", Page = $"{Site}/" }, new Element { Name = "b", Page = "/tin-mot" }], complete: true);

        Assert.Equal(["b"], NamesIn(Read(FactKinds.Pages, snapshot.Get(FactKinds.Pages)[1], "elements", snapshot)));
    }

    [Fact]
    public void Collections_of_kinds_that_nobody_looked_for_are_unknown() =>
        Assert.All(FactKinds.Pages.Fields.Where(f => f is { IsDerived: true, Type: FieldType.Collection }), f =>
            Assert.Equal(FieldValue.Unknown(UnknownReason.NotCaptured), Read(FactKinds.Pages, Pages().Get(FactKinds.Pages)[0], f.Name, Pages())));

    [Fact]
    public void Pictures_of_an_article_are_those_that_stand_in_its_own_content()
    {
        var snapshot = Pages().With(FactKinds.Images, [new Image { Src = "/1.jpg", Page = "/tin?id=1", InArticle = true }, new Image { Src = "/logo.png", Page = "/tin?id=1" }], complete: false);

        Assert.Equal(["/1.jpg"], NamesIn(Read(FactKinds.Articles, new Article { Url = $"{Site}/tin?id=1", Title = "A", ImageCount = 1 }, "images", snapshot)));
    }

    [Fact]
    public void Pictures_of_an_article_are_unknown_where_it_has_more_than_were_captured() =>
        Assert.True(Read(FactKinds.Articles, new Article { Url = "/a", Title = "A", ImageCount = 1 }, "images", Pages().With(FactKinds.Images, [], complete: true)).IsUnknown);

    [Theory]
    [InlineData("xamau.example.gov.vn", "xamau.example.gov.vn", true)]
    [InlineData("XAMAU.example.gov.vn", "xamau.example.gov.vn.", true)]
    [InlineData("xamau.example.gov.vn:8443", "*.example.gov.vn", true)]
    [InlineData("a.xamau.example.gov.vn", "*.example.gov.vn", false)]
    [InlineData("example.gov.vn", "*.example.gov.vn", false)]
    [InlineData("xamau.example.gov.vn", "*.gov.vn", false)]
    public void A_certificate_is_compared_with_the_host_of_its_endpoint(string host, string name, bool matches)
    {
        var snapshot = Pages().With(FactKinds.Endpoints, [new Endpoint { Role = "as-given", Host = host, Certificate = new Certificate { Names = [name] } }], complete: true);

        Assert.Equal(FieldValue.Of(matches), Read(CertificateFields.Kind, snapshot.Get(FactKinds.Endpoints)[0].Certificate.Or(null)!, "host-matches", snapshot));
    }

    [Fact]
    public void A_certificate_whose_names_were_not_captured_is_not_accused() =>
        Assert.True(Read(CertificateFields.Kind, new Certificate { Host = "a.vn" }, "host-matches", Pages()).IsUnknown);

    [Theory]
    [InlineData("2023-04-30", 20)]
    [InlineData("2023-04-10", 0)]
    [InlineData("2023-04-09", -1)]
    public void Days_left_count_from_the_as_of_date(string end, int left) =>
        Assert.Equal(FieldValue.Of((long)left), Read(CertificateFields.Kind, new Certificate { NotAfter = PortalDate.TryParse(end, out var day) ? day : null }, "days-left", Pages()));

    [Fact]
    public void Answers_that_differ_over_IPv6_are_a_question_and_equal_ones_are_the_same()
    {
        var endpoint = new Endpoint { Role = "as-given", Host = "a.vn", TextHash = "ab", TextHashOverIpv6 = "AB" };

        Assert.Equal(FieldValue.Of(true), Read(FactKinds.Endpoints, endpoint, "same-over-ipv6", Pages()));
        Assert.Equal(FieldValue.Unknown(UnknownReason.Disagreement), Read(FactKinds.Endpoints, endpoint with { TextHashOverIpv6 = "cd" }, "same-over-ipv6", Pages()));
    }

    private static FieldValue LeadsTo(Known<PortalUrl?> target) =>
        Read(FactKinds.MenuItems, new MenuItem { Label = "A", Target = target }, "leads-to", Pages());

    private static PortalSnapshot Pages(int more = 0) => PortalSnapshot.For(Portal).With(
        FactKinds.Pages,
        [
            new Page { Url = $"{Site}/", Title = "Trang chủ", Depth = 0 },
            new Page { Url = $"{Site}/tin?id=1", Title = "Tin 1", Depth = 1, Canonical = "/tin-mot" },
            .. Enumerable.Range(0, more).Select(i => new Page { Url = $"{Site}/trang-{i}", Depth = 1 }),
        ],
        complete: true);

    private static FieldValue Read(FactKind kind, object fact, string field, PortalSnapshot snapshot) =>
        kind.Field(field)!.Read(fact, new CheckScope(snapshot, new DateOnly(2023, 4, 10), new CampaignMatcher(PortalVocabulary.Empty)));

    private static IEnumerable<string> NamesIn(FieldValue value) =>
        Assert.IsType<FactList>(value.Value) is var list ? list.Items.Select(list.Kind!.NameOf) : [];

    private static PortalUrl Url(string address) => PortalUrl.TryParse(address, out var url) ? url : throw new ArgumentException("not an address", nameof(address));
}
