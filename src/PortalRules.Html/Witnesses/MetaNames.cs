using System.Collections.Frozen;
using PortalRules.Html.Pages;

namespace PortalRules.Html.Witnesses;

/// <summary>The names of <c>meta</c> elements that are witnesses. Open Graph, Dublin Core in its spellings, and what newspapers' themes write.</summary>
internal static class MetaNames
{
    private static readonly FrozenDictionary<string, (ClaimSubject Subject, ClaimChannel Channel)> Names = new Dictionary<string, (ClaimSubject, ClaimChannel)>(StringComparer.Ordinal)
    {
        ["article:published_time"] = (ClaimSubject.Published, ClaimChannel.OpenGraph),
        ["og:published_time"] = (ClaimSubject.Published, ClaimChannel.OpenGraph),
        ["article:published"] = (ClaimSubject.Published, ClaimChannel.OpenGraph),
        ["article:modified_time"] = (ClaimSubject.Modified, ClaimChannel.OpenGraph),
        ["og:updated_time"] = (ClaimSubject.Modified, ClaimChannel.OpenGraph),
        ["og:url"] = (ClaimSubject.Address, ClaimChannel.OpenGraph),
        ["dcterms.issued"] = (ClaimSubject.Published, ClaimChannel.DublinCore),
        ["dc.date.issued"] = (ClaimSubject.Published, ClaimChannel.DublinCore),
        ["dcterms.modified"] = (ClaimSubject.Modified, ClaimChannel.DublinCore),
        ["dc.date.modified"] = (ClaimSubject.Modified, ClaimChannel.DublinCore),
        ["dc.date"] = (ClaimSubject.SomeDate, ClaimChannel.DublinCore),
        ["dcterms.date"] = (ClaimSubject.SomeDate, ClaimChannel.DublinCore),
        ["dc.date.created"] = (ClaimSubject.SomeDate, ClaimChannel.DublinCore),
        ["dcterms.created"] = (ClaimSubject.SomeDate, ClaimChannel.DublinCore),
        ["dc.title"] = (ClaimSubject.Title, ClaimChannel.DublinCore),
        ["dcterms.title"] = (ClaimSubject.Title, ClaimChannel.DublinCore),
        ["datepublished"] = (ClaimSubject.Published, ClaimChannel.Microdata),
        ["datemodified"] = (ClaimSubject.Modified, ClaimChannel.Microdata),
        ["headline"] = (ClaimSubject.Title, ClaimChannel.Microdata),
        ["articlesection"] = (ClaimSubject.Section, ClaimChannel.Microdata),
        ["pubdate"] = (ClaimSubject.SomeDate, ClaimChannel.Meta),
        ["publishdate"] = (ClaimSubject.SomeDate, ClaimChannel.Meta),
        ["publish_date"] = (ClaimSubject.SomeDate, ClaimChannel.Meta),
        ["date"] = (ClaimSubject.SomeDate, ClaimChannel.Meta),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a <c>meta</c> element claims.</summary>
    /// <param name="name">Its <c>property</c>, <c>name</c> or <c>itemprop</c>, in small letters.</param>
    /// <param name="content">Its <c>content</c>.</param>
    /// <param name="head">Takes the claim.</param>
    public static void Collect(string name, string content, PageHead head)
    {
        if (Names.ContainsKey(name))
            Collect(name, content, head.Claims ??= []);
    }

    public static void Collect(string name, string content, List<Claim> claims)
    {
        if (claims.Count < PageClaims.Most && content.Length <= Claim.Longest && Names.TryGetValue(name, out var meaning) && !string.IsNullOrWhiteSpace(content))
            claims.Add(new Claim(meaning.Subject, meaning.Channel, content.Trim()));
    }
}
