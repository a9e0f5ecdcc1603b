using PortalRules.Facts;

namespace PortalRules.Tests.Facts;

public sealed class SnapshotJsonMistakesTests
{
    [Theory]
    [InlineData("""[]""", "$: must be an object, not an array.")]
    [InlineData("""{}""", "$.schema: is missing; this version reads \"portalrules/snapshot/1\".")]
    [InlineData("""{ "schema": "portalrules/snapshot/2", "x": 1 }""", "$.schema: is \"portalrules/snapshot/2\"; this version reads \"portalrules/snapshot/1\".")]
    [InlineData("""{ "schema": 1 }""", "$.schema: is 1; this version reads \"portalrules/snapshot/1\".")]
    public Task Another_schema_is_refused(string json, string mistake) => Mistakes(json, mistake);

    [Theory]
    [InlineData("""  "artcles": [] """, "$.artcles: unknown key \"artcles\"; did you mean \"articles\"?")]
    [InlineData("""  "menuItems": [] """, "$.menuItems: unknown key \"menuItems\".")]
    [InlineData("""  "articles": {} """, "$.articles: must be an array, not an object.")]
    [InlineData("""  "articles": [ 1 ] """, "$.articles[0]: must be an object, not 1.")]
    [InlineData("""  "articles": [ {}, { "titel": "A" } ] """, "$.articles[1].titel: unknown field \"titel\"; did you mean \"title\"?")]
    [InlineData("""  "articles": [ { "title": 1 } ] """, "$.articles[0].title: must be a text or null, not 1.")]
    [InlineData("""  "articles": [ { "imageCount": "1" } ] """, "$.articles[0].imageCount: must be a whole number, not \"1\".")]
    [InlineData("""  "articles": [ { "imageCount": 1.5 } ] """, "$.articles[0].imageCount: must be a whole number, not 1.5.")]
    [InlineData("""  "articles": [ { "imageCount": 3000000000 } ] """, "$.articles[0].imageCount: must be a whole number, not 3000000000.")]
    [InlineData("""  "articles": [ { "imageCount": null } ] """, "$.articles[0].imageCount: must be a whole number, not null.")]
    [InlineData("""  "articles": [ { "published": "10/04/2023" } ] """, "$.articles[0].published: \"10/04/2023\" is not a date such as 2023-03-31, 2023-03 or 2023-03-31T17:00:00+07:00.")]
    [InlineData("""  "articles": [ { "published": "9999-12-31T23:00:00Z" } ] """, "$.articles[0].published: \"9999-12-31T23:00:00Z\" is not a date such as 2023-03-31, 2023-03 or 2023-03-31T17:00:00+07:00.")]
    [InlineData("""  "articles": [ { "published": "2023-04-10", "unknown": { "published": { "reason": "not-shown" } } } ] """, "$.articles[0].published: is named in \"unknown\" too; a field is known or unknown.")]
    [InlineData("""  "articles": [ { "unknown": { "published": { "reason": "not-show" } } } ] """, "$.articles[0].unknown.published.reason: unknown reason \"not-show\"; did you mean \"not-shown\"?")]
    [InlineData("""  "articles": [ { "unknown": { "published": { "why": "x" } } } ] """, "$.articles[0].unknown.published.why: unknown key \"why\".")]
    [InlineData("""  "articles": [ { "unknown": { "title": {} } } ] """, "$.articles[0].unknown.title: is never unknown; write its value or leave it out.")]
    [InlineData("""  "articles": [ { "unknown": { "published": { "candidates": ["1","2","3","4"] } } } ] """, "$.articles[0].unknown.published.candidates: has 4 entries; at most 3 are kept.")]
    [InlineData("""  "articles": [ { "unknown": { "published": { "candidates": [null] } } } ] """, "$.articles[0].unknown.published.candidates[0]: must be a text, not null.")]
    [InlineData("""  "articles": [ { "unknown": [] } ] """, "$.articles[0].unknown: must be an object, not an array.")]
    [InlineData("""  "articles": [ { "witness": { "published": "visible" } } ] """, "$.articles[0].witness.published: unknown witness \"visible\".")]
    [InlineData("""  "articles": [ { "witness": { "publisched": "map" } } ] """, "$.articles[0].witness.publisched: unknown field \"publisched\"; did you mean \"published\"?")]
    [InlineData("""  "articles": [ { "at": { "page": "/", "lin": 1 } } ] """, "$.articles[0].at.lin: unknown key \"lin\"; did you mean \"line\"?")]
    [InlineData("""  "articles": [ { "at": { "page": "/", "line": "1" } } ] """, "$.articles[0].at.line: must be a whole number, not \"1\".")]
    [InlineData("""  "articles": [ { "title": "\uD800" } ] """, "$.articles[0].title: the text has half of a surrogate pair.")]
    [InlineData("""  "banners": [ { "target": "/here" } ] """, "$.banners[0].target: \"/here\" is not an absolute address.")]
    [InlineData("""  "banners": [ { "zone": "middle" } ] """, "$.banners[0].zone: \"middle\" is not one of header, left, center, right, slider, footer.")]
    [InlineData("""  "banners": [ { "areaShare": 1.5 } ] """, "$.banners[0].areaShare: must be a number from 0 to 1, not 1.5.")]
    [InlineData("""  "banners": [ { "areaShare": "90%" } ] """, "$.banners[0].areaShare: must be a number from 0 to 1, not \"90%\".")]
    [InlineData("""  "sections": [ { "newest": "2023-04-01" } ] """, "$.sections[0].newest: unknown field \"newest\".")]
    [InlineData("""  "links": [ { "pageUrl": "/" } ] """, "$.links[0].pageUrl: unknown field \"pageUrl\".")]
    [InlineData("""  "pages": [ { "meta": [] } ] """, "$.pages[0].meta: must be an object, not an array.")]
    [InlineData("""  "pages": [ { "meta": { "description": 1 } } ] """, "$.pages[0].meta.description: must be a text or null, not 1.")]
    [InlineData("""  "pages": [ { "meta": { "a": "x", "A": "y" } } ] """, "$.pages[0].meta.A: stands twice; keys ignore case.")]
    [InlineData("""  "endpoints": [ { "certificate": { "trustd": true } } ] """, "$.endpoints[0].certificate.trustd: unknown field \"trustd\"; did you mean \"trusted\"?")]
    [InlineData("""  "endpoints": [ { "certificate": { "daysLeft": 3 } } ] """, "$.endpoints[0].certificate.daysLeft: unknown field \"daysLeft\".")]
    [InlineData("""  "endpoints": [ { "certificate": "x" } ] """, "$.endpoints[0].certificate: must be an object, not \"x\".")]
    [InlineData("""  "documents": [ { "files": "a.pdf" } ] """, "$.documents[0].files: must be an array, not \"a.pdf\".")]
    [InlineData("""  "documents": [ { "files": ["a.pdf", null] } ] """, "$.documents[0].files[1]: must be a text, not null.")]
    [InlineData("""  "images": [ { "inArticle": "yes" } ] """, "$.images[0].inArticle: must be true or false, not \"yes\".")]
    [InlineData("""  "menus": [ { "role": "main", "items": [ {}, { "children": [ { "x": 1 } ] } ] } ] """, "$.menus[0].items[1].children[0].x: unknown field \"x\".")]
    [InlineData("""  "imprint": [] """, "$.imprint: must be an object, not an array.")]
    [InlineData("""  "portal": { "url": "here" } """, "$.portal.url: \"here\" is not an absolute address.")]
    [InlineData("""  "capturedAt": "2023-03-31" """, "$.capturedAt: \"2023-03-31\" is not a time such as 2023-03-31T17:00:00+07:00.")]
    [InlineData("""  "notes": [ { "text": "x" } ] """, "$.notes[0].text: unknown key \"text\".")]
    [InlineData("""  "completeness": { "articles": { "complete": true } } """, "$.completeness.articles: the snapshot has no \"articles\".")]
    [InlineData("""  "articles": [], "completeness": { "articles": { "complete": 1 } } """, "$.completeness.articles.complete: must be true or false, not 1.")]
    [InlineData("""  "articles": [], "completeness": { "articles": { "since": "1/1/2023" } } """, "$.completeness.articles.since: \"1/1/2023\" is not a day such as 2023-03-31.")]
    [InlineData("""  "articles": [], "completeness": { "articles": { "seen": 1 } } """, "$.completeness.articles.seen: unknown key \"seen\".")]
    [InlineData("""  "completeness": { "campaigns": {} } """, "$.completeness.campaigns: unknown kind of fact \"campaigns\".")]
    public Task A_mistake_is_named_with_its_path(string content, string mistake) =>
        Mistakes($"{{ \"schema\": \"portalrules/snapshot/1\", {content} }}", mistake);

