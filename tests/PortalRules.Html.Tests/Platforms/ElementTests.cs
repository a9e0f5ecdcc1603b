using PortalRules.Facts;
using PortalRules.Html.Platforms;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Platforms;

public class ElementTests
{
    private const string Map = """
        platform: cms-mau
        recognise: { ids: [mau-goc] }
        elements:
          co-chu: [.co-chu a]
          thong-bao: { at: "#thong-bao", text: raw }
          khong-co: .khong-co
        """;

    private const string Page = """
        <html><body id="mau-goc"><header><div class="co-chu"><a href="#" class="lon" data-muc="1">A+</a><a href="/nho">A-</a></div></header>
        <main><p>Nội dung của trang.</p><div id="thong-bao" style="display:none">Mất điện <b>toàn xã</b></div></main></body></html>
        """;

    [Fact]
    public void Named_elements_carry_text_attributes_target_zone_and_whether_they_are_shown()
    {
        var elements = Read(Page).Get(FactKinds.Elements);

        Assert.Equal(["co-chu A+", "co-chu A-", "thong-bao Mất điện toàn xã"], elements.Select(e => $"{e.Name} {e.Text}"));
        Assert.Equal(("1", "header", true), (elements[0].Attributes["DATA-MUC"], elements[0].Zone, elements[0].Shown));
        Assert.Equal("/nho", elements[1].Target.Or(null)?.Path);
        Assert.False(elements[2].Shown);
    }

    [Fact]
    public void The_portal_tells_the_names_that_its_map_defines_also_where_nothing_was_found() =>
        Assert.Equal(["co-chu", "khong-co", "thong-bao"], Read(Page).Portal.ElementNames);

    [Fact]
    public void Without_a_map_no_name_is_defined_and_nothing_is_known_of_elements()
    {
        var snapshot = Read(Page.Replace("mau-goc", "khac", StringComparison.Ordinal));

        Assert.Empty(snapshot.Portal.ElementNames);
        Assert.False(snapshot.TryGetCompleteness(FactKinds.Elements, out _));
    }

    [Fact]
    public void A_page_that_the_map_does_not_recognise_leaves_elements_incomplete()
    {
        var snapshot = new Pages().Add("/", Page).Add("/nho", "<html><body><main><p>Trang khác</p></main></body></html>").Read(Options());

        Assert.True(snapshot.TryGetCompleteness(FactKinds.Elements, out var elements));
        Assert.False(elements.IsComplete);
    }

    private static PortalSnapshot Read(string page) => new Pages().Add("/", page).Read(Options());

    private static HtmlPortalReaderOptions Options() => new() { Maps = [ExtractionMap.Parse("mau.yaml", Map)] };
}
