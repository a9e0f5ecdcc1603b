using PortalRules.Law;
using PortalRules.Tests.Shared;
using PortalRules.Yaml;

namespace PortalRules.Tests.Law;

public sealed class LawFileTests
{
    private const string Decree = """
        id: nd-42-2022
        kind: decree
        number: 42/2022/NĐ-CP
        issuer: Chính phủ
        issued: 2022-06-24
        in-force: { from: 2022-08-15, to: 2026-06-30 }
        ended-by: { source: nd-224-2026, at: Điều 90 khoản 2 điểm b }
        replaces: [nd-43-2011]
        binds: [ministry, province, district, commune]
        known-from: second-hand
        duties:
          - { at: Điều 4 khoản 1 điểm e, vi: "Công khai chức năng, nhiệm vụ", en: Publish functions, check: automatic }
        """;

    [Fact]
    public void Text_is_read_whole()
    {
        var source = Read(Decree).Find("nd-42-2022")!;

        Assert.Equal(new LegalReference("nd-224-2026", Locator.Parse("Điều 90 khoản 2 điểm b")), source.EndedBy);
        Assert.Equal(["nd-43-2011"], source.Replaces);
        Assert.Equal(new DateOnly(2026, 6, 30), source.To);
        Assert.Equal("Điều 4 khoản 1 điểm e", Assert.Single(source.Duties).At.Text);
    }

    [Fact]
    public void Number_day_of_issue_and_first_day_may_be_unknown()
    {
        var source = Read("""
            { id: bo-tieu-chi, kind: criteria, number: unknown, issuer: UBND tỉnh, issued: unknown, in-force: { from: unknown, to: unknown, last-known: 2024-01-01 }, known-from: recalled }
            """).Find("bo-tieu-chi")!;

        Assert.Equal((null, null, null, LawStatus.Unconfirmed), (source.Number, source.Issued, source.From, source.StatusOn(new DateOnly(2023, 1, 1))));
        Assert.Equal("Bộ tiêu chí của UBND tỉnh", source.Cite("vi"));
    }

    [Fact]
    public void Every_mistake_is_reported_at_once_with_its_place() => Snapshot.Match(string.Join('\n', Errors($$"""
        {{Decree}}
        ---
        id: nd-42-2022
        kind: decre
        number: 42/2022/NĐ-CP
        issuer: Chính phủ
        issued: 24/06/2022
        in-force: { from: 2022-08-15, to: 2021-06-30, last-known: 2022-01-01 }
        ended-by: { at: Điều 90 }
        binds: [comune]
        known-from: second-hand
        duties: [{ at: Điều 1, chek: automatic }]
        ---
        { id: cv-1, kind: letter, issuer: UBND, in-force: { from: 2023-01-01, not-before: 2022-12-01 }, known-from: read }
        ---
        { id: cv-2, kind: letter, issuer: UBND, in-force: { from: unknown, not-before: 2023-04-01, to: unknown, last-known: 2023-03-01 }, known-from: read }
        ---
        { id: tt-1-2020, kind: circular, issuer: Bộ, in-force: { to: unknown }, ended-by: { source: tt-1-2020 }, replaces: [nđ-42-2022], known-from: read }
        """)));

    [Theory]
    [InlineData("nd-43-2022")]
    [InlineData("tt-42-2022")]
    [InlineData("luat-10-2022")]
    public void Text_that_is_not_in_the_catalogue_may_be_named(string replaced) =>
        Assert.Empty(Errors($"{Decree}\n---\n{{ id: x, kind: law, issuer: Quốc hội, in-force: {{ from: 2023-01-01 }}, replaces: [{replaced}], known-from: read }}"));

    private static LawCatalogue Read(string yaml)
    {
        var (catalogue, errors) = Load(yaml);
        Assert.Empty(errors.All);
        return catalogue;
    }

    private static IReadOnlyList<string> Errors(string yaml) => [.. Load(yaml).Errors.All.Order().Select(e => e.ToString())];

    private static (LawCatalogue Catalogue, YamlErrors Errors) Load(string yaml)
    {
        var errors = new YamlErrors();
        var shelf = new LawShelf(errors);
        foreach (var document in YamlReader.Read("law.yaml", yaml, errors))
            shelf.Add(document);
        return (shelf.ToCatalogue(), errors);
    }
}
