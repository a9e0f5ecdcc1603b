using PortalRules.Surveys;
using PortalRules.Tests.Shared;
using PortalRules.Yaml;

namespace PortalRules.Tests.Surveys;

public sealed class SurveyListTests
{
    [Fact]
    public void A_list_names_portals_and_groups_and_finds_sources_from_its_own_folder()
    {
        var list = SurveyList.Parse(Path.Combine(Path.GetTempPath(), "khảo sát", "portals.yaml"), """
            portals:
              - { id: cam-van, unit: UBND xã Cẩm Vân, level: commune, area: thanh-hoa, source: mirrors/cam-van, url: "https://camvan.gov.vn/", contributors: [Văn phòng], vendor: VNPT }
              - { id: cam-tu, unit: UBND xã Cẩm Tú, source: "https://camtu.gov.vn/" }
            groups: { mot: [cam-tu] }
            """);

        Assert.Equal(Path.Combine(Path.GetTempPath(), "khảo sát", "mirrors", "cam-van"), list.Portals[0].Source);
        Assert.Equal("https://camtu.gov.vn/", list.Portals[1].Source);
        Assert.Equal(("VNPT", "https://camvan.gov.vn/", "Văn phòng"), (list.Portals[0].Vendor, list.Portals[0].Url?.Value, list.Portals[0].Contributors.Single()));
        Assert.Equal(["cam-tu"], list.Only("mot").Portals.Select(p => p.Id));
        Assert.Throws<ArgumentException>(() => list.Only("hai"));
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_list_is_said_at_once() => Snapshot.Match(string.Join('\n', Assert.Throws<PackException>(() => SurveyList.Parse("portals.yaml", """
        portals:
          - { id: cam-van, unit: UBND xã Cẩm Vân, source: a }
          - { id: cam-van, unit: UBND xã Cẩm Vân, source: b }
          - { id: Cẩm Tú, unit: UBND xã Cẩm Tú, source: c, levle: commune }
          - { id: cam-chau, level: xa, url: camchau }
          - cam-yen
        groups: { mot: [cam-van, cam-vam] }
        nhom: {}
        """)).Errors));

    [Theory]
    [InlineData("")]
    [InlineData("portals: []")]
    [InlineData("portals: [{ id: a, unit: A, source: a }]\n---\nportals: [{ id: b, unit: B, source: b }]")]
    public void A_list_is_one_document_with_at_least_one_portal(string text) =>
        Assert.Single(Assert.Throws<PackException>(() => SurveyList.Parse("portals.yaml", text)).Errors);
}