    [Fact]
    public Task All_mistakes_are_named_at_once() =>
        Mistakes(
            """{ "schema": "portalrules/snapshot/1", "x": 1, "articles": [ { "title": 1, "words": "2" }, { "y": 3 } ] }""",
            "$.x: unknown key \"x\".\n$.articles[0].title: must be a text or null, not 1.\n$.articles[0].words: must be a whole number, not \"2\".\n$.articles[1].y: unknown field \"y\".");

    [Fact]
    public async Task Very_many_mistakes_are_counted()
    {
        var error = await Assert.ThrowsAsync<InvalidDataException>(() => SnapshotText.Read($$"""{ "schema": "portalrules/snapshot/1", "articles": [ {{string.Join(',', Enumerable.Repeat("1", 1000))}} ] }"""));

        Assert.EndsWith("\n… and 900 more.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{ "schema": "portalrules/snapshot/1", "schema": "portalrules/snapshot/1" }""")]
    [InlineData("""{ "schema": "portalrules/snapshot/1", "\uD800": 1 }""")]
    public async Task What_is_no_JSON_is_refused(string json)
    {
        var error = await Assert.ThrowsAsync<InvalidDataException>(() => SnapshotText.Read(json));

        Assert.StartsWith("The snapshot is not JSON: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deep_nesting_is_refused()
    {
        var error = await Assert.ThrowsAsync<InvalidDataException>(() => SnapshotText.Read(new string('[', 100_000)));

        Assert.StartsWith("The snapshot is not JSON: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_beyond_the_cap_is_refused()
    {
        using var stream = new MemoryStream(new byte[100]);

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => SnapshotJsonReader.ReadAsync(stream, FactCatalogue.BuiltIn, 99, CancellationToken.None));

        Assert.Equal("The snapshot has more than 99 bytes, the most that are read.", error.Message);
    }

    private static async Task Mistakes(string json, string mistakes)
    {
        var error = await Assert.ThrowsAsync<InvalidDataException>(() => SnapshotText.Read(json));
        Assert.Equal($"The snapshot cannot be read:\n{mistakes}", error.Message);
    }
}
