using System.Collections.Immutable;
using PortalRules.Facts;
using PortalRules.Language.Cases;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Tests.Facts;

/// <summary>Facts as case files write them.</summary>
public sealed class CaseFactTests
{
    [Theory]
    [InlineData("0.25")]
    [InlineData("25%")]
    public void A_share_is_a_number_or_a_percentage(string written) =>
        Assert.Equal(0.25m, Assert.IsType<Banner>(Bind(FactKinds.Banners, $"area-share: {written}")).AreaShare.Or(-1));

    [Fact]
    public void Nodes_dictionaries_and_collections_are_written_as_they_are()
    {
        var endpoint = Assert.IsType<Endpoint>(Bind(FactKinds.Endpoints, "{ role: http, host: a.vn, certificate: { trusted: true, not-after: 2024-01-31, names: [a.vn, b.vn] }, headers: { Server: nginx }, ipv6-addresses: [] }"));

        Assert.Equal(["a.vn", "b.vn"], endpoint.Certificate.Or(null)!.Names);
        Assert.Equal(("nginx", true, 0), (endpoint.Headers.Or(null!)["SERVER"], endpoint.Certificate.Or(null)!.Trusted.Or(false), endpoint.Ipv6Addresses.Or(["x"]).Length));
    }

    [Theory]
    [InlineData("unknown", UnknownReason.Unspecified)]
    [InlineData("not-captured", UnknownReason.NotCaptured)]
    public void Unknown_and_not_captured_are_bare_words(string word, UnknownReason reason)
    {
        var endpoint = Assert.IsType<Endpoint>(Bind(FactKinds.Endpoints, $"{{ host: a.vn, certificate: {word}, headers: {word}, https: {word} }}"));

        Assert.Equal((reason, reason, reason), (endpoint.Certificate.Reason, endpoint.Headers.Reason, endpoint.Https.Reason));
    }

    [Fact]
    public void In_quotes_they_are_texts() =>
        Assert.Equal("not-captured", Assert.IsType<Article>(Bind(FactKinds.Articles, "{ title: A, author: \"not-captured\" }")).Author.Or(null));

    [Theory]
    [InlineData("page")]
    [InlineData("page-url")]
    public void The_page_of_a_fact_is_written_as_its_address(string field) =>
        Assert.Equal("/tin", Assert.IsType<Image>(Bind(FactKinds.Images, $"{field}: /tin")).Page);

    [Theory]
    [InlineData("sections", "newest: 2023-04-01", "the field newest of sections is computed when checking; write the facts that it is computed from.")]
    [InlineData("endpoints", "certificate: { days-left: 3 }", "the field days-left of certificates is computed when checking; write the facts that it is computed from.")]
    [InlineData("articles", "title: unknown", "title is never unknown; write its value or leave it out.")]
    [InlineData("links", "pagee: /", "unknown captured field of links \"pagee\"; did you mean \"page\"?")]
    [InlineData("banners", "area-share: 1.5", "area-share \"1.5\" is not a share; write 0.9 or 90%.")]
    [InlineData("pages", "meta: x", "meta must be a map of keys and values, not the text \"x\".")]
    [InlineData("pages", "meta: { a: x, A: y }", "\"A\" stands twice in meta; keys ignore case.")]
    [InlineData("badges", "kind: trusted", "unknown word for kind \"trusted\"; did you mean \"trust\"?")]
    public void Mistakes_say_what_to_write(string kind, string written, string message)
    {
        var errors = new YamlErrors();
        _ = new CaseFactBinder(errors).Bind(FactKinds.Find(kind)!, YamlReader.Read("case.yaml", written, errors).Single());

        Assert.Equal([message], errors.All.Select(e => e.Message).ToImmutableArray());
    }

    private static object? Bind(FactKind kind, string written)
    {
        var errors = new YamlErrors();
        var fact = new CaseFactBinder(errors).Bind(kind, YamlReader.Read("case.yaml", written, errors).Single());
        errors.ThrowIfAny();
        return fact;
    }
}
